import numpy as np
import pytest


def rotation(d, seed):
    return np.linalg.qr(np.random.default_rng(seed).normal(size=(d, d)))[0]


def test_neighbours_by_hand_ignore_length(answer):
    items = np.array([[1.0, 0], [0, 1e6], [1, 1]])
    assert answer.neighbours(np.array([[5.0, 1]]), items, 2).tolist() == [[0, 2]]


def test_ties_keep_the_order_of_items(answer):
    assert answer.neighbours(np.ones((1, 2)), np.ones((12, 2)), 11).tolist() == [list(range(11))]


def test_overlap_by_hand(answer):
    assert answer.overlap(np.array([[2, 10], [1, 3]]), np.array([[10, 4], [3, 1]])) == pytest.approx(0.75)


def test_a_rotation_keeps_neighbours_within_a_version(answer):
    X = np.random.default_rng(0).normal(size=(200, 8))
    assert answer.overlap(answer.neighbours(X, X), answer.neighbours(X @ rotation(8, 1), X @ rotation(8, 1))) == 1


@pytest.mark.parametrize("seed", range(3))
def test_align_finds_a_rotation(answer, seed):
    X = np.random.default_rng(seed).normal(size=(100, 5))
    Q = rotation(5, seed + 10)
    found = answer.align(X @ Q, X)
    assert found == pytest.approx(Q.T)
    assert found @ found.T == pytest.approx(np.eye(5))


def test_no_other_rotation_is_nearer(answer):
    rng = np.random.default_rng(5)
    a, b = rng.normal(size=(2, 60, 4))
    best = np.linalg.norm(a @ answer.align(a, b) - b)
    assert all(best <= np.linalg.norm(a @ rotation(4, s) - b) for s in range(100))
