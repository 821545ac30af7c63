import pytest


@pytest.mark.parametrize(("operation", "rows", "total"), [
    ("UNION ALL", 5, 70), ("UNION", 3, 30), ("INTERSECT", 1, 20), ("EXCEPT", 1, 5)])
def test_the_table_of_the_page(answer, operation, rows, total):
    found = answer.combine(operation)
    assert (len(found), sum(amount for _, amount in found)) == (rows, total)


def test_fewer_columns_have_more_duplicates(answer):
    assert answer.combine("UNION", "amount") == [(5,), (20,)]


def test_union_equals_a_set_and_union_all_a_list(answer):
    both = answer.JANUARY + answer.FEBRUARY
    assert answer.combine("UNION ALL") == sorted(both)
    assert answer.combine("UNION") == sorted(set(both))


def test_null_equals_null_for_duplicates(answer):
    db = answer.payments([(None, 5), (None, 5)], [(None, 5)])
    assert db.execute("SELECT * FROM january UNION SELECT * FROM february").fetchall() == [(None, 5)]


def test_columns_match_by_position(answer):
    db = answer.payments()
    names = db.execute("SELECT customer, amount FROM january UNION SELECT amount, customer FROM february")
    assert [column[0] for column in names.description] == ["customer", "amount"]
    assert (20, 7) in names.fetchall()
