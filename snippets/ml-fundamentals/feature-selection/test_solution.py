import numpy as np
import pytest
from sklearn.feature_selection import f_classif
from sklearn.neighbors import NearestCentroid

RNG = np.random.default_rng(0)
X = RNG.normal(size=(60, 12)) * 10.0 ** RNG.integers(-3, 9, 12)
Y = RNG.permutation(np.arange(60) % 2)


def test_the_filter_ranks_as_scikit_learn_does(answer):
    assert answer.top_k(X, Y, 12).tolist() == np.argsort(-f_classif(X, Y)[0]).tolist()


def test_units_do_not_matter(answer):
    assert answer.top_k(X * 1e6 + 5, Y, 4).tolist() == answer.top_k(X, Y, 4).tolist()


def test_the_classifier_agrees_with_scikit_learn(answer):
    theirs = NearestCentroid().fit(X[:40], Y[:40]).score(X[40:], Y[40:])
    assert answer.accuracy(X[:40], Y[:40], X[40:], Y[40:]) == pytest.approx(theirs)


@pytest.mark.parametrize("inside, low, high", [(True, 0.40, 0.60), (False, 0.75, 1.0)])
def test_only_the_outer_filter_finds_something_in_noise(answer, inside, low, high):
    scores = []
    for seed in range(10):
        rng = np.random.default_rng(seed)
        x, y = rng.normal(size=(100, 500)), rng.permutation(np.arange(100) % 2)
        scores.append(answer.cross_validate(x, y, 20, inside))
    assert low < np.mean(scores) < high


def test_a_real_feature_is_found_inside_the_folds(answer):
    x = RNG.normal(size=(100, 200))
    x[:, 17] += 4 * (np.arange(100) % 3 == 0)
    assert answer.cross_validate(x, (np.arange(100) % 3 == 0).astype(int), 1, True) > 0.9


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y = X.copy(), Y.copy()
    answer.cross_validate(x, y, 3, True)
    assert (x == X).all() and (y == Y).all()
