"""The cost per day against the interval between trainings."""

import matplotlib.pyplot as plt
import numpy as np
from solution import best_interval, cost_per_day

TRAINING, LOSS = 400, 5


def draw():
    days = np.linspace(2, 60, 59)
    best = best_interval(TRAINING, LOSS)
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    axes.plot(days, TRAINING / days, color="C1", linestyle="--")
    axes.plot(days, LOSS * days / 2, color="grey", linestyle=":")
    axes.plot(days, cost_per_day(days, TRAINING, LOSS), color="C0")
    axes.plot(best, cost_per_day(best, TRAINING, LOSS), "o", color="C0")
    axes.annotate("trainings", (46, 18), color="C1", ha="center")
    axes.annotate("ageing", (29, 46), color="grey", ha="left")
    axes.annotate(f"both: best at {best:.0f} days", (10, 122), color="C0", ha="left")
    axes.set(xlabel="Days between trainings", ylabel="Dollars per day", xlim=(0, 60), ylim=(0, 210))
    axes.set_xticks([0, 13, 20, 40, 60])
    axes.set_yticks([0, 100, 200])
    return figure
