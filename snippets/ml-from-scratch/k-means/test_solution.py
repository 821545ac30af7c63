import itertools

import numpy as np
import pytest


def blobs(seed=0, n=60, at=0.0):
    rng = np.random.default_rng(seed)
    return at + np.repeat([[0.0, 0], [6, 0], [0, 7]], n // 3, axis=0) + rng.normal(size=(n, 2))


def check(x, centres, labels, inertia):
    """A fixed point: nearest centres, means of their rows, and the sum that belongs to them."""
    away = ((x[:, None] - centres) ** 2).sum(axis=2)
    assert np.array_equal(labels, away.argmin(axis=1))
    for k in np.unique(labels):
        assert centres[k] == pytest.approx(x[labels == k].mean(axis=0))
    assert inertia == pytest.approx(away.min(axis=1).sum())


def test_agrees_with_scikit_learn(answer):
    """KMeans(3, init=x[:3], n_init=1, tol=0) of scikit-learn 1.9."""
    x = blobs()
    centres, labels, inertia = answer.k_means(x, x[:3])
    check(x, centres, labels, inertia)
    assert inertia == pytest.approx(103.488612258)


@pytest.mark.parametrize("seed", range(10))
def test_ends_at_a_fixed_point(answer, seed):
    x = blobs(seed)
    check(x, *answer.k_means(x, x[seed:seed + 4]))


def test_never_worse_with_more_steps(answer):
    x = blobs(3)
    runs = [answer.k_means(x, x[:5], steps) for steps in range(12)]
    assert all(b[2] <= a[2] + 1e-9 for a, b in itertools.pairwise(runs))
    for centres, labels, inertia in runs:             # labels and inertia belong to the centres returned
        away = ((x[:, None] - centres) ** 2).sum(axis=2)
        assert np.array_equal(labels, away.argmin(axis=1))
        assert inertia == pytest.approx(away.min(axis=1).sum())


def test_best_of_all_starts_is_the_best_partition(answer):
    x = np.array([[0.0], [1], [2], [10], [11], [50], [50]])
    best = min(answer.k_means(x, x[list(rows)])[2] for rows in itertools.combinations(range(7), 3))
    cuts = [(a, b) for a in range(1, 7) for b in range(a + 1, 7)]
    assert best == pytest.approx(min(sum(((g - g.mean()) ** 2).sum() for g in np.split(x, cut)) for cut in cuts))


def test_an_empty_cluster_takes_the_worst_row(answer):
    x = np.array([[0.0], [1], [2], [10]])
    centres, labels, inertia = answer.k_means(x, [[1.0], [1000.0]])
    assert centres.ravel().tolist() == [1, 10]
    assert labels.tolist() == [0, 0, 0, 1]
    assert inertia == 2


def test_two_empty_clusters_take_two_rows(answer):
    x = np.array([[0.0], [10], [25]])
    centres, _, inertia = answer.k_means(x, [[0.0], [900.0], [900.0]])
    assert sorted(centres.ravel()) == [0, 10, 25]
    assert inertia == 0
    centres, *_ = answer.k_means(x, [[0.0], [900.0], [900.0]], steps=1)
    assert centres.ravel() == pytest.approx(np.array([35 / 3, 25, 10]))


def test_more_centres_than_distinct_rows(answer):
    centres, labels, inertia = answer.k_means(np.ones((4, 2)), np.ones((3, 2)))
    assert np.isfinite(centres).all()
    assert labels.tolist() == [0, 0, 0, 0]
    assert inertia == 0


def test_integer_centres(answer):
    centres, *_ = answer.k_means(np.array([[0], [1], [10], [11]]), np.array([[0], [10]]))
    assert centres.ravel().tolist() == [0.5, 10.5]


def test_far_from_the_origin(answer):
    x = blobs(1)
    near, far = answer.k_means(x, x[:3]), answer.k_means(x + 1e9, x[:3] + 1e9)
    assert np.array_equal(near[1], far[1])
    assert far[2] == pytest.approx(near[2], rel=1e-4)


def test_equally_near_goes_to_the_first(answer):
    assert answer.k_means([[0.0], [2], [4]], [[0.0], [4.0]], steps=0)[1].tolist() == [0, 0, 1]


def test_start_draws_by_squared_distance(answer):
    x = np.array([[0.0], [1], [3]])
    rng = np.random.default_rng(0)
    pairs = [tuple(answer.plus_plus(x, 2, rng).ravel()) for _ in range(1200)]
    assert sum(a == 0 for a, _ in pairs) / 1200 == pytest.approx(1 / 3, abs=0.05)
    after_zero = [b for a, b in pairs if a == 0]
    assert after_zero.count(3) / len(after_zero) == pytest.approx(0.9, abs=0.05)   # 9 of 1 + 9
    assert all(a != b for a, b in pairs)


def test_start_with_duplicates_only(answer):
    assert answer.plus_plus(np.ones((5, 2)), 3, np.random.default_rng(0)).tolist() == [[1, 1]] * 3


def test_start_in_small_units_and_narrow_types(answer):
    """The chances depend on no unit, and differences of bytes must not wrap around."""
    for x, scale in ((np.array([[0.0], [1], [3]]) / 1_000, 1_000), (np.array([[0], [1], [255]], dtype=np.uint8), 1)):
        rng = np.random.default_rng(1)
        pairs = [tuple(np.asarray(answer.plus_plus(x, 2, rng), dtype=float).ravel() * scale) for _ in range(600)]
        after_low = [b for a, b in pairs if a == 0]
        share = 0.9 if scale > 1 else 255 ** 2 / (1 + 255 ** 2)
        assert sum(b > 2 for b in after_low) / len(after_low) == pytest.approx(share, abs=0.05)
        assert all(a != b for a, b in pairs)
