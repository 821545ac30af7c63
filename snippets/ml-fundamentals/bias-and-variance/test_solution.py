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


def test_a_steep_truth_is_not_variance(answer):
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


def test_large_predictions_keep_their_small_variance(answer):
    """The mean of squares minus the square of the mean loses every digit here."""
    truth = np.full(3, 1e9)
    predictions = truth + np.array([[-1.0, 0.0, 1.0], [1.0, 0.0, 3.0]])
    bias2, variance = answer.decompose(predictions, truth)
    assert bias2 == pytest.approx((0 + 0 + 4) / 3)
    assert variance == pytest.approx((1 + 0 + 1) / 3)


@pytest.mark.parametrize("kind", [np.uint8, np.int16, np.float32])
def test_narrow_types_do_not_overflow(answer, kind):
    predictions = np.array([[10, 200], [30, 240]], dtype=kind)
    bias2, variance = answer.decompose(predictions, np.array([250, 10], dtype=kind))
    assert bias2 == pytest.approx((230**2 + 210**2) / 2)
    assert variance == pytest.approx((10**2 + 20**2) / 2)


def test_one_training_set_has_bias_and_no_variance(answer):
    assert answer.decompose(np.array([[1.0, 5.0]]), np.array([0.0, 3.0])) == (2.5, 0)


def test_agrees_with_the_definition_in_loops(answer):
    rng = np.random.default_rng(5)
    for _ in range(20):
        draws, points = rng.integers(2, 7, 2)
        predictions, truth = rng.normal(100, 9, (draws, points)), rng.normal(90, 9, points)
        bias2 = variance = 0.0
        for j in range(points):
            mean = sum(predictions[:, j]) / draws
            bias2 += (mean - truth[j]) ** 2 / points
            variance += sum((p - mean) ** 2 for p in predictions[:, j]) / draws / points
        assert answer.decompose(predictions, truth) == pytest.approx((bias2, variance))


def test_the_callers_arrays_stay_as_they_are(answer):
    predictions, truth = np.array([[1.0, 5.0], [3.0, 5.0]]), np.array([2.0, 2.0])
    answer.decompose(predictions, truth)
    assert predictions.tolist() == [[1, 5], [3, 5]] and truth.tolist() == [2, 2]
