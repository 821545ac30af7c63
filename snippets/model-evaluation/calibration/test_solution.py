import numpy as np
import pytest
from sklearn.metrics import log_loss, roc_auc_score

Y = np.array([0, 0, 1, 0, 1, 1])
P = np.array([0.1, 0.2, 0.3, 0.6, 0.8, 1.0])


def test_reliability_by_hand(answer):
    table = answer.reliability(Y, P, bins=2)
    assert table == pytest.approx(np.array([[0.2, 1 / 3, 3], [0.8, 2 / 3, 3]]))


def test_there_are_ten_bins_by_default(answer):
    y, p = np.arange(100) % 2, np.arange(100) / 100
    assert answer.reliability(y, p)[:, 2].tolist() == [10] * 10
    assert answer.calibration_error(y, p) == answer.calibration_error(y, p, bins=10)
    assert answer.calibration_error(y, p) != answer.calibration_error(y, p, bins=11)


def test_error_by_hand(answer):
    assert answer.calibration_error(Y, P, bins=2) == pytest.approx(2 / 15)


def test_bins_of_unequal_size_are_weighted(answer):
    y, p = np.array([1, 1, 1, 0, 0]), np.array([0.1, 0.1, 0.1, 0.9, 0.9])
    assert answer.calibration_error(y, p, bins=2) == pytest.approx(0.9)
    assert answer.reliability(y, p, bins=2)[:, 2].sum() == 5


def test_the_order_of_rows_does_not_matter(answer):
    mixed = np.array([3, 0, 5, 1, 4, 2])
    assert answer.reliability(Y[mixed], P[mixed], 3) == pytest.approx(answer.reliability(Y, P, 3))


def test_equal_scores_are_judged_together(answer):
    y, p = np.array([0, 0, 0, 1, 1, 1]), np.full(6, 0.5)  # sorted by label
    assert answer.reliability(y, p, bins=3) == pytest.approx(np.array([[0.5, 0.5, 6]]))
    assert answer.calibration_error(y, p, bins=3) == pytest.approx(0)


def drawn(n, slope, shift, seed):
    rng = np.random.default_rng(seed)
    t = rng.normal(-1, 1.5, n)
    y = (rng.random(n) < 1 / (1 + np.exp(-t))).astype(int)
    return y, 1 / (1 + np.exp(-(slope * t + shift)))


@pytest.mark.parametrize("slope, shift", [(3.0, 1.0), (0.3, 0.0), (1.0, 3.0)])
def test_platt_recalibrates_new_cases(answer, slope, shift):
    recalibrate = answer.platt(*drawn(5_000, slope, shift, 0))
    y, p = drawn(20_000, slope, shift, 1)
    assert answer.calibration_error(y, recalibrate(p)) < 0.02 < 0.05 < answer.calibration_error(y, p)
    assert log_loss(y, recalibrate(p)) < log_loss(y, p)
    assert roc_auc_score(y, recalibrate(p)) == pytest.approx(roc_auc_score(y, p))


def test_platt_leaves_calibrated_scores_alone(answer):
    y, p = drawn(20_000, 1, 0, 2)
    assert answer.platt(y, p)(p) == pytest.approx(p, abs=0.03)


def test_certain_scores_stay_finite(answer):
    found = answer.platt(Y, P)(np.array([0.0, 1.0]))
    assert np.isfinite(found).all() and found[0] < found[1]


def test_the_callers_arrays_stay_as_they_are(answer):
    y, p = np.array([1, 0, 1, 0, 1]), np.array([1.0, 0.0, 0.7, 0.2, 0.7])
    answer.reliability(y, p, 2)
    answer.calibration_error(y, p, 2)
    answer.platt(y, p)(p)
    assert y.tolist() == [1, 0, 1, 0, 1] and p.tolist() == [1.0, 0.0, 0.7, 0.2, 0.7]
