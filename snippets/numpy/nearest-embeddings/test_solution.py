import tracemalloc

import numpy as np
import pytest


def slow(a, b):
    return np.array([[np.sqrt(((x - y) ** 2).sum()) for y in b] for x in a])


def points(n, d=3, seed=0, at=0.0):
    return np.random.default_rng(seed).normal(at, 1, (n, d))


def test_by_hand(answer):
    a, b = np.array([[0.0, 0.0]]), np.array([[3.0, 4.0], [0.0, 0.0], [0.0, -2.0]])
    assert answer.distances(a, b) == pytest.approx(np.array([[5, 0, 2]]))


def test_agrees_with_the_loop(answer):
    a, b = points(7), points(5, seed=1)
    assert answer.distances(a, b) == pytest.approx(slow(a, b))


@pytest.mark.parametrize("n, m", [(0, 3), (3, 0), (1, 1)])
def test_small_shapes(answer, n, m):
    assert answer.distances(points(n), points(m)).shape == (n, m)


@pytest.mark.filterwarnings("error")
def test_to_itself_is_about_zero_and_never_nan(answer):
    a = points(200, d=64, at=3)
    assert np.diag(answer.distances(a, a)) == pytest.approx(0, abs=1e-5)


def test_far_from_the_origin(answer):
    a = np.array([[1e8, 0.0], [1e8 + 1, 0.0], [1e8 + 3, 4.0]])
    assert answer.distances(a, a) == pytest.approx(slow(a, a))


def test_unsigned_integers(answer):
    a = np.array([[0, 10]], dtype=np.uint8)
    b = np.array([[3, 6], [200, 10]], dtype=np.uint8)
    assert answer.distances(a, b) == pytest.approx(np.array([[5, 200]]))


def test_nearest_first(answer):
    queries, items = points(5), points(300, seed=1)
    expected = np.argsort(slow(queries, items), axis=1)
    for k in (1, 20, 300):
        assert np.array_equal(answer.nearest(queries, items, k), expected[:, :k])


def test_equal_distances_by_index(answer):
    items = np.array([[1.0], [-1.0], [1.0], [0.0], [-1.0]])
    assert answer.nearest(np.array([[0.0]]), items, 4).tolist() == [[3, 0, 1, 2]]


def test_close_neighbours_far_away(answer):
    items = 1e8 + np.array([[0.0], [0.5], [0.25], [2.0]])
    assert answer.nearest(items[:1], items, 3).tolist() == [[0, 2, 1]]


@pytest.mark.parametrize("scale", [1e-9, 1e-4, 1e9])
def test_any_scale(answer, scale):
    """Rounding to a fixed number of decimals erases small distances."""
    a, b = scale * points(30), scale * points(200, seed=1)
    expected = slow(a, b)
    assert answer.distances(a, b) == pytest.approx(expected, rel=1e-6, abs=0)
    assert np.array_equal(answer.nearest(a, b, 200), np.argsort(expected, axis=1))


def test_float32_far_from_the_origin(answer):
    """In float32 the identity has nothing left at 10,000 times the distance."""
    a = points(6, at=1e4).astype(np.float32)
    assert answer.distances(a, a[::-1]) == pytest.approx(slow(a, a[::-1]), rel=1e-3, abs=1e-4)


@pytest.mark.parametrize("scale", [1e-30, 1e25])
def test_float32_of_any_scale(answer, scale):
    """In float32 the squares would vanish or overflow."""
    a, b = (scale * points(9, seed=s) for s in (0, 1))
    a, b = a.astype(np.float32), b.astype(np.float32)
    expected = slow(a.astype(float), b.astype(float))
    assert answer.distances(a, b) == pytest.approx(expected, rel=1e-6, abs=0)
    assert np.array_equal(answer.nearest(a, b, 9), np.argsort(expected, axis=1))


def test_differences_in_the_ninth_digit_still_order(answer):
    items = 1 + 1e-9 * np.array([[3.0], [1.0], [2.0], [1.0]])
    assert answer.nearest(np.zeros((1, 1)), items, 4).tolist() == [[1, 3, 2, 0]]


def test_exact_ties_far_away_go_by_index(answer):
    items = 1e8 + np.array([[3.0], [-3.0], [1.0], [-1.0], [3.0], [1.0]])
    assert answer.nearest(np.array([[1e8]]), items, 6).tolist() == [[2, 3, 5, 0, 1, 4]]


def test_two_tight_clusters(answer):
    """No common centre makes both clusters short."""
    rng = np.random.default_rng(0)
    items = np.vstack([rng.normal(size=(40, 2)), 1e9 + rng.normal(size=(40, 2))])
    items = items[rng.permutation(80)]
    expected = np.argsort(slow(items, items), axis=1)
    for k in (1, 3, 40):
        assert np.array_equal(answer.nearest(items, items, k), expected[:, :k])


@pytest.mark.parametrize("kind", [float, np.float32, np.uint8])
def test_leaves_its_input_alone(answer, kind):
    a, b = points(4, at=9).astype(kind), points(5, seed=1, at=9).astype(kind)
    copies = a.copy(), b.copy()
    answer.distances(a, b)
    answer.nearest(a, b, 2)
    assert np.array_equal(a, copies[0]) and np.array_equal(b, copies[1])


@pytest.mark.parametrize("n, m, d", [(250, 1_000, 64), (160, 30_000, 1)])
def test_memory(answer, n, m, d):
    queries, items = points(n, d=d), points(m, d=d, seed=1)
    tracemalloc.start()
    try:
        answer.nearest(queries, items, 3)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 70e6  # all differences at once: 128 MB; all distances and their order: 77 MB


def test_points_of_other_dimensions_are_refused(answer):
    for function in (answer.distances, lambda a, b: answer.nearest(a, b, 1)):
        with pytest.raises(ValueError):
            function(points(2, d=3), points(4, d=2))
