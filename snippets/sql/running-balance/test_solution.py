def sql(value):
    return "NULL" if value is None else repr(value)


def rows(answer, payments):
    """payments: (account, day, cents), ids as listed; a day number is in March."""
    lines = []
    for number, (account, day, cents) in enumerate(payments, 1):
        day = f"2026-03-{day:02}" if isinstance(day, int) else day
        lines.append(f"INSERT INTO payments VALUES ({number}, {sql(account)}, {sql(day)}, {sql(cents)});")
    return answer.rows("\n".join(lines))


def column(answer, payments, name):
    return [row[("account", "id", "balance", "week").index(name)] for row in rows(answer, payments)]


def test_a_balance_after_each_payment(answer):
    payments = [("a", 1, 100), ("a", 2, -30), ("a", 3, 5)]
    assert column(answer, payments, "balance") == [100, 70, 75]


def test_payments_of_one_day_one_after_the_other(answer):
    payments = [("a", 1, 100), ("a", 2, -60), ("a", 2, -60), ("a", 2, 50)]
    assert column(answer, payments, "balance") == [100, 40, -20, 30]


def test_the_week_takes_whole_days(answer):
    payments = [("a", 1, 100), ("a", 2, 10), ("a", 2, 20)]
    assert column(answer, payments, "week") == [100, 130, 130]


def test_the_week_is_seven_days_not_seven_payments(answer):
    payments = [("a", 1, 1), ("a", 7, 10), ("a", 8, 100), ("a", 20, 1000)]
    assert column(answer, payments, "week") == [1, 11, 110, 1000]
    many = [("a", day, 1) for day in (5, 5, 5, 5, 5, 6, 6, 6, 6, 7)]
    assert column(answer, many, "week") == [5] * 5 + [9] * 4 + [10]


def test_over_the_end_of_february(answer):
    payments = [("a", "2026-02-22", 1), ("a", "2026-02-23", 10), ("a", "2026-03-01", 100)]
    assert column(answer, payments, "week") == [1, 11, 110]


def test_over_the_end_of_a_year_and_not_the_same_days_of_another(answer):
    payments = [("a", "2025-01-02", 1), ("a", "2025-12-30", 10), ("a", "2026-01-05", 100), ("a", "2026-01-06", 1000)]
    assert column(answer, payments, "week") == [1, 10, 110, 1100]
    leap = [("a", "2024-12-31", 1), ("a", "2025-01-06", 10), ("a", "2025-01-07", 100)]
    assert column(answer, leap, "week") == [1, 11, 110]


def test_booked_late_is_sorted_by_day(answer):
    assert rows(answer, [("a", 5, 1), ("a", 3, 10)]) == [("a", 2, 10, 10), ("a", 1, 11, 11)]


def test_accounts_are_separate(answer):
    payments = [("b", 1, 100), ("a", 1, 7), ("b", 2, 1)]
    assert rows(answer, payments) == [("a", 2, 7, 7), ("b", 1, 100, 100), ("b", 3, 101, 101)]


def test_pending_payments_are_listed_and_count_nothing(answer):
    payments = [("a", 1, None), ("a", 2, 40), ("a", 3, None)]
    assert column(answer, payments, "balance") == [0, 40, 40]
    assert column(answer, payments, "week") == [0, 40, 40]


def test_no_payments(answer):
    assert rows(answer, []) == []
