import numpy as np
import pytest

RNG = np.random.default_rng(0)
Y = RNG.lognormal(3.0, 0.7, 1_001)
GRID = np.arange(5, 80, 0.05)


@pytest.mark.parametrize("name, expected", [
    ("squared", Y.mean()), ("poisson", Y.mean()), ("absolute", np.median(Y)),
    ("pinball", np.quantile(Y, 0.9)), ("squared_log", np.expm1(np.log1p(Y).mean())),
])
def test_each_loss_has_its_own_best_constant(answer, name, expected):
    assert answer.best_constant(getattr(answer, name), Y, GRID) == pytest.approx(expected, abs=0.2)


def test_the_percentage_error_prefers_a_low_prediction(answer):
    order = np.argsort(Y)
    weights = np.cumsum(1 / Y[order]) / (1 / Y).sum()  # a median weighted by 1 / y
    assert answer.best_constant(answer.percentage, Y, GRID) == pytest.approx(
        Y[order][np.searchsorted(weights, 0.5)], abs=0.2)


def test_huber_is_squared_near_zero_and_linear_far_out(answer):
    assert answer.huber(3.0, 0.0) == pytest.approx(4.5)
    assert answer.huber(1e9, 0.0) == pytest.approx(5e9 - 12.5)
    assert answer.huber(5.0 + 1e-9, 0.0) == pytest.approx(12.5)


def test_the_pinball_loss_is_asymmetric(answer):
    assert answer.pinball(10.0, 0.0) == pytest.approx(9) and answer.pinball(0.0, 10.0) == pytest.approx(1)


def test_the_callers_arrays_stay_as_they_are(answer):
    y, grid = Y.copy(), GRID.copy()
    answer.best_constant(answer.squared, y, grid)
    assert (y == Y).all() and (grid == GRID).all()
