import pytest

SCRIPT = "CREATE TABLE t (a, b); INSERT INTO t VALUES (2, 'x'), (10, 'y'), (10, 'y'), (NULL, 'z');"
EMPTY = "CREATE TABLE t (a, b);"


def test_rows_come_from_a_fresh_database(answer):
    assert answer.rows("SELECT a FROM t WHERE b = 'y'", SCRIPT) == [(10,), (10,)]
    assert answer.rows("SELECT a FROM t", EMPTY) == []


def test_another_order_or_alias_is_the_same_answer(answer):
    assert answer.agree("SELECT a AS n FROM t ORDER BY a DESC", "SELECT a FROM t ORDER BY a", [SCRIPT])


def test_the_order_counts_where_the_question_asks_for_it(answer):
    queries = "SELECT b FROM t ORDER BY b DESC", "SELECT b FROM t ORDER BY b"
    assert not answer.agree(*queries, [SCRIPT], ordered=True)


def test_duplicates_count(answer):
    assert not answer.agree("SELECT DISTINCT a FROM t", "SELECT a FROM t", [SCRIPT])


@pytest.mark.parametrize("databases, same", [([EMPTY], True), ([EMPTY, SCRIPT], False), ([SCRIPT, EMPTY], False)])
def test_one_database_that_separates_them_is_enough(answer, databases, same):
    assert answer.agree("SELECT a FROM t WHERE a <> 10", "SELECT a FROM t WHERE a IS NOT 10", databases) == same


def test_a_query_that_fails_is_wrong_and_a_broken_reference_is_an_error(answer):
    assert not answer.agree("SELECT nothing FROM t", "SELECT a FROM t", [SCRIPT])
    with pytest.raises(Exception):
        answer.agree("SELECT a FROM t", "SELECT nothing FROM t", [SCRIPT])
