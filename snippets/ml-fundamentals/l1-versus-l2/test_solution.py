import numpy as np
import pytest
from sklearn.linear_model import Lasso, Ridge

RNG = np.random.default_rng(0)
X = RNG.normal(size=(60, 5))
Y = X @ np.array([2.0, 0.0, -1.0, 0.0, 0.1]) + RNG.normal(0, 0.5, 60)


@pytest.mark.parametrize("z, expected", [(3, 2), (-3, -2), (0.4, 0), (-1, 0), (0, 0)])
def test_soft_threshold(answer, z, expected):
    assert answer.soft_threshold(z, 1) == expected


def test_orthonormal_features_shrink_independently(answer):
    z = np.array([3.0, 0.8, -0.4])
    assert answer.lasso(np.eye(3), z, 1.0) == pytest.approx([2, 0, 0])
    assert answer.ridge(np.eye(3), z, 1.0) == pytest.approx(z / 2)


@pytest.mark.parametrize("penalty", [0.5, 5, 50])
def test_agrees_with_scikit_learn(answer, penalty):
    theirs = Lasso(alpha=penalty / 60, fit_intercept=False, tol=1e-10).fit(X, Y).coef_
    assert answer.lasso(X, Y, penalty) == pytest.approx(theirs, abs=1e-5)
    theirs = Ridge(alpha=penalty, fit_intercept=False).fit(X, Y).coef_
    assert answer.ridge(X, Y, penalty) == pytest.approx(theirs)


def test_the_smallest_penalty_that_empties_the_lasso(answer):
    most = np.abs(X.T @ Y).max()
    assert (answer.lasso(X, Y, most) == 0).all()
    assert (answer.lasso(X, Y, 0.9 * most) != 0).sum() == 1


def test_ridge_shrinks_but_keeps_everything(answer):
    assert (answer.ridge(X, Y, 1e4) != 0).all()


def test_ridge_gives_equal_features_equal_weights(answer):
    twins = np.column_stack([X[:, 0], X[:, 0]])
    first, second = answer.ridge(twins, Y, 1.0)
    assert first == pytest.approx(second)


def test_the_lasso_does_not_stop_early_on_nearly_equal_features(answer):
    rng = np.random.default_rng(4)
    signal = rng.normal(size=(80, 1))
    x, y = signal + rng.normal(0, 0.1, (80, 2)), signal[:, 0] + rng.normal(0, 0.5, 80)
    theirs = Lasso(alpha=12 / 80, fit_intercept=False, tol=1e-12, max_iter=100_000).fit(x, y).coef_
    assert answer.lasso(x, y, 12.0) == pytest.approx(theirs, abs=1e-3)
    assert answer.lasso(x[:, ::-1], y, 12.0)[::-1] == pytest.approx(theirs, abs=1e-3)


def test_a_step_as_small_as_the_tolerance_is_the_last(answer):
    x, y = np.array([[1.0, 0], [1, 1], [0, 1]]), np.array([4.0, 4, 4])
    assert answer.lasso(x, y, 0, tolerance=4).tolist() == [4, 2]  # the first round moves w by 4 and 2
    assert answer.lasso(x, y, 0, tolerance=3).tolist() == [3, 2.5]


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y = X.copy(), Y.copy()
    answer.lasso(x, y, 5.0)
    answer.ridge(x, y, 5.0)
    assert (x == X).all() and (y == Y).all()
