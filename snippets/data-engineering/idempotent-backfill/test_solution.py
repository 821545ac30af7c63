import itertools

import pytest

ORDERS = [("a", "d1", 100, "d1"), ("b", "d2", 50, "d2"),
          ("c", "d1", 30, "d2"), ("b", "d2", 40, "d3"),
          ("d", "d3", 70, "d3")]
TRUTH = {"d1": 130, "d2": 40, "d3": 70}


@pytest.mark.parametrize("order", itertools.permutations(TRUTH))
def test_any_order_and_any_number_of_runs(answer, order):
    db = answer.open_database(ORDERS)
    for times in range(1, 4):
        for day in order:
            answer.replace(db, day)
        assert answer.revenue(db) == TRUTH


def test_append_doubles(answer):
    db = answer.open_database([("a", "d1", 100, "d1")])
    answer.append(db, "d1")
    answer.append(db, "d1")
    assert answer.revenue(db) == {"d1": 200}


def test_a_crash_leaves_the_old_result(answer):
    db = answer.open_database(ORDERS)
    answer.replace(db, "d1")
    with pytest.raises(RuntimeError):
        answer.replace(db, "d1", fail=True)
    assert answer.revenue(db) == {"d1": 130}


def test_a_day_that_lost_all_its_orders_is_emptied(answer):
    db = answer.open_database(ORDERS)
    answer.replace(db, "d3")
    db.execute("delete from orders where day = 'd3'")
    answer.replace(db, "d3")
    assert answer.revenue(db) == {}


def test_an_order_corrected_to_another_day_counts_once(answer):
    db = answer.open_database([("a", "d1", 100, "d1"), ("a", "d2", 100, "d3")])
    for day in ("d1", "d2"):
        answer.replace(db, day)
    assert answer.revenue(db) == {"d2": 100}
