import numpy as np
import pytest
from sklearn.mixture import GaussianMixture

RNG = np.random.default_rng(0)
X = np.concatenate([RNG.normal(0, 1, 300), RNG.normal(6, 2, 100)])


def test_agrees_with_scikit_learn(answer):
    w, m, v, history = answer.em(X, [0, 5], 500)
    theirs = GaussianMixture(2, means_init=[[0], [5]], tol=1e-9, max_iter=2_000).fit(X[:, None])
    assert w == pytest.approx(theirs.weights_, abs=1e-3)
    assert m == pytest.approx(theirs.means_[:, 0], abs=1e-2)
    assert v == pytest.approx(theirs.covariances_[:, 0, 0], abs=2e-2)
    assert history[-1] / len(X) == pytest.approx(theirs.score(X[:, None]), abs=1e-5)
    assert answer.bic(X, history, 2) == pytest.approx(theirs.bic(X[:, None]), abs=1e-2)


@pytest.mark.parametrize("start", [[0, 5], [-3, 20], [1, 1.1], [0, 3, 9]])
def test_the_log_likelihood_never_falls(answer, start):
    assert (np.diff(answer.em(X, start, 100, floor=0)[3]) > -1e-8).all()


def test_one_component_is_mean_and_variance(answer):
    w, m, v, _ = answer.em(X, [2.0], 3, floor=0)
    assert (w[0], m[0], v[0]) == pytest.approx((1, X.mean(), X.var()))


def test_equal_starts_stay_equal(answer):
    _, m, _, _ = answer.em(X, [2.0, 2.0])
    assert m[0] == m[1]


def test_distant_points_do_not_underflow(answer):
    _, m, _, history = answer.em(np.append(X, 1e9), [0, 1e9])
    assert np.isfinite(history).all() and m[1] == pytest.approx(1e9)


def test_a_lone_point_collapses_to_the_floor(answer):
    assert answer.em(np.append(X, 100.0), [0, 5, 100])[2][2] == pytest.approx(1e-6)


def test_the_callers_values_stay_as_they_are(answer):
    x, start = X.copy(), [0, 5]
    answer.em(x, start, 5)
    assert (x == X).all() and start == [0, 5]
