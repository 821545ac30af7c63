import numpy as np
import pytest
from sklearn.tree import DecisionTreeClassifier

RNG = np.random.default_rng(0)


def brute(x, y, impurity):
    best = 0.0
    for t in np.unique(x)[:-1]:
        left, right = y[x <= t], y[x > t]
        after = (len(left) * impurity(left.mean()) + len(right) * impurity(right.mean())) / len(y)
        best = max(best, impurity(y.mean()) - after)
    return best


@pytest.mark.parametrize("name", ["gini", "entropy"])
def test_the_whiteboard_example(answer, name):
    impurity = getattr(answer, name)
    a = (400 * impurity(0.75) + 400 * impurity(0.25)) / 800
    b = (600 * impurity(1 / 3) + 200 * impurity(1.0)) / 800
    expected = {"gini": (0.375, 1 / 3), "entropy": (0.8113, 0.6887)}[name]
    assert (a, b) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("name", ["gini", "entropy"])
@pytest.mark.parametrize("seed", range(20))
def test_agrees_with_brute_force(answer, name, seed):
    rng = np.random.default_rng(seed)
    x = rng.integers(0, 6, 25) * 1e9  # ties and large values
    y = rng.integers(0, 2, 25)
    gain, cut = answer.best_split(x, y, getattr(answer, name))
    assert gain == pytest.approx(brute(x, y, getattr(answer, name)), abs=1e-9)
    assert cut is None or not (x == cut).any()


def test_agrees_with_scikit_learn(answer):
    x, y = RNG.normal(size=200), RNG.integers(0, 2, 200)
    stump = DecisionTreeClassifier(max_depth=1).fit(x[:, None], y)
    assert answer.best_split(x, y)[1] == pytest.approx(stump.tree_.threshold[0])


@pytest.mark.parametrize("x, y", [(np.ones(4), np.array([0, 1, 0, 1])), (np.arange(4.0), np.ones(4, int)),
                                  (np.array([2.0]), np.array([1]))])
def test_nothing_to_split(answer, x, y):
    assert answer.best_split(x, y) == (0.0, None)


def test_the_order_of_rows_does_not_matter(answer):
    x, y = RNG.normal(size=30), RNG.integers(0, 2, 30)
    mixed = RNG.permutation(30)
    assert answer.best_split(x[mixed], y[mixed]) == pytest.approx(answer.best_split(x, y))


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y = np.array([3.0, 1, 2]), np.array([1, 0, 1])
    answer.best_split(x, y)
    assert x.tolist() == [3, 1, 2] and y.tolist() == [1, 0, 1]
