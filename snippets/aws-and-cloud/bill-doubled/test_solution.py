import random

import pytest


def test_quantity_and_price_add_up(answer):
    assert answer.explain({"a": (10, 2)}, {"a": (20, 3)}) == [("a", 40, 20, 20)]


def test_new_and_gone_lines_are_quantity(answer):
    assert answer.explain({"old": (5, 2)}, {"new": (1, 8)}) == [("old", -10, -10, 0), ("new", 8, 8, 0)]


def test_largest_change_first_whatever_its_sign(answer):
    rows = answer.explain({"a": (1, 1), "b": (1, 100), "c": (1, 7)}, {"a": (2, 1), "b": (1, 50), "c": (1, 7)})
    assert [row[0] for row in rows] == ["b", "a", "c"]


@pytest.mark.parametrize("seed", range(10))
def test_the_parts_sum_to_the_difference(answer, seed):
    rng = random.Random(seed)
    bills = [{f"u{i}": (rng.randrange(10**6), rng.choice([0.01, 0.5, 3])) for i in rng.sample(range(12), 8)} for _ in "ab"]
    rows = answer.explain(*bills)
    assert sum(r[1] for r in rows) == pytest.approx(answer.total(bills[1]) - answer.total(bills[0]))


def test_the_first_jump(answer):
    assert answer.first_jump([100, 110, 90, 100, 105, 95, 100, 100, 180, 190]) == 8
    assert answer.first_jump([100] * 20) is None
    assert answer.first_jump([100] * 7 + [150]) is None
    assert answer.first_jump([100] * 7 + [151]) == 7


def test_one_outlier_before_does_not_hide_it(answer):
    assert answer.first_jump([100, 100, 900, 100, 100, 100, 100, 160]) == 7


def test_blending_shows_a_change_of_price(answer):
    before = answer.blended({"od": (4, 5), "ri": (6, 2.5), "x": (1, 1)}, ["od", "ri"], "gpu")
    after = answer.blended({"od": (10, 5), "ri": (0, 2.5), "x": (1, 1)}, ["od", "ri"], "gpu")
    assert before["gpu"] == (10, 3.5) and before["x"] == (1, 1)
    assert answer.explain(before, after)[0] == ("gpu", 15, 0, 15)


def test_blending_nothing(answer):
    assert answer.blended({"x": (2, 3)}, ["od"], "gpu") == {"x": (2, 3), "gpu": (0, 0)}
