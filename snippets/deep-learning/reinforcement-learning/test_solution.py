"""The fixed point of the Bellman equation, and Q-learning's way to it."""

import numpy as np


def test_value_iteration_solves_the_bellman_equation(answer):
    q = answer.value_iteration(answer.PUMP)
    for s, actions in answer.PUMP.items():
        for a, outcomes in actions.items():
            right = sum(p * (r + 0.9 * q[n].max()) for p, n, r in outcomes)
            assert abs(q[s, a] - right) < 1e-9


def test_best_policy_beats_every_other(answer):
    best = answer.value_iteration(answer.PUMP).max(axis=1)
    for policy in np.ndindex(2, 2, 2):
        p, r = np.zeros((3, 3)), np.zeros(3)
        for s, a in enumerate(policy):
            for chance, n, reward in answer.PUMP[s][a]:
                p[s, n] += chance
                r[s] += chance * reward
        value = np.linalg.solve(np.eye(3) - 0.9 * p, r)
        assert (value <= best + 1e-6).all()


def test_q_learning_finds_the_same_policy(answer):
    q = answer.q_learning(answer.PUMP, 10_000, np.random.default_rng(5))
    assert (q.argmax(axis=1) == answer.value_iteration(answer.PUMP).argmax(axis=1)).all()


def test_probabilities_add_up(answer):
    for actions in answer.PUMP.values():
        for outcomes in actions.values():
            assert abs(sum(p for p, _, _ in outcomes) - 1) < 1e-12
