import numpy as np
import pandas as pd
import pytest


def orders(*rows):
    return pd.DataFrame(rows, columns=["customer", "cents"])


def plans(*rows):
    return pd.DataFrame(rows, columns=["customer", "plan", "since"])


def lines(found):
    assert found.columns.tolist() == ["plan", "cents"]
    return [(None if pd.isna(p) else p, int(c)) for p, c in zip(found["plan"], found["cents"])]


def test_by_hand_in_any_order(answer):
    history = plans(("s2", "team", 5), ("s10", "free", 3), ("s2", "free", 1))
    sold = orders(("s10", 200), ("s2", 100), ("s2", 100))
    assert lines(answer.revenue_by_plan(sold, history)) == [("free", 200), ("team", 200)]


def test_guests_and_unknown_customers_stay(answer):
    history = plans(("ana", "free", 1), (None, "team", 2))
    sold = orders((None, 900), ("new", 5), ("ana", 70))
    assert lines(answer.revenue_by_plan(sold, history)) == [("free", 70), (None, 905)]


def test_equal_orders_are_two_sales(answer):
    history = plans(("ana", "free", 1))
    assert lines(answer.revenue_by_plan(orders(("ana", 350), ("ana", 350)), history)) == [("free", 700)]


def test_a_tie_of_two_plans_is_refused(answer):
    history = plans(("ana", "free", 1), ("ana", "team", 2), ("ana", "solo", 2))
    with pytest.raises(ValueError):
        answer.revenue_by_plan(orders(("ana", 1)), history)


def test_the_same_plan_recorded_twice_is_no_conflict(answer):
    history = plans(("ana", "team", 2), ("ana", "team", 2), ("ana", "free", 1))
    assert answer.current_plans(history).to_numpy().tolist() == [["ana", "team"]]
    assert lines(answer.revenue_by_plan(orders(("ana", 9)), history)) == [("team", 9)]


def test_an_old_tie_does_not_matter(answer):
    history = plans(("ana", "free", 1), ("ana", "solo", 1), ("ana", "team", 2))
    assert lines(answer.revenue_by_plan(orders(("ana", 9)), history)) == [("team", 9)]


@pytest.mark.parametrize("seed", range(4))
def test_agrees_with_a_loop_and_adds_up(answer, seed):
    rng = np.random.default_rng(seed)
    names = [None, *(f"c{i}" for i in range(12))]
    sold = orders(*((names[rng.integers(13)], 10**9 + int(rng.integers(3))) for _ in range(40)))
    since = rng.permutation(40)
    history = plans(*((names[rng.integers(9)], f"p{rng.integers(3)}", int(since[i])) for i in range(40)))
    now = {}
    for name, plan, _ in sorted(zip(history["customer"], history["plan"], since), key=lambda row: row[2]):
        if not pd.isna(name):
            now[name] = plan
    expected = {}
    for name, cents in zip(sold["customer"], sold["cents"]):
        plan = None if pd.isna(name) else now.get(name)
        expected[plan] = expected.get(plan, 0) + int(cents)
    found = lines(answer.revenue_by_plan(sold, history))
    assert dict(found) == expected
    assert [p for p, _ in found] == sorted(p for p in expected if p) + [None] * (None in expected)
