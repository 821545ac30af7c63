"""Three ways to choose between arms with clicks or no clicks."""

import numpy as np


# --8<-- [start:policies]
def epsilon_greedy(clicks, views, t, rng, epsilon=0.1):
    """Mostly the best so far; the last axis of the counts is the arm."""
    best = np.argmax(clicks / np.maximum(views, 1), axis=-1)
    anyone = rng.integers(views.shape[-1], size=best.shape)
    return np.where(rng.random(best.shape) < epsilon, anyone, best)


def ucb(clicks, views, t, rng):
    """The highest rate that is still plausible (UCB1)."""
    seen = np.maximum(views, 1)
    bonus = np.where(views == 0, np.inf, np.sqrt(2 * np.log(t) / seen))
    return np.argmax(clicks / seen + bonus, axis=-1)


def thompson(clicks, views, t, rng):
    """Draw a rate from each posterior, and take the best draw."""
    return np.argmax(rng.beta(1 + clicks, 1 + views - clicks), axis=-1)
# --8<-- [end:policies]


def play(policy, rates, rounds, runs, seed=0, delay=1):
    """Views of each arm in each run; feedback is known every `delay` rounds."""
    rng = np.random.default_rng(seed)
    clicks = np.zeros((runs, len(rates)))
    views, known = clicks.copy(), (clicks.copy(), clicks.copy())
    each = np.arange(runs)
    for t in range(1, rounds + 1):
        arm = policy(*known, t, rng)
        views[each, arm] += 1
        clicks[each, arm] += rng.random(runs) < rates[arm]
        if t % delay == 0:
            known = clicks.copy(), views.copy()
    return views
