"""A pump that wears out: run it, or stop and repair it."""

import numpy as np

RUN, REPAIR = 0, 1
GOOD, WORN, BROKEN = 0, 1, 2


# --8<-- [start:mdp]
# state -> action -> list of (probability, next state, reward)
PUMP = {
    GOOD: {RUN: [(0.9, GOOD, 10), (0.1, WORN, 10)], REPAIR: [(1.0, GOOD, -20)]},
    WORN: {RUN: [(0.7, WORN, 10), (0.3, BROKEN, -100)], REPAIR: [(1.0, GOOD, -20)]},
    BROKEN: {RUN: [(1.0, BROKEN, 0)], REPAIR: [(1.0, GOOD, -40)]},
}
# --8<-- [end:mdp]


# --8<-- [start:value]
def value_iteration(mdp, gamma=0.9, sweeps=500):
    q = np.zeros((len(mdp), 2))
    for _ in range(sweeps):
        best = q.max(axis=1)
        for s, actions in mdp.items():
            for a, outcomes in actions.items():
                q[s, a] = sum(p * (r + gamma * best[n]) for p, n, r in outcomes)
    return q
# --8<-- [end:value]


# --8<-- [start:q]
def q_learning(mdp, steps, rng, gamma=0.9, epsilon=0.2):
    q, visits, s = np.zeros((len(mdp), 2)), np.zeros((len(mdp), 2)), 0
    for _ in range(steps):
        a = rng.integers(2) if rng.random() < epsilon else int(q[s].argmax())
        outcomes = mdp[s][a]
        _, n, r = outcomes[rng.choice(len(outcomes), p=[p for p, _, _ in outcomes])]
        visits[s, a] += 1
        q[s, a] += (r + gamma * q[n].max() - q[s, a]) / visits[s, a] ** 0.7
        s = n
    return q
# --8<-- [end:q]
