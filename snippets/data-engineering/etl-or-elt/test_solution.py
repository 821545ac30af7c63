def revenue(answer, *rows):
    values = ", ".join(str(row) for row in rows)
    return answer.rows(f"INSERT INTO raw_orders VALUES {values};")


def test_cleans_and_sums(answer):
    assert revenue(answer, ("10", " DE", "5.5", "t1"), ("2", "de ", "4", "t1"), ("3", "FR", "1", "t1")) == [
        ("de", 2, 9.5), ("fr", 1, 1.0)]


def test_a_second_load_changes_nothing(answer):
    rows = [("10", "DE", "5", "t1"), ("2", "FR", "4", "t1")]
    again = [(a, b, c, "t2") for a, b, c, _ in rows]
    assert revenue(answer, *rows, *again) == revenue(answer, *rows)


def test_the_newest_load_wins(answer):
    assert revenue(answer, ("10", "DE", "5", "t2"), ("10", "DE", "9", "t10"), ("10", "FR", "7", "t3")) == [("fr", 1, 7.0)]


def test_what_is_no_number_stays_out(answer):
    assert revenue(answer, ("10", "DE", "n/a", "t1"), ("2", "DE", "1000000000", "t1"),
                   ("3", "DE", "12abc", "t1"), ("4", "DE", "", "t1"), ("5", "DE", "1.2.3", "t1")) == [("de", 1, 1e9)]


def test_a_broken_reload_does_not_hide_the_good_row(answer):
    assert revenue(answer, ("10", "DE", "5", "t1"), ("10", "DE", "?", "t2")) == [("de", 1, 5.0)]


def test_a_missing_country_is_kept_as_its_own_group(answer):
    assert answer.rows("INSERT INTO raw_orders VALUES ('1', NULL, '2', 't1'), ('2', 'DE', NULL, 't1');") == [(None, 1, 2.0)]
