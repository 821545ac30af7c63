import pytest

SMALL = {"per_thousand": 0.01, "labels": 3_000, "per_label": 0.5, "fixed": 6_000}
LARGE = {"per_thousand": 0.4, "labels": 500, "per_label": 0.5}


def test_cost(answer):
    assert answer.yearly_cost(2_000_000, 0.4, 500, 0.5) == pytest.approx(800 + 250)


def test_both_cost_the_same_at_the_break_even(answer):
    n = answer.break_even(SMALL, LARGE)
    assert answer.yearly_cost(n, **SMALL) == pytest.approx(answer.yearly_cost(n, **LARGE))
    assert answer.yearly_cost(2 * n, **SMALL) < answer.yearly_cost(2 * n, **LARGE)
