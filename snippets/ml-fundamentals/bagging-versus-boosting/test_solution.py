import numpy as np
import pytest

RNG = np.random.default_rng(3)
X = RNG.uniform(-1, 1, (80, 2))
Y = np.where(X[:, 0] > 0, 3.0, 1.0) + RNG.normal(0, 0.1, 80)


def test_one_step_at_full_rate_is_one_tree(answer):
    x, y = np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([1.0, 1.0, 5.0, 7.0])
    assert answer.boosted(x, y, x, 1, 1, rate=1.0) == pytest.approx([1, 1, 6, 6])


def test_a_small_rate_takes_a_small_step(answer):
    x, y = np.array([[0.0], [1.0]]), np.array([0.0, 2.0])
    assert answer.boosted(x, y, x, 1, 1) == pytest.approx([0.9, 1.1])
    assert answer.boosted(x, y, x, 2, 1, rate=0.5) == pytest.approx([0.25, 1.75])


def test_boosting_drives_the_training_error_down(answer):
    errors = [np.mean((answer.boosted(X, Y, X, rounds, 1) - Y) ** 2) for rounds in (1, 10, 40)]
    assert errors[0] > errors[1] > errors[2]


def test_a_constant_target_is_learned_at_once(answer):
    y = np.full(80, 4.0)
    assert answer.bagged(X, y, X[:5], 3, None) == pytest.approx(np.full(5, 4.0))
    assert answer.boosted(X, y, X[:5], 3, 1) == pytest.approx(np.full(5, 4.0))


def test_bagged_trees_stay_inside_the_targets(answer):
    far = np.array([[9.0, 9.0], [-9.0, -9.0]])
    found = answer.bagged(X, Y, far, 5, None)
    assert Y.min() <= found.min() and found.max() <= Y.max()


def test_averaging_reduces_the_variance_of_full_trees(answer):
    noise = np.random.default_rng(0).normal(size=80)
    one = answer.bagged(X, noise, X[:40] + 0.01, 1, None)
    many = answer.bagged(X, noise, X[:40] + 0.01, 25, None)
    assert many.var() < 0.7 * one.var()


def test_every_row_can_be_drawn(answer):
    x, y = np.array([[0.0], [1.0], [2.0]]), np.array([-90.0, 0.0, 90.0])
    first, _, last = answer.bagged(x, y, x, 30, None)
    assert first < -30 and last > 30


def test_seeds_repeat(answer):
    assert (answer.bagged(X, Y, X[:9], 3, 2, seed=5) == answer.bagged(X, Y, X[:9], 3, 2, seed=5)).all()


def test_averaging_helps_stumps_where_the_split_point_is_unstable(answer):
    """A straight line offers no best split, so each sample splits elsewhere."""
    rng, points = np.random.default_rng(1), np.linspace(-1, 1, 50)[:, None]
    one, many = [], []
    for seed in range(20):
        x = rng.uniform(-1, 1, (20, 1))
        y = 2 * x[:, 0] + rng.normal(0, 0.5, 20)
        one.append(answer.boosted(x, y, points, 1, 1, rate=1.0))
        many.append(answer.bagged(x, y, points, 20, 1, seed=seed))
    assert np.var(many, axis=0).mean() < 0.7 * np.var(one, axis=0).mean()


def test_the_callers_arrays_stay_as_they_are(answer):
    x, y, points = X.copy(), Y.copy(), X[:5].copy()
    answer.bagged(x, y, points, 2, 2)
    answer.boosted(x, y, points, 2, 2)
    assert (x == X).all() and (y == Y).all() and (points == X[:5]).all()
