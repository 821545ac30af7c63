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
    repetitions = np.array([answer.ratio(*users(rng, 400)) for _ in range(1_500)])
    assert repetitions[:, 1].mean() == pytest.approx(repetitions[:, 0].std(), rel=0.08)


def test_equal_arms_differ_one_time_in_twenty(answer):
    rng = np.random.default_rng(2)
    z = np.array([answer.difference_z(users(rng, 400), users(rng, 400)) for _ in range(1_500)])
    assert (np.abs(z) > 1.96).mean() == pytest.approx(0.05, abs=0.018)


def test_sign(answer):
    rng = np.random.default_rng(3)
    a, b = users(rng, 2_000), users(rng, 2_000)
    assert answer.difference_z(a, (b[0] * 2, b[1])) > 3


def test_agrees_with_the_textbook_formula(answer):
    rng = np.random.default_rng(4)
    clicks, views = users(rng, 2_000)
    r = clicks.sum() / views.sum()
    covariance = np.cov(clicks, views)
    variance = covariance[0, 0] - 2 * r * covariance[0, 1] + r**2 * covariance[1, 1]
    assert answer.ratio(clicks, views)[1] == pytest.approx(
        np.sqrt(variance / 2_000) / views.mean(), rel=1e-3)


def test_agrees_with_the_bootstrap_over_users(answer):
    rng = np.random.default_rng(5)
    clicks, views = users(rng, 800)
    rows = rng.integers(0, 800, (2_000, 800))
    spread = (clicks[rows].sum(axis=1) / views[rows].sum(axis=1)).std()
    assert answer.ratio(clicks, views)[1] == pytest.approx(spread, rel=0.08)


def test_counts_in_one_byte_do_not_overflow(answer):
    clicks, views = np.array([20, 0, 100] * 50), np.array([250, 1, 200] * 50)
    narrow = answer.ratio(clicks.astype(np.uint8), views.astype(np.uint8))
    assert narrow == pytest.approx(answer.ratio(clicks, views))


def test_arms_of_different_size_and_rate(answer):
    """The difference is b minus a, and the errors add in squares."""
    rng = np.random.default_rng(6)
    a, b = users(rng, 300), users(rng, 5_000)
    b = b[0] // 2, b[1]
    (r_a, e_a), (r_b, e_b) = answer.ratio(*a), answer.ratio(*b)
    expected = (r_b - r_a) / (e_a**2 + e_b**2) ** 0.5
    assert expected < -3
    assert answer.difference_z(a, b) == pytest.approx(expected)
    assert answer.difference_z(b, a) == pytest.approx(-expected)


def test_both_bounds_of_the_false_alarms_with_heavy_users(answer):
    """One user in fifty has a hundred times the views, and a taste of their own."""
    rng = np.random.default_rng(7)

    def arm():
        views = np.where(rng.random(600) < 0.02, 500, 5)
        return rng.binomial(views, rng.beta(4, 36, 600)), views

    alarms = np.mean([abs(answer.difference_z(arm(), arm())) > 1.96 for _ in range(1_500)])
    assert 0.03 < alarms < 0.08


def test_the_callers_arrays_stay_as_they_are(answer):
    clicks, views = np.array([3.0, 0, 1, 2]), np.array([10.0, 2, 5, 9])
    answer.ratio(clicks, views)
    answer.difference_z((clicks, views), (clicks, views))
    assert clicks.tolist() == [3, 0, 1, 2] and views.tolist() == [10, 2, 5, 9]
