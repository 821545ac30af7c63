from math import exp
from statistics import NormalDist

import pytest


@pytest.mark.parametrize("z", [-3, -0.5, 0, 1, 1.96])
def test_cdf(answer, z):
    assert answer.cdf(z) == pytest.approx(NormalDist().cdf(z))


def test_standard_error_is_the_spread_of_the_rows_over_the_root_of_n(answer):
    a, b = [1] * 30 + [0] * 70, [1] * 45 + [0] * 55
    lift, error = answer.lift_and_error(0.30, 0.45, 100)
    variances = [sum((x - sum(rows) / 100) ** 2 for x in rows) / 100 for rows in (a, b)]
    assert lift == pytest.approx(0.15) and error**2 == pytest.approx(sum(variances) / 100)


def test_p_value_is_two_sided(answer):
    assert answer.p_value(1.96, 1) == pytest.approx(0.05, abs=1e-4)
    assert answer.p_value(-0.03, 0.02) == answer.p_value(0.03, 0.02) == pytest.approx(0.1336, abs=1e-4)


def test_with_a_flat_prior_the_chance_of_b_is_one_minus_the_one_sided_p(answer):
    lift, error = answer.lift_and_error(0.12, 0.14, 1_000)
    mean, sd = answer.posterior(lift, error, 1e6)
    assert (mean, sd) == pytest.approx((lift, error))
    assert answer.cdf(mean / sd) == pytest.approx(1 - answer.p_value(lift, error) / 2)


@pytest.mark.parametrize("prior", [0.005, 0.02, 1.0])
def test_posterior_by_summing_prior_times_likelihood(answer, prior):
    lift, error = 0.02, 0.015
    grid = [i * 1e-4 for i in range(-2_000, 2_001)]
    weights = [exp(-((x / prior) ** 2 + ((lift - x) / error) ** 2) / 2) for x in grid]
    mean = sum(w * x for w, x in zip(weights, grid)) / sum(weights)
    variance = sum(w * (x - mean) ** 2 for w, x in zip(weights, grid)) / sum(weights)
    assert answer.posterior(lift, error, prior) == pytest.approx((mean, variance**0.5))


def test_a_prior_as_wide_as_the_error_halves_the_lift(answer):
    assert answer.posterior(0.04, 0.01, 0.01) == pytest.approx((0.02, 0.01 / 2**0.5))
