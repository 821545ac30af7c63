import numpy as np
import pytest


@pytest.fixture
def data(answer):
    return answer.requests(5_000, np.random.default_rng(1))


def test_without_noise_the_coefficients_are_exact(answer):
    a, b = np.random.default_rng(0).normal(size=(2, 30))
    assert answer.fit(7 + 3 * a - 0.25 * b, a, b) == pytest.approx([3, -0.25])


def test_one_feature_by_covariance_over_variance(answer, data):
    size, items, latency = data
    covariance = np.cov(items, latency)
    assert answer.fit(latency, items) == pytest.approx(covariance[0, 1] / covariance[0, 0])


def test_errors_of_the_fit_are_uncorrelated_with_each_feature(answer, data):
    size, items, latency = data
    rest = latency - answer.fit(latency, size, items) @ [size, items]
    assert [np.corrcoef(rest, feature)[0, 1] for feature in (size, items)] == pytest.approx([0, 0], abs=1e-8)


def test_leftovers_alone_give_the_coefficient_of_the_full_model(answer, data):
    """The theorem of Frisch, Waugh and Lovell."""
    size, items, latency = data
    assert answer.fit(latency, answer.leftover(items, size)) == pytest.approx(answer.fit(latency, size, items)[1:])


def test_leaving_out_a_feature_shifts_the_other_by_a_known_amount(answer, data):
    """Omitted variable: its coefficient times the slope of its own line."""
    size, items, latency = data
    both = answer.fit(latency, size, items)
    slope = answer.fit(size, items)[0]
    alone = answer.fit(latency, items)[0]
    assert alone == pytest.approx(both[1] + both[0] * slope)
    assert both[1] < 0 < alone


def test_leftover_is_uncorrelated_and_has_mean_zero(answer, data):
    size, items, _ = data
    rest = answer.leftover(items, size)
    assert [rest.mean(), np.corrcoef(rest, size)[0, 1]] == pytest.approx([0, 0], abs=1e-8)
    assert rest.std() == pytest.approx(3, abs=0.1)


def test_noise_as_large_as_the_leftover_halves_the_coefficient(answer):
    rng = np.random.default_rng(2)
    size, items, latency = answer.requests(100_000, rng)
    noisy = items + rng.normal(0, 3, items.size)
    assert answer.fit(latency, size, items) == pytest.approx([0.5, -2], abs=0.05)
    assert answer.fit(latency, size, noisy) == pytest.approx([0.4, -1], abs=0.05)


def test_a_unit_changes_its_own_coefficient_alone(answer, data):
    size, items, latency = data
    assert answer.fit(latency, size / 1_000, items) == pytest.approx(answer.fit(latency, size, items) * [1_000, 1])


def test_sizes(answer):
    size, items, latency = answer.requests(100_000, np.random.default_rng(3))
    assert size.mean() == pytest.approx(100, rel=0.01) and size.std() == pytest.approx(50, rel=0.02)
    assert latency.mean() == pytest.approx(20 + 50 - 20, rel=0.02)
