import itertools

import numpy as np
import pytest


def entries(seed=0, n=12, m=9, rank=2, share=0.6):
    rng = np.random.default_rng(seed)
    table = rng.normal(size=(n, rank)) @ rng.normal(size=(rank, m)) + 3.5
    keep = rng.random((n, m)) < share
    users, items = np.nonzero(keep)
    order = rng.permutation(len(users))
    return users[order], items[order], table[users, items][order], table


def objective(model, users, items, ratings, l2):
    mean, p, q = model
    error = ratings - mean - (p[users] * q[items]).sum(axis=1)
    return (error ** 2).sum() + l2 * ((p ** 2).sum() + (q ** 2).sum())


def test_a_full_table_agrees_with_the_svd(answer):
    """All entries present: the optimum lowers the singular values by l2 and keeps the largest."""
    *_, table = entries(1)
    users, items = (a.ravel() for a in np.indices(table.shape))
    for factors, l2 in ((1, 0.5), (2, 0.5), (2, 2.0)):
        model = answer.factorise(users, items, table.ravel(), table.shape, factors, l2, sweeps=120)
        u, s, v = np.linalg.svd(table - table.mean(), full_matrices=False)
        s = np.maximum(s - l2, 0) * (np.arange(len(s)) < factors)
        expected = table.mean() + (u * s) @ v
        assert answer.predict(model, users, items) == pytest.approx(expected.ravel(), abs=1e-4)


@pytest.mark.parametrize("seed", range(3))
def test_every_sweep_lowers_the_objective(answer, seed):
    users, items, ratings, table = entries(seed)
    models = [answer.factorise(users, items, ratings, table.shape, 3, 0.3, sweeps=s) for s in range(1, 8)]
    values = [objective(model, users, items, ratings, 0.3) for model in models]
    assert all(b <= a + 1e-9 for a, b in itertools.pairwise(values))


def test_the_gradient_vanishes_at_the_end(answer):
    users, items, ratings, table = entries(2)
    mean, p, q = answer.factorise(users, items, ratings, table.shape, 2, 0.4, sweeps=150)
    assert mean == pytest.approx(ratings.mean())
    error = mean + (p[users] * q[items]).sum(axis=1) - ratings
    dp, dq = 0.4 * p, 0.4 * q
    np.add.at(dp, users, error[:, None] * q[items])
    np.add.at(dq, items, error[:, None] * p[users])
    assert np.abs(dp).max() < 1e-3
    assert np.abs(dq).max() < 1e-3


def test_missing_entries_are_filled_and_not_zero(answer):
    users, items, ratings, table = entries(4, n=25, m=20)
    model = answer.factorise(users, items, ratings, table.shape, 2, 0.01, sweeps=60)
    hidden = np.ones(table.shape, dtype=bool)
    hidden[users, items] = False
    found = answer.predict(model, *np.nonzero(hidden))
    assert np.sqrt(((found - table[hidden]) ** 2).mean()) < 0.25 * table.std()


def test_unknown_users_and_items_get_the_mean(answer):
    users, items, ratings, _ = entries(3)
    model = answer.factorise(users, items, ratings, (15, 11))
    assert answer.predict(model, [14, 14, 0], [0, 10, 10]) == pytest.approx(np.full(3, ratings.mean()))
    assert model[1].shape == (15, 2)
    assert model[2].shape == (11, 2)


def test_fewer_ratings_than_factors(answer):
    """Without the penalty the system of such a user is singular."""
    model = answer.factorise([0, 1], [0, 0], [5, 1], (2, 1), factors=4, l2=0.5)
    assert np.isfinite(answer.predict(model, [0, 1], [0, 0])).all()


def test_integer_ratings_and_repeated_pairs(answer):
    """The same pair twice counts twice: here user 0 leans to 5."""
    model = answer.factorise(np.array([0, 0, 0, 10]), np.array([2, 2, 2, 2]), np.array([5, 5, 2, 1], dtype=np.uint8),
                             (11, 3), factors=1, l2=0.001, sweeps=50)
    assert answer.predict(model, [0, 10], [2, 2]) == pytest.approx(np.array([4, 1]), abs=0.05)


def test_the_same_seed_gives_the_same_factors(answer):
    users, items, ratings, table = entries()
    a, b = (answer.factorise(users, items, ratings, table.shape, seed=5) for _ in range(2))
    assert np.array_equal(a[1], b[1])
    assert np.array_equal(a[2], b[2])


def test_a_tenth_of_penalty_unless_told_otherwise(answer):
    users, items, ratings, table = entries()
    a = answer.factorise(users, items, ratings, table.shape)
    b = answer.factorise(users, items, ratings, table.shape, 2, 0.1, 20, 0)
    assert np.array_equal(a[1], b[1])
