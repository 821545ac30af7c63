from math import dist

import numpy as np
import pytest


def test_distances(answer):
    x = np.random.default_rng(0).normal(size=(20, 7))
    point = np.arange(7.0)
    assert answer.distances(x, point) == pytest.approx([dist(row, point) for row in x.tolist()])
    assert answer.distances(np.array([[3.0, 4]]), np.zeros(2)) == 5


@pytest.mark.parametrize("d", [1, 2, 10, 1_000])
def test_a_cube_with_that_edge_has_that_volume(answer, d):
    assert answer.edge(0.01, d) ** d == pytest.approx(0.01)


@pytest.mark.parametrize("d", [1, 2, 5])
def test_share_near_a_face_by_counting(answer, d):
    x = np.random.default_rng(1).random((100_000, d))
    near = ((x < 0.05) | (x > 0.95)).any(axis=1).mean()
    assert answer.outer(0.05, d) == pytest.approx(near, abs=0.006)


def test_mean_squared_distance_grows_and_its_spread_shrinks(answer):
    """A squared distance of two uniform points has the mean d / 6 and the variance 7d / 180."""
    rng = np.random.default_rng(2)
    for d in (10, 200):
        x, middle = rng.random((4_000, d)), rng.random((4_000, d))
        squared = answer.distances(x, middle) ** 2
        assert squared.mean() == pytest.approx(d / 6, rel=0.03)
        assert squared.var() == pytest.approx(7 * d / 180, rel=0.1)


def test_accuracy_against_a_loop(answer):
    rng = np.random.default_rng(3)
    x, y = rng.normal(size=(60, 3)), rng.integers(0, 2, 60)
    hits = 0
    for row, label in zip(x[30:].tolist(), y[30:]):
        nearest = min(range(30), key=lambda i: dist(x[i], row))
        hits += y[nearest] == label
    assert answer.accuracy(x, y) == hits / 30


def test_rotation_changes_nothing_and_noise_does(answer):
    rng = np.random.default_rng(4)
    x = rng.normal(size=(600, 2))
    y = (x[:, 0] > 0).astype(int)
    turned = x @ np.linalg.qr(rng.normal(size=(50, 50)))[0][:2]
    assert answer.accuracy(turned, y) == answer.accuracy(x, y) > 0.95
    assert answer.accuracy(np.column_stack([x, rng.normal(size=(600, 48))]), y) < 0.75
