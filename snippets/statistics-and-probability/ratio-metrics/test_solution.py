import numpy as np
import pytest


def users(rng, n):
    taste = rng.beta(2, 18, n)
    views = 1 + rng.negative_binomial(1, 0.05, n)
    return rng.binomial(views, taste), views


def test_it_is_the_ratio_of_the_sums(answer):
    assert answer.ratio([1, 0], [1, 9])[0] == pytest.approx(0.1)


def test_one_view_each_is_an_ordinary_proportion(answer):
    clicks = np.array([1] * 20 + [0] * 80)
    r, error = answer.ratio(clicks, np.ones(100))
    assert (r, error) == (pytest.approx(0.2), pytest.approx(0.04, rel=0.01))


def test_copying_each_users_views_adds_no_information(answer):
    clicks, views = users(np.random.default_rng(0), 500)
    assert answer.ratio(10 * clicks, 10 * views)[1] == pytest.approx(
        answer.ratio(clicks, views)[1])


def test_a_constant_rate_has_no_error(answer):
    views = np.array([10, 200, 30])
    assert answer.ratio(0.1 * views, views)[1] == pytest.approx(0)


def test_error_is_the_spread_over_repetitions(answer):
    rng = np.random.default_rng(1)
    worlds = np.array([answer.ratio(*users(rng, 400)) for _ in range(1_500)])
    assert worlds[:, 1].mean() == pytest.approx(worlds[:, 0].std(), rel=0.08)


def test_equal_arms_differ_one_time_in_twenty(answer):
    rng = np.random.default_rng(2)
    z = np.array([answer.difference_z(users(rng, 400), users(rng, 400)) for _ in range(1_500)])
    assert (np.abs(z) > 1.96).mean() == pytest.approx(0.05, abs=0.018)


def test_sign(answer):
    rng = np.random.default_rng(3)
    a, b = users(rng, 2_000), users(rng, 2_000)
    assert answer.difference_z(a, (b[0] * 2, b[1])) > 3
