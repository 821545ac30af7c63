"""Decayed counts, kept event by event, and what their age costs."""

import numpy as np


# --8<-- [start:counter]
class DecayedCounts:
    """Counts per key in which an event fades by half every half_life."""

    def __init__(self, half_life):
        self.half_life = half_life
        self.state = {}  # key: (value, time of its last update)

    def add(self, key, time):
        self.state[key] = (self.value(key, time) + 1.0, time)

    def value(self, key, now):
        value, then = self.state.get(key, (0.0, now))
        return value * 0.5 ** ((now - then) / self.half_life)

    def top(self, k, now):
        return sorted(self.state, key=lambda key: -self.value(key, now))[:k]
# --8<-- [end:counter]


# --8<-- [start:replay]
def hit_rate(clicks, delay, half_life, k=3):
    """Replay one user's clicks (time, category) in order of time.

    Share of clicks whose category was among the top k, if counts learn
    of a click only `delay` after it happened.
    """
    counts, hits, arrived = DecayedCounts(half_life), 0, 0
    for time, category in clicks:
        while clicks[arrived][0] + delay < time:
            then, key = clicks[arrived]
            counts.add(key, then)
            arrived += 1
        hits += category in counts.top(k, time)
    return hits / len(clicks) if clicks else 0.0
# --8<-- [end:replay]


# --8<-- [start:simulate]
MINUTE, HOUR, DAY, CATEGORIES = 60, 3_600, 86_400, 20


def user(rng):
    """A session a day, a click a minute, half of them on one subject."""
    taste = rng.dirichlet(np.full(CATEGORIES, 0.3))
    for day in range(14):
        start = day * DAY + rng.uniform(0, 6 * HOUR)
        subject = rng.integers(CATEGORIES)
        for click in range(10):
            usual = rng.choice(CATEGORIES, p=taste)
            yield (start + click * MINUTE,
                   int(subject if rng.random() < 0.5 else usual))
# --8<-- [end:simulate]
