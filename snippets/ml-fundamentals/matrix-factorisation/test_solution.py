import numpy as np
import pytest

RNG = np.random.default_rng(0)
R = RNG.normal(size=(20, 2)) @ RNG.normal(size=(2, 12))
SEEN = RNG.random((20, 12)) < 0.7


def objective(r, seen, u, v, penalty):
    return (((r - u @ v.T) * seen) ** 2).sum() + penalty * ((u**2).sum() + (v**2).sum())


def test_a_matrix_of_low_rank_is_completed(answer):
    u, v = answer.als(R, SEEN, 2, 1e-6, rounds=200)
    assert u @ v.T == pytest.approx(R, abs=1e-2)


def test_every_round_lowers_the_objective(answer):
    noisy = R + RNG.normal(size=R.shape)
    values = [objective(noisy, SEEN, *answer.als(noisy, SEEN, 4, 0.5, rounds), 0.5) for rounds in (1, 2, 3, 5, 20)]
    assert (np.diff(values) < 0).all()


def test_unseen_entries_have_no_influence(answer):
    spoilt = np.where(SEEN, R, 1e9)
    for a, b in zip(answer.als(R, SEEN, 2, 0.5), answer.als(spoilt, SEEN, 2, 0.5)):
        assert a == pytest.approx(b)


def test_folding_in_a_known_user_gives_that_users_factors(answer):
    _, v = answer.als(R, SEEN, 2, 0.5)
    w = answer.fold_in(R[7], SEEN[7], v, 0.5)
    gradient = v[SEEN[7]].T @ (v[SEEN[7]] @ w - R[7, SEEN[7]]) + 0.5 * w
    assert gradient == pytest.approx([0, 0], abs=1e-9)


def test_a_user_without_ratings_gets_zero_factors(answer):
    _, v = answer.als(R, SEEN, 2, 0.5)
    assert answer.fold_in(R[0], np.zeros(12, bool), v, 0.5).tolist() == [0, 0]


def test_the_callers_arrays_stay_as_they_are(answer):
    r, seen = R.copy(), SEEN.copy()
    answer.als(r, seen, 2, 0.5)
    answer.fold_in(r[0], seen[0], np.ones((12, 2)), 0.5)
    assert (r == R).all() and (seen == SEEN).all()
