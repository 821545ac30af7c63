import numpy as np
import pytest


def test_rows_of_a_group_share_a_fold_and_folds_hold_as_many_groups(answer):
    keys = np.random.default_rng(0).permutation(np.repeat([10, 2, 33, 7, 5, 90, 41, 8, 6, 77], 6))
    fold = answer.folds_of(keys, np.random.default_rng(1))
    folds = {key: set(fold[keys == key].tolist()) for key in keys.tolist()}
    assert all(len(found) == 1 for found in folds.values())
    counts = [sum(found == {f} for found in folds.values()) for f in range(5)]
    assert counts == [2] * 5


def test_folds_do_not_follow_the_order_of_the_keys(answer):
    rng = np.random.default_rng(2)
    drawn = {tuple(answer.folds_of(np.arange(6), rng, k=3)) for _ in range(50)}
    assert len(drawn) > 20


def test_accuracy_against_a_loop(answer):
    rng = np.random.default_rng(3)
    x, y = rng.normal(size=(30, 2)), rng.integers(0, 2, 30)
    fold = np.arange(30) % 3
    scores = []
    for f in range(3):
        train = [i for i in range(30) if fold[i] != f]
        hits = [y[min(train, key=lambda i: np.linalg.norm(x[i] - x[j]))] == y[j] for j in range(30) if fold[j] == f]
        scores.append(sum(hits) / len(hits))
    assert answer.nearest_neighbour(x, y, fold) == pytest.approx(np.mean(scores))


def test_copies_leak_between_folds_of_rows_and_not_of_users(answer):
    rng = np.random.default_rng(4)
    user = np.repeat(np.arange(100), 4)
    x, y = rng.normal(size=(100, 5))[user], rng.integers(0, 2, 100)[user]
    assert answer.nearest_neighbour(x, y, answer.folds_of(np.arange(400), rng)) > 0.95
    assert answer.nearest_neighbour(x, y, answer.folds_of(user, rng)) == pytest.approx(0.5, abs=0.15)


def test_nested_by_hand(answer):
    fold = np.array([0, 0, 1, 1])
    right = np.array([[True, True, False, False], [False, True, True, True]])
    # without fold 0 the second setting is best, and has 1/2 there; without fold 1 the first, and has 0
    assert answer.nested(right, fold) == 0.25


def test_nested_is_honest_about_guesses(answer):
    rng = np.random.default_rng(5)
    scores, best = [], []
    for _ in range(40):
        right = rng.random((100, 200)) < 0.5
        scores.append(answer.nested(right, np.arange(200) % 5))
        best.append(right.mean(axis=1).max())
    assert np.mean(scores) == pytest.approx(0.5, abs=0.02) and np.mean(best) > 0.57
