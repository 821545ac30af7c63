from collections import Counter

import numpy as np
import pytest


def slow(train_x, train_y, x, k):
    """One row at a time, in plain Python."""
    means = [sum(c) / len(c) for c in train_x.T.tolist()]
    spreads = [(sum((v - m) ** 2 for v in c) / len(c)) ** 0.5 or 1.0
               for c, m in zip(train_x.T.tolist(), means)]

    def distance(a, b):
        return sum(((u - v) / s) ** 2 for u, v, s in zip(a, b, spreads))

    out = []
    for row in x.tolist():
        order = sorted(range(len(train_x)), key=lambda i: distance(row, train_x[i].tolist()))[:k]
        votes = Counter(train_y[i] for i in order)
        out.append(max((train_y[i] for i in order), key=lambda c: votes[c]))  # first of the maximal
    return np.array(out)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("k", [1, 2, 4, 7])
def test_agrees_with_the_slow_version(answer, seed, k):
    rng = np.random.default_rng(seed)
    train_x, x = rng.normal(size=(30, 3)) * [1, 1e3, 1e-3], rng.normal(size=(15, 3)) * [1, 1e3, 1e-3]
    train_y = rng.choice([2, 10, 7], 30)
    assert answer.predict(train_x, train_y, x, k).tolist() == slow(train_x, train_y, x, k).tolist()


@pytest.mark.parametrize("k", [1, 2, 4, 6])
def test_many_equal_rows_count_in_their_order(answer, k):
    rng = np.random.default_rng(k)
    train_x, train_y = rng.integers(0, 4, (300, 2)) * 1.0, rng.choice([2, 10, 7, 5], 300)
    x = rng.integers(0, 4, (40, 2)) + [0.1, 0.23]  # never half-way between two rows
    assert answer.predict(train_x, train_y, x, k).tolist() == slow(train_x, train_y, x, k).tolist()


def test_the_nearest_row_breaks_a_tie(answer):
    train_x = np.array([[0.0], [3], [100]])
    assert answer.predict(train_x, np.array([10, 2, 2]), np.array([[1.0]]), 2).tolist() == [10]


def test_the_unit_of_a_column_does_not_matter(answer):
    train_x = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]]) * [1, 1_000]
    x = np.array([[0.1, 900.0]])
    for unit in (1e-9, 1, 1e9):
        assert answer.predict(train_x * [1, unit], np.array([1, 2, 3, 4]), x * [1, unit], 1).tolist() == [2]


def test_one_new_row_is_enough(answer):
    train_x = np.array([[0.0], [1], [10], [11]])
    assert answer.predict(train_x, np.array([0, 0, 1, 1]), np.array([[10.4]]), 1).tolist() == [1]


def test_a_constant_column_is_harmless(answer):
    train_x = np.array([[0.0, 5], [1, 5], [10, 5], [11, 5]])
    assert answer.predict(train_x, np.array([0, 0, 1, 1]), np.array([[9.0, 5]]), 3).tolist() == [1]


@pytest.mark.parametrize("constant, new", [(0.1, 0.1), (0.1, 0.2), (5.0, 1e9)])
def test_a_constant_column_never_counts(answer, constant, new):
    """The standard deviation of ten times 0.1 is not exactly zero."""
    train_x = np.column_stack([np.arange(10.0), np.full(10, constant)])
    assert answer.predict(train_x, np.arange(10), np.array([[7.0, new]]), 1).tolist() == [7]


def test_all_columns_constant(answer):
    assert answer.predict(np.full((3, 2), 0.1), np.array([4, 5, 5]), np.array([[0.3, 0.1]]), 1).tolist() == [4]


def test_large_timestamps_keep_their_differences(answer):
    rng = np.random.default_rng(0)
    start = 1_700_000_000_000.0  # milliseconds
    train_x, x = start + rng.normal(size=(40, 1)), start + rng.normal(size=(40, 1))
    train_y = rng.integers(0, 2, 40)
    assert answer.predict(train_x, train_y, x, 1).tolist() == slow(train_x, train_y, x, 1).tolist()


def test_bytes_do_not_wrap_round(answer):
    train_x = np.array([[250], [200], [0]], dtype=np.uint8)
    assert answer.predict(train_x, np.array([0, 1, 2]), np.array([[4]], dtype=np.uint8), 1).tolist() == [2]


def test_more_neighbours_than_rows(answer):
    assert answer.predict(np.array([[0.0], [1], [2]]), np.array([7, 2, 2]), np.array([[0.0]]), 10).tolist() == [2]


def test_labels_may_be_text(answer):
    got = answer.predict(np.array([[0.0], [1], [9]]), np.array(["ok", "ok", "hot"]), np.array([[8.0]]), 1)
    assert got.tolist() == ["hot"]


def test_no_new_rows(answer):
    assert len(answer.predict(np.array([[0.0], [1]]), np.array([0, 1]), np.empty((0, 1)), 1)) == 0


def test_the_callers_arrays_stay_as_they_are(answer):
    train_x, train_y, x = np.array([[0.0, 3], [1, 3]]), np.array([0, 1]), np.array([[0.5, 3]])
    answer.predict(train_x, train_y, x, 1)
    assert train_x.tolist() == [[0, 3], [1, 3]] and train_y.tolist() == [0, 1] and x.tolist() == [[0.5, 3]]
