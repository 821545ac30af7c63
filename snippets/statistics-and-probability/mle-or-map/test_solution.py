import numpy as np
import pytest


def test_no_click_yet(answer):
    assert answer.mle(0, 3) == 0
    assert answer.posterior_mean(0, 3, 2, 98) == pytest.approx(2 / 103)
    assert answer.map_rate(0, 3, 2, 98) == pytest.approx(1 / 101)


def test_a_flat_prior_gives_the_maximum_likelihood_estimate(answer):
    assert answer.map_rate(7, 20, 1, 1) == answer.mle(7, 20)


def test_much_data_outweighs_the_prior(answer):
    for rate in answer.map_rate, answer.posterior_mean:
        assert rate(50_000, 1_000_000, 2, 98) == pytest.approx(0.05, abs=1e-4)


def test_map_is_the_peak_of_the_posterior(answer):
    p = np.linspace(0.001, 0.999, 9_981)
    log_posterior = (3 + 4) * np.log(p) + (7 + 5) * np.log(1 - p)  # Beta(5, 6) prior
    assert answer.map_rate(3, 10, 5, 6) == pytest.approx(p[log_posterior.argmax()], abs=2e-4)


@pytest.mark.parametrize("a, b, each", [(4, 96, 200), (0.5, 1.5, 200), (5, 15, 20)])
def test_the_prior_is_recovered(answer, a, b, each):
    rng = np.random.default_rng(0)
    views = np.full(40_000, each)
    clicks = rng.binomial(views, rng.beta(a, b, views.size))
    assert answer.fit_prior(clicks, views) == (pytest.approx(a, rel=0.1), pytest.approx(b, rel=0.1))


def test_the_callers_counts_stay_as_they_are(answer):
    clicks, views = np.array([0, 4, 9]), np.array([3, 100, 200])
    answer.fit_prior(clicks, views)
    answer.map_rate(clicks, views, 3, 97)
    assert clicks.tolist() == [0, 4, 9] and views.tolist() == [3, 100, 200]
