import numpy as np
import pytest
from sklearn.linear_model import LinearRegression

RNG = np.random.default_rng(0)
X = RNG.normal(size=(40, 3)) * [1, 100, 0.1] + [0, 1_000, 5]
Y = X @ [2, 1e-3, 1] + RNG.normal(size=40) * np.abs(X[:, 0])


def test_agrees_with_scikit_learn(answer):
    theirs = LinearRegression().fit(X, Y)
    assert answer.ols(X, Y)[0] == pytest.approx(np.append(theirs.intercept_, theirs.coef_), rel=1e-6)


def test_standard_errors_by_their_formulas(answer):
    x = np.column_stack([np.ones(40), RNG.normal(size=(40, 2))])
    y = RNG.normal(size=40)
    w, classic, robust = answer.ols(x[:, 1:], y)
    inverse, e = np.linalg.inv(x.T @ x), y - x @ w
    h = np.diag(x @ inverse @ x.T)
    assert classic == pytest.approx(np.sqrt(np.diag(inverse) * (e @ e) / 37))
    assert robust == pytest.approx(np.sqrt(np.diag(inverse @ (x.T * (e / (1 - h)) ** 2) @ x @ inverse)))


def test_exact_data_are_fitted_exactly(answer):
    w, classic, _ = answer.ols(np.arange(6.0), 3 + 2 * np.arange(6.0))
    assert w == pytest.approx([3, 2]) and classic == pytest.approx([0, 0], abs=1e-9)


def test_one_column_may_be_flat(answer):
    assert answer.ols(X[:, 0], Y)[0] == pytest.approx(answer.ols(X[:, :1], Y)[0])


def test_badly_scaled_columns_survive(answer):
    year = np.arange(2000.0, 2024)
    w = answer.ols(np.column_stack([year, year**2]), 1 + 2 * year + 3 * year**2)[0]
    assert w[2] == pytest.approx(3, rel=1e-4)


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y = X.copy(), Y.copy()
    answer.ols(x, y)
    assert (x == X).all() and (y == Y).all()
