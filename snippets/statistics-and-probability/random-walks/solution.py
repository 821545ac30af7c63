"""Gambler's ruin in closed form, and any Markov chain by linear algebra."""

import numpy as np


# --8<-- [start:ruin]
def reach_goal(start, goal, p):
    """P(reach goal before 0), winning 1 with probability p per step."""
    if p == 0.5:
        return start / goal
    if p > 0.5:
        r = (1 - p) / p
        return (1 - r**start) / (1 - r**goal)
    r = p / (1 - p)  # the same, in powers that cannot overflow
    return (r ** (goal - start) - r**goal) / (1 - r**goal)
# --8<-- [end:ruin]


# --8<-- [start:chain]
def absorption(step, into):
    """Expected steps, and where a chain ends, from each transient state.

    step: (n, n) transitions among transient states.
    into: (n, k) transitions into the k absorbing states.
    """
    i_minus_q = np.eye(len(step)) - step
    steps = np.linalg.solve(i_minus_q, np.ones(len(step)))
    return steps, np.linalg.solve(i_minus_q, into)


def stationary(step):
    """Long-run share of time in each state of an irreducible chain."""
    n = len(step)
    a = np.vstack([np.transpose(step) - np.eye(n), np.ones(n)])
    return np.linalg.lstsq(a, np.append(np.zeros(n), 1), rcond=None)[0]
# --8<-- [end:chain]
