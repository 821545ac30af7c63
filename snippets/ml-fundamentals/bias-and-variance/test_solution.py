import numpy as np
import pytest


def test_by_hand(answer):
    predictions = np.array([[1.0, 5.0], [3.0, 5.0]])
    bias2, variance = answer.decompose(predictions, np.array([2.0, 2.0]))
    assert bias2 == pytest.approx((0 + 9) / 2)
    assert variance == pytest.approx((1 + 0) / 2)


def test_errors_of_opposite_sign_do_not_cancel(answer):
    bias2, variance = answer.decompose(np.array([[1.0, -1.0]]), np.zeros(2))
    assert (bias2, variance) == (1, 0)


def test_a_steep_truth_is_no_variance(answer):
    truth = np.linspace(0, 100, 11)
    assert answer.decompose(np.tile(truth, (4, 1)), truth) == (0, 0)


def test_the_parts_add_up_to_the_error(answer):
    rng = np.random.default_rng(0)
    predictions, truth = rng.normal(size=(50, 20)), rng.normal(size=20)
    assert sum(answer.decompose(predictions, truth)) == pytest.approx(np.mean((predictions - truth) ** 2))


def test_averaging_independent_models_divides_the_variance(answer):
    rng = np.random.default_rng(1)
    predictions = rng.normal(size=(4_000, 30))
    _, one = answer.decompose(predictions, np.zeros(30))
    _, ten = answer.decompose(predictions.reshape(400, 10, 30).mean(axis=1), np.zeros(30))
    assert ten == pytest.approx(one / 10, rel=0.1)
