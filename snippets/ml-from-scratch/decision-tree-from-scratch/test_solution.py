import itertools
from fractions import Fraction

import numpy as np
import pytest


def impurity(y):
    """Rows times Gini, exactly."""
    return len(y) - Fraction(sum(y.count(c) ** 2 for c in set(y)), len(y)) if y else Fraction(0)


def plain_split(x, y):
    """Every column, every threshold, in exact arithmetic."""
    y = list(y)
    best, found = impurity(y), None
    for column in range(x.shape[1]):
        values = sorted(set(x[:, column].tolist()))
        for a, b in itertools.pairwise(values):
            low = [v <= a for v in x[:, column].tolist()]
            total = sum(impurity([c for c, go in zip(y, low, strict=True) if go == side]) for side in (True, False))
            if total < best:
                best, found = total, (column, (a + b) / 2)
    return found


def data(seed, n=24, d=3, k=3):
    rng = np.random.default_rng(seed)
    return rng.integers(0, 8, (n, d)), rng.integers(0, k, n)


def test_by_hand(answer):
    x = np.array([[1.0], [2.0], [3.0], [8.0]])
    assert answer.best_split(x, np.array([0, 0, 1, 1])) == (0, 2.5)


@pytest.mark.parametrize("seed", range(15))
def test_agrees_with_every_split(answer, seed):
    x, y = data(seed)
    assert answer.best_split(x, y) == plain_split(x, y)


def test_equal_values_stay_together(answer):
    """The best cut of the sorted rows lies inside a run of equal values."""
    x = np.array([[1], [1], [1], [2]])
    assert answer.best_split(x, np.array([0, 0, 1, 1])) == (0, 1.5)


def test_no_useful_split(answer):
    assert answer.best_split(np.ones((4, 2)), np.array([0, 1, 0, 1])) is None
    assert answer.best_split(np.array([[0], [0], [1], [1]]), np.array([0, 1, 0, 1])) is None
    assert answer.best_split(np.array([[1.0], [2.0]]), np.array([1, 1])) is None


def test_of_equal_columns_the_first(answer):
    x = np.array([[5, 1, 1], [5, 2, 2], [5, 3, 3]])
    assert answer.best_split(x, np.array([0, 0, 1])) == (1, 2.5)


def test_large_values(answer):
    x = np.array([[4_000_000_000], [4_000_000_001]], dtype=np.uint32)
    assert answer.best_split(x, np.array([0, 1])) == (0, 4_000_000_000.5)


def test_a_deep_tree_remembers_distinct_rows(answer):
    rng = np.random.default_rng(0)
    x, y = rng.permutation(60).reshape(30, 2), rng.integers(0, 4, 30)
    assert np.array_equal(answer.predict(answer.grow(x, y, depth=30), x), y)


def test_agrees_with_scikit_learn(answer):
    """DecisionTreeClassifier(max_depth=2, random_state=0) of scikit-learn 1.9; no two splits tie here."""
    rng = np.random.default_rng(4)
    x = rng.normal(size=(60, 3))
    y = (x[:, 1] + 0.5 * x[:, 2] ** 2 + 0.3 * rng.normal(size=60) > 0.4).astype(int)
    column, threshold, left, right = answer.grow(x, y, depth=2)
    assert (column, threshold) == (1, pytest.approx(-0.00663376))
    assert left == (2, pytest.approx(1.38276291), 0, 1)
    assert right == (1, pytest.approx(0.40414551), 1, 1)


def test_depth_and_size(answer):
    x, y = np.arange(10).reshape(-1, 1), np.array([0] * 9 + [1])
    assert answer.grow(x, y, depth=0) == 0
    assert answer.grow(x, y, smallest=1) == (0, 8.5, 0, 1)
    assert answer.grow(x, y, smallest=2) == 0


def test_a_leaf_of_equal_counts_has_the_smallest_label(answer):
    assert answer.grow(np.ones((4, 1)), np.array([10, 2, 10, 2])) == 2


def test_labels_of_text(answer):
    x, y = np.array([[0.0], [1.0], [2.0]]), np.array(["ok", "ok", "disk failure"])
    assert answer.predict(answer.grow(x, y), np.array([[5.0], [-5.0]])).tolist() == ["disk failure", "ok"]


def test_the_bound_itself_goes_left(answer):
    assert answer.predict((0, 2.5, 7, 9), np.array([[2.5], [2.6]])).tolist() == [7, 9]


def test_neighbouring_floats_are_parted(answer):
    """Half-way between two neighbouring floats lies no float, and the middle rounds to one of them."""
    for low in (1.0, np.nextafter(1.0, 2)):
        x = np.array([[low], [np.nextafter(low, 2)]])
        assert answer.predict(answer.grow(x, np.array([0, 1])), x).tolist() == [0, 1]


def test_three_levels_unless_told_otherwise(answer):
    x, y = np.arange(40).reshape(-1, 1), np.arange(40) % 2
    assert answer.grow(x, y) == answer.grow(x, y, depth=3, smallest=1) != answer.grow(x, y, depth=4)
