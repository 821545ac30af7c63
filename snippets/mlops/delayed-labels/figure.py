"""Naive and corrected rate by day of click, while labels are still arriving."""

import matplotlib.pyplot as plt
import numpy as np
from solution import arrived_share, simulate

DAYS, CLICKS = 60, 4_000


def draw():
    delays, ages, seen = simulate(np.random.default_rng(1), DAYS, CLICKS, rate=0.05, mean_delay=9)
    share = arrived_share(delays, ages, days=45)
    age = np.arange(DAYS - 1, -1, -1)
    naive = 100 * seen / CLICKS
    corrected = naive / share[np.minimum(age, 45)]
    trusted = age >= 3
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    axes.plot(-age, naive, color="C1", linestyle="--")
    axes.plot(-age[trusted], corrected[trusted], color="C0")
    axes.annotate("labels seen so far", (-24, 2.4), color="C1", ha="center")
    axes.annotate("corrected for the delay", (-40, 6.1), color="C0", ha="center")
    axes.set(xlabel="Day of the click, today is 0", ylabel="Conversions, %", xlim=(-60, 1), ylim=(0, 7))
    axes.set_xticks([-60, -40, -20, 0], ["−60", "−40", "−20", "0"])
    axes.set_yticks([0, 2.5, 5])
    return figure
