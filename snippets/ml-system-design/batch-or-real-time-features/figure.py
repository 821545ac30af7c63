"""Hit rate over the age of the features, on a logarithmic axis."""

import matplotlib.pyplot as plt
import numpy as np
from solution import DAY, HOUR, MINUTE, hit_rate, user

DELAYS = [1, 10, 30, 55, 75, 2 * MINUTE + 15, 3 * MINUTE + 15, 5 * MINUTE + 15, 8 * MINUTE + 15, 12 * MINUTE, HOUR, 4 * HOUR, DAY]


def draw():
    rng = np.random.default_rng(0)
    users = [list(user(rng)) for _ in range(150)]
    rates = [np.mean([hit_rate(u, delay, half_life=12 * HOUR) for u in users]) for delay in DELAYS]
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    axes.axvspan(MINUTE, 10 * MINUTE, color="lightgrey", alpha=0.5)
    axes.semilogx(DELAYS, rates, "o-", color="C0", markersize=5)
    axes.annotate("between\ntwo clicks", (7, 0.46), ha="center")
    axes.annotate("within\na session", (190, 0.17), ha="center")
    axes.annotate("after the session", (6_500, 0.29), ha="center")
    axes.set(xlabel="Age of the features", ylabel="Hit rate", ylim=(0.12, 0.65), xlim=(0.8, 120_000))
    axes.set_xticks([1, MINUTE, 10 * MINUTE, HOUR, DAY], ["1 s", "1 min", "10 min", "1 h", "1 day"])
    axes.set_xticks([], minor=True)
    axes.set_yticks([0.2, 0.4, 0.6])
    return figure
