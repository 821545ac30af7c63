import tracemalloc

import numpy as np
import pytest


def data(seed=0, n=60, spread=(5, 3, 1.5, 0.5), at=0.0):
    rng = np.random.default_rng(seed)
    d = len(spread)
    turn = np.linalg.qr(rng.normal(size=(d, d)))[0]
    return at + (rng.normal(size=(n, d)) * spread) @ turn


def by_svd(x, k):
    _, s, v = np.linalg.svd(x - x.mean(axis=0), full_matrices=False)
    v = v[:k] * np.sign(v[np.arange(k), np.abs(v[:k]).argmax(axis=1)])[:, None]
    return v, s[:k] ** 2 / (len(x) - 1)


def rng(seed=0):
    return np.random.default_rng(seed)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("at", [0.0, 100.0, 1e6])
def test_agrees_with_the_svd(answer, seed, at):
    x = data(seed, at=at)
    _, components, variances = answer.pca(x, 3, rng(seed))
    expected = by_svd(x, 3)
    assert variances == pytest.approx(expected[1], rel=1e-6)
    assert components == pytest.approx(expected[0], abs=1e-4)


def test_by_hand(answer):
    """Points on a line with slope 1: one direction, variance 2."""
    x = np.array([[1.0, 11], [2, 12], [3, 13]])
    mean, components, variances = answer.pca(x, 2, rng())
    assert mean.tolist() == [2, 12]
    assert variances == pytest.approx(np.array([2, 0]), abs=1e-12)
    assert components[0] == pytest.approx(np.full(2, 0.5 ** 0.5))


def test_components_are_orthonormal(answer):
    x = data(5, n=80, spread=np.geomspace(1_000, 0.001, 10))
    _, components, _ = answer.pca(x, 10, rng())
    assert components @ components.T == pytest.approx(np.eye(10), abs=1e-10)


def test_equal_variances_still_span_the_plane(answer):
    """With equal eigenvalues the single vectors are arbitrary, and the plane is not."""
    x = np.array([[2.0, 0, 0], [-2, 0, 0], [0, 2, 0], [0, -2, 0], [0, 0, 1], [0, 0, -1]])
    _, components, variances = answer.pca(x, 2, rng())
    assert variances == pytest.approx(np.full(2, 8 / 5))
    assert components.T @ components == pytest.approx(np.diag([1, 1, 0]), abs=1e-6)


def test_constant_rows(answer):
    _, components, variances = answer.pca(np.full((5, 3), 7.0), 2, rng())
    assert np.isfinite(components).all()
    assert variances.tolist() == [0, 0]


def test_new_rows_are_centred_with_the_training_mean(answer):
    x = data(1, at=50.0)
    model = answer.pca(x, 2, rng())
    assert answer.reduce(model, x[:1]) == pytest.approx((x[:1] - x.mean(axis=0)) @ model[1].T)
    assert answer.reduce(model, x).var(axis=0, ddof=1) == pytest.approx(model[2])


def test_integers(answer):
    x = np.array([[250, 0], [0, 250], [125, 125]], dtype=np.uint8)
    assert answer.pca(x, 1, rng())[2] == pytest.approx(np.array([31_250]))


def test_wide_rows_need_no_square_matrix(answer):
    x = rng(3).normal(size=(12, 4_000))
    tracemalloc.start()
    try:
        answer.pca(x, 1, rng(), steps=20)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 10e6           # the covariance matrix would take 128 MB


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("direction", [[1, 0, 0], [1, 2, 2], [0.3, -0.1, 0.7]])
def test_directions_without_variance(answer, seed, direction):
    """On a line, what is left for the second component is rounding, and must not be taken for a direction."""
    x = 1e4 * np.outer([1.0, -1.0, 3.0], direction)
    _, components, variances = answer.pca(x, 3, rng(seed))
    assert components @ components.T == pytest.approx(np.eye(3), abs=1e-10)
    assert variances[0] == pytest.approx(x.var(axis=0, ddof=1).sum())
    assert variances[1:] == pytest.approx(np.zeros(2), abs=1e-9)
    assert all(c[np.abs(c).argmax()] > 0 for c in components)


def test_few_steps_are_enough_where_one_direction_dominates(answer):
    x = data(2, spread=(100, 1, 1, 1))
    assert answer.pca(x, 1, rng(), steps=8)[1] == pytest.approx(by_svd(x, 1)[0], abs=1e-9)
    assert not np.allclose(answer.pca(x, 1, rng(), steps=0)[1], by_svd(x, 1)[0], atol=0.1)
