import numpy as np
import pytest


def test_agrees_with_the_formula_for_a_mean(answer):
    x = np.random.default_rng(0).normal(10, 2, 400)
    low, high = answer.bootstrap_interval(x, np.mean, rounds=10_000)
    half = 1.96 * x.std() / np.sqrt(len(x))
    assert [low, high] == pytest.approx([x.mean() - half, x.mean() + half], abs=0.01)


def test_every_row_can_be_drawn(answer):
    drawn = set()
    answer.bootstrap_interval(np.arange(4), lambda rows: drawn.update(rows.tolist()) or 0.0)
    assert drawn == {0, 1, 2, 3}


def test_higher_level_is_wider(answer):
    x = np.random.default_rng(1).exponential(size=100)
    narrow = np.ptp(answer.bootstrap_interval(x, np.median, level=0.8))
    assert np.ptp(answer.bootstrap_interval(x, np.median, level=0.99)) > narrow


def test_pairs_stay_together(answer):
    x = np.random.default_rng(2).normal(size=200)
    pairs = np.column_stack([x, 2 * x])
    ends = answer.bootstrap_interval(pairs, lambda r: np.corrcoef(r.T)[0, 1])
    assert ends == pytest.approx([1, 1])


def test_groups_move_as_a_whole(answer):
    rng = np.random.default_rng(3)
    users = rng.normal(size=(40, 1)) + rng.normal(0, 0.1, (40, 10))
    by_user = np.ptp(answer.bootstrap_interval(users, np.mean))
    by_row = np.ptp(answer.bootstrap_interval(users.ravel(), np.mean))
    assert by_user > 2.5 * by_row


def test_same_seed_same_interval(answer):
    x = np.arange(50.0)
    assert answer.bootstrap_interval(x, np.mean).tolist() == answer.bootstrap_interval(x, np.mean).tolist()


def test_the_callers_array_stays_as_it_is(answer):
    x = np.array([3.0, 1, 2, 2])
    answer.bootstrap_interval(x, lambda rows: rows.sort() or rows[-1], rounds=50)
    assert x.tolist() == [3, 1, 2, 2]
