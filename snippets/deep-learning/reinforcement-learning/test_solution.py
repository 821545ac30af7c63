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


def test_q_learning_learns_the_greedy_policy_and_not_its_own_exploration(answer):
    """Values that include the random actions, as SARSA learns them, would be far lower."""
    best = answer.value_iteration(answer.PUMP).max(axis=1)
    for seed in (6, 7):
        q = answer.q_learning(answer.PUMP, 10_000, np.random.default_rng(seed))
        assert np.abs(q.max(axis=1) - best).max() < 12


def test_value_iteration_on_random_problems(answer):
    rng = np.random.default_rng(8)
    for gamma in (0.0, 0.5, 0.95):
        chance = rng.dirichlet(np.ones(4), size=(4, 2))
        reward = rng.normal(size=(4, 2, 4)) * 1e3
        mdp = {s: {a: [(chance[s, a, n], n, reward[s, a, n]) for n in range(4)] for a in range(2)} for s in range(4)}
        best = np.full(4, -np.inf)
        for policy in np.ndindex(2, 2, 2, 2):
            p = np.array([chance[s, a] for s, a in enumerate(policy)])
            r = np.array([chance[s, a] @ reward[s, a] for s, a in enumerate(policy)])
            best = np.maximum(best, np.linalg.solve(np.eye(4) - gamma * p, r))
        assert np.allclose(answer.value_iteration(mdp, gamma).max(axis=1), best)
