import numpy as np
import pytest


def users(n=4_000, lift=0.0, rho=0.7, seed=0):
    rng = np.random.default_rng(seed)
    before = rng.normal(10, 2, n)
    treated = rng.random(n) < 0.5
    noise = rng.normal(0, 2 * np.sqrt(1 - rho**2), n)
    return before, treated, 10 + rho * (before - 10) + noise + lift * treated


def test_the_mean_stays(answer):
    before, _, metric = users()
    assert answer.cuped(metric, before).mean() == pytest.approx(metric.mean())


def test_variance_falls_by_one_minus_rho_squared(answer):
    before, _, metric = users(40_000)
    left = answer.cuped(metric, before).var() / metric.var()
    assert left == pytest.approx(1 - 0.7**2, abs=0.02)


def test_what_remains_is_uncorrelated_with_before(answer):
    before, _, metric = users()
    assert np.corrcoef(answer.cuped(metric, before), before)[0, 1] == pytest.approx(0, abs=1e-9)


def test_an_unrelated_covariate_does_no_harm(answer):
    before, treated, metric = users(rho=0.0)
    plain = answer.effect(metric, treated)[1]
    assert answer.effect(answer.cuped(metric, before), treated)[1] == pytest.approx(plain, rel=0.01)


def test_effect_by_hand(answer):
    metric, treated = np.array([1.0, 2, 3, 6]), np.array([False, True, False, True])
    assert answer.effect(metric, treated) == pytest.approx((2, np.sqrt(2 / 2 + 8 / 2)))


def test_finds_the_right_effect_on_average(answer):
    found = []
    for seed in range(200):
        before, treated, metric = users(500, lift=0.3, seed=seed)
        found.append(answer.effect(answer.cuped(metric, before), treated))
    estimate, error = np.transpose(found)
    assert estimate.mean() == pytest.approx(0.3, abs=0.03)
    assert error.mean() == pytest.approx(estimate.std(), rel=0.15)


def test_the_callers_arrays_stay_as_they_are(answer):
    before, treated, metric = users(50)
    copies = before.copy(), treated.copy(), metric.copy()
    answer.effect(answer.cuped(metric, before), treated)
    for now, then in zip((before, treated, metric), copies):
        assert (now == then).all()
