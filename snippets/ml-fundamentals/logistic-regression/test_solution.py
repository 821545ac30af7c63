import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

RNG = np.random.default_rng(0)
X = RNG.normal(size=(300, 3)) * [1, 10, 0.1] + [0, 50, 2]
Y = (RNG.random(300) < 1 / (1 + np.exp(-(X[:, 0] - 0.1 * X[:, 1] + 5)))).astype(int)


@pytest.mark.parametrize("penalty", [0.1, 1.0, 100.0])
def test_agrees_with_scikit_learn(answer, penalty):
    theirs = LogisticRegression(C=1 / penalty, tol=1e-8, max_iter=5_000, solver="newton-cholesky").fit(X, Y)
    assert answer.fit(X, Y, penalty) == pytest.approx(np.append(theirs.coef_[0], theirs.intercept_), abs=1e-4)


def test_the_mean_prediction_is_the_base_rate_even_with_a_penalty(answer):
    w = answer.fit(X, Y, 1_000.0)
    p = 1 / (1 + np.exp(-(X @ w[:-1] + w[-1])))
    assert p.mean() == pytest.approx(Y.mean())


def test_without_a_penalty_units_do_not_matter(answer):
    assert answer.fit(X * [100, 1, 1], Y)[0] * 100 == pytest.approx(answer.fit(X, Y)[0])


def test_separable_classes_need_the_penalty(answer):
    x, y = np.array([[-2.0], [-1], [1], [2]]), np.array([0, 0, 1, 1])
    few, many = answer.fit(x, y, steps=5)[0], answer.fit(x, y, steps=15)[0]
    assert many > 2 * few  # the slope grows for ever
    assert answer.fit(x, y, 1.0)[0] == pytest.approx(answer.fit(x, y, 1.0, steps=50)[0])


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y = X.copy(), Y.copy()
    answer.fit(x, y, 1.0)
    assert (x == X).all() and (y == Y).all()
