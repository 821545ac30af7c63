import numpy as np
import pytest


def test_one_look_keeps_five_percent(answer):
    z = answer.looks_at(100_000, 1)
    assert answer.ever_significant(z) == pytest.approx(0.05, abs=0.003)


def test_each_look_alone_keeps_five_percent(answer):
    z = answer.looks_at(50_000, 5)
    assert (np.abs(z) > 1.96).mean(axis=0) == pytest.approx(np.full(5, 0.05), abs=0.005)


def test_five_looks_give_fourteen_percent(answer):
    """Armitage, McPherson and Rowe tabulated 0.142 in 1969."""
    assert answer.ever_significant(answer.looks_at(100_000, 5)) == pytest.approx(0.142, abs=0.005)


def test_more_looks_more_errors(answer):
    rates = [answer.ever_significant(answer.looks_at(10_000, k)) for k in (1, 2, 5, 20)]
    assert rates == sorted(rates)


def test_the_adjusted_limit_holds_on_fresh_experiments(answer):
    limit = answer.limit_for(answer.looks_at(100_000, 5))
    assert limit == pytest.approx(2.413, abs=0.02)
    fresh = answer.looks_at(100_000, 5, seed=1)
    assert answer.ever_significant(fresh, limit) == pytest.approx(0.05, abs=0.004)


def test_effect_is_the_expected_z_at_the_end(answer):
    assert answer.looks_at(50_000, 7, effect=2.8)[:, -1].mean() == pytest.approx(2.8, abs=0.03)
