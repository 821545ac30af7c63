import numpy as np
import pytest


def rng(seed=0):
    return np.random.default_rng(seed)


def check(pairs, n, k):
    """Every row is tested once and trained on in all other folds."""
    assert len(pairs) == k
    assert np.array_equal(np.sort(np.concatenate([test for _, test in pairs])), np.arange(n))
    for train, test in pairs:
        assert np.array_equal(np.sort(np.concatenate([train, test])), np.arange(n))
        assert (np.diff(train) > 0).all()
        assert (np.diff(test) > 0).all()


@pytest.mark.parametrize(("n", "k"), [(10, 2), (10, 3), (11, 5), (7, 7), (100, 10)])
def test_folds(answer, n, k):
    pairs = answer.folds(n, k, rng())
    check(pairs, n, k)
    sizes = [len(test) for _, test in pairs]
    assert max(sizes) - min(sizes) <= 1


def test_rows_are_shuffled(answer):
    """Rows sorted by label or by time must not become one fold each."""
    tests = [answer.folds(100, 5, rng(seed))[0][1] for seed in range(20)]
    assert np.mean([np.ptp(t) for t in tests]) > 80
    assert len({tuple(t) for t in tests}) == 20
    assert np.mean(np.concatenate(tests)) == pytest.approx(49.5, abs=5)


def test_the_seed_decides(answer):
    y = rng(1).integers(0, 3, 50)
    for split in (lambda s: answer.folds(50, 5, rng(s)), lambda s: answer.stratified_folds(y, 5, rng(s))):
        assert all(np.array_equal(a[1], b[1]) for a, b in zip(split(3), split(3)))
        assert not all(np.array_equal(a[1], b[1]) for a, b in zip(split(3), split(4)))


@pytest.mark.parametrize("seed", range(6))
def test_stratified(answer, seed):
    y = rng(seed).choice([2, 10, 7], 53, p=[0.7, 0.2, 0.1])
    k = 5
    pairs = answer.stratified_folds(y, k, rng(seed))
    check(pairs, 53, k)
    counts = np.array([[(y[test] == label).sum() for label in (2, 10, 7)] for _, test in pairs])
    assert (np.ptp(counts, axis=0) <= 1).all()
    assert np.ptp(counts.sum(axis=1)) <= 1


def test_many_rare_labels_do_not_fill_the_first_fold(answer):
    """Thirty labels with one row each: dealing every label from fold 0 puts all of them there."""
    pairs = answer.stratified_folds(np.arange(30), 5, rng())
    assert [len(test) for _, test in pairs] == [6] * 5


def test_labels_of_text(answer):
    y = np.array(["ok"] * 8 + ["disk failure"] * 4)
    for _, test in answer.stratified_folds(y, 4, rng()):
        assert sorted(y[test]) == ["disk failure", "ok", "ok"]


def test_groups_stay_together(answer):
    groups = np.array([10, 2, 10, 7, 2, 10, 7, 3, 3, 1])
    pairs = answer.grouped_folds(groups, 3)
    check(pairs, 10, 3)
    for train, test in pairs:
        assert not set(groups[train]) & set(groups[test])
    assert [set(groups[test].tolist()) for _, test in pairs] == [{10}, {2, 7}, {3, 1}]


@pytest.mark.parametrize("seed", range(4))
def test_groups_by_the_rule(answer, seed):
    groups = rng(seed).choice(["a", "b", "c", "d", "e", "f", "g"], 40, p=[0.3, 0.2, 0.15, 0.15, 0.1, 0.05, 0.05])
    names, sizes = np.unique(groups, return_counts=True)
    rows, where = [0] * 3, {}
    for size, name in sorted(zip((-sizes).tolist(), names.tolist())):
        where[name] = rows.index(min(rows))
        rows[where[name]] -= size
    for i, (_, test) in enumerate(answer.grouped_folds(groups, 3)):
        assert set(groups[test].tolist()) == {name for name in where if where[name] == i}


def test_each_model_is_new_and_sees_its_training_rows_only(answer):
    x, y = np.arange(12.0).reshape(6, 2), np.array([1.0, 2, 3, 4, 5, 6])
    pairs = answer.folds(6, 3, rng())
    seen = []

    def fit(a, b):
        seen.append((a, b))
        return b.mean()

    found = answer.cross_validate(fit, lambda m, a, b: (m - b.mean()) * len(a), x, y, pairs)
    assert len(seen) == 3
    for (train, test), (a, b), value in zip(pairs, seen, found):
        assert np.array_equal(a, x[train])
        assert np.array_equal(b, y[train])
        assert value == pytest.approx(2 * (y[train].mean() - y[test].mean()))


def test_it_tells_noise_from_skill(answer):
    """A nearest-neighbour memory scores 1 on its own rows and half on random labels."""
    x, y = rng(0).normal(size=(300, 4)), rng(1).integers(0, 2, 300)

    def score(model, a, b):
        return (model[1][((a[:, None] - model[0]) ** 2).sum(2).argmin(1)] == b).mean()

    assert answer.cross_validate(lambda a, b: (a, b), score, x, y, answer.folds(300, 5, rng())).mean() < 0.6
