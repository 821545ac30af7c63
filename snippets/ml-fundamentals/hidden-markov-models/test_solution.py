from itertools import pairwise, product

import numpy as np
import pytest


def model(rng, states, symbols):
    start, move = rng.dirichlet(np.ones(states)), rng.dirichlet(np.ones(states), states)
    return np.log(start), np.log(move), np.log(rng.dirichlet(np.ones(symbols), states))


def log_joint(start, move, emit, seen, path):
    return (start[path[0]] + sum(move[a, b] for a, b in pairwise(path))
            + sum(emit[s, o] for s, o in zip(path, seen)))


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("states, length", [(1, 4), (2, 1), (2, 7), (3, 6)])
def test_agrees_with_all_paths(answer, seed, states, length):
    rng = np.random.default_rng(seed)
    m, seen = model(rng, states, 3), rng.integers(0, 3, length)
    paths = list(product(range(states), repeat=length))
    weights = np.array([log_joint(*m, seen, p) for p in paths])
    assert log_joint(*m, seen, answer.viterbi(*m, seen)) == pytest.approx(weights.max())
    share = np.exp(weights - np.logaddexp.reduce(weights))
    expected = [[share[[p[t] == s for p in paths]].sum() for s in range(states)] for t in range(length)]
    assert answer.posterior(*m, seen) == pytest.approx(np.array(expected))


def test_long_sequences_do_not_underflow(answer):
    m = model(np.random.default_rng(0), 2, 2)
    p = answer.posterior(*m, np.zeros(5_000, int))
    assert np.isfinite(p).all() and p.sum(axis=1) == pytest.approx(np.ones(5_000))


def test_a_forbidden_move_is_never_made(answer):
    with np.errstate(divide="ignore"):
        move = np.log([[1.0, 0.0], [0.5, 0.5]])
    path = answer.viterbi(np.log([0.999, 0.001]), move, np.log([[0.9, 0.1], [0.1, 0.9]]), [0, 1, 1, 1])
    assert path in ([0, 0, 0, 0], [1, 1, 1, 1])


def test_the_most_probable_path_may_differ_from_the_most_probable_states(answer):
    start = np.log([0.4, 0.3, 0.3])
    with np.errstate(divide="ignore"):
        move = np.log([[1.0, 0, 0], [0, 0.5, 0.5], [0, 0.5, 0.5]])
    emit = np.log(np.full((3, 2), 0.5))
    assert answer.viterbi(start, move, emit, [0, 0]) == [0, 0]
    assert answer.posterior(start, move, emit, [0, 0])[0] == pytest.approx([0.4, 0.3, 0.3])


def test_the_callers_arrays_stay_as_they_are(answer):
    m, seen = model(np.random.default_rng(0), 2, 2), np.array([0, 1, 1])
    before = [a.copy() for a in m]
    answer.viterbi(*m, seen), answer.posterior(*m, seen)
    assert all((a == b).all() for a, b in zip(m, before)) and seen.tolist() == [0, 1, 1]
