import numpy as np
import pytest
from sklearn.decomposition import PCA

RNG = np.random.default_rng(0)
LOADINGS = np.kron(np.eye(2), np.ones(6))  # two groups of six columns
X = RNG.normal(size=(200, 2)) * [3, 2] @ LOADINGS + RNG.normal(0, 1, (200, 12)) + 7


def test_agrees_with_scikit_learn(answer):
    directions, variances = answer.pca(X)
    theirs = PCA().fit(X)
    assert variances == pytest.approx(theirs.explained_variance_)
    assert np.abs(np.sum(directions * theirs.components_, axis=1)) == pytest.approx(np.ones(12))


def test_directions_are_orthonormal_and_sorted(answer):
    directions, variances = answer.pca(X)
    assert directions @ directions.T == pytest.approx(np.eye(12), abs=1e-9)
    assert (np.diff(variances) <= 0).all()


def test_the_mean_does_not_matter(answer):
    assert answer.pca(X + 1_000)[1] == pytest.approx(answer.pca(X)[1])


def test_variances_add_up_to_those_of_the_columns(answer):
    assert answer.pca(X)[1].sum() == pytest.approx(X.var(axis=0, ddof=1).sum())


@pytest.mark.parametrize("share, k", [(0.5, 1), (0.6, 1), (0.61, 2), (0.9, 2), (0.95, 3), (1.0, 3)])
def test_k_for_share(answer, share, k):
    assert answer.k_for_share(np.array([6.0, 3.0, 1.0]), share) == k


def test_two_causes_are_found(answer):
    assert answer.k_above_noise(X) == 2


@pytest.mark.parametrize("scales", [np.ones(6), np.array([100, 10, 1, 1, 1, 1])])
def test_pure_noise_rarely_has_a_direction(answer, scales):
    found = [answer.k_above_noise(np.random.default_rng(seed).normal(size=(200, 6)) * scales)
             for seed in range(20)]
    assert np.mean(np.array(found) == 0) >= 0.8


def test_fewer_rows_than_columns_have_as_many_directions_as_variances(answer):
    directions, variances = answer.pca(X[:5])
    assert directions.shape == (5, 12) and variances.shape == (5,)


def test_constant_columns_have_no_direction(answer):
    assert answer.k_above_noise(np.ones((5, 3))) == 0


def test_the_callers_array_stays_as_it_is(answer):
    x = X.copy()
    answer.pca(x)
    answer.k_above_noise(x, repeats=2)
    assert (x == X).all()
