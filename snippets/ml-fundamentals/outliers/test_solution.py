import numpy as np
import pytest

RULES = ["three_sigma", "mad", "iqr"]
RNG = np.random.default_rng(0)


@pytest.mark.parametrize("rule", RULES)
def test_units_and_order_do_not_matter(answer, rule):
    x = np.append(RNG.normal(size=200), [8.0, -9.0])
    flags = getattr(answer, rule)(x)
    assert (getattr(answer, rule)(x * 1e9 - 5) == flags).all()
    mixed = RNG.permutation(202)
    assert (getattr(answer, rule)(x[mixed]) == flags[mixed]).all()
    assert flags[-2:].all()


def test_three_sigma_never_fires_in_ten_rows(answer):
    # the largest possible z-score is (n - 1) / sqrt(n)
    for value in (10.0, 1e9):
        assert not answer.three_sigma(np.append(np.zeros(9), value)).any()
    assert answer.three_sigma(np.append(np.zeros(10), 10.0)).any()


@pytest.mark.parametrize("rule", ["mad", "iqr"])
def test_robust_rules_find_one_in_ten(answer, rule):
    x = np.append(np.arange(9.0), 1e9)
    assert getattr(answer, rule)(x).tolist() == [False] * 9 + [True]


def test_mad_survives_forty_per_cent(answer):
    x = np.append(RNG.normal(size=60), np.full(40, 1e3))
    assert answer.mad(x)[60:].all() and not answer.iqr(x).any()


def test_mad_is_zero_if_most_values_are_equal(answer):
    x = np.append(np.zeros(8), [0.001, 5])
    assert answer.mad(x).tolist() == [False] * 8 + [True, True]


@pytest.mark.parametrize("rule, share", [("three_sigma", 0.0027), ("mad", 0.00047), ("iqr", 0.0070)])
def test_share_flagged_in_clean_normal_data(answer, rule, share):
    assert getattr(answer, rule)(RNG.normal(size=200_000)).mean() == pytest.approx(share, abs=0.0008)


@pytest.mark.parametrize("rule", RULES)
def test_a_constant_column_has_no_outliers(answer, rule):
    assert not getattr(answer, rule)(np.full(20, 7.0)).any()


@pytest.mark.parametrize("rule", RULES)
def test_the_callers_array_stays_as_it_is(answer, rule):
    x = np.array([3.0, 1, 2, 100])
    getattr(answer, rule)(x)
    assert x.tolist() == [3, 1, 2, 100]
