"""A fan of forecasts: the 80 % band of paths and the actual future."""

import matplotlib.pyplot as plt
import numpy as np
from solution import sample_paths


def draw():
    rng = np.random.default_rng(3)
    y = 100 + rng.normal(0, 3, 60).cumsum()
    past = y[:40]
    paths = sample_paths(past[-1], np.diff(past) - np.diff(past).mean(), 20, 1_000)
    days = np.arange(40, 60)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.2))
    axes.plot(np.arange(15, 40), past[15:], color="black")
    axes.fill_between(days, np.quantile(paths, 0.1, axis=0), np.quantile(paths, 0.9, axis=0), color="C0", alpha=0.2, linewidth=0)
    for path in paths[:4]:
        axes.plot(days, path, color="C0", linewidth=0.8, alpha=0.6)
    axes.plot(days, np.median(paths, axis=0), color="C0")
    axes.plot(days, y[40:], color="C1", linestyle="--")
    axes.axvline(39, color="grey", linewidth=1)
    axes.annotate("history", (22, past[22] + 5), ha="center")
    axes.annotate("80 % band", (46, np.quantile(paths, 0.9, axis=0)[9] + 2), color="C0", ha="center")
    axes.annotate("actual", (50, 105.2), color="C1", ha="center")
    axes.set(xlabel="Day", ylabel="Requests", xlim=(15, 59), xticks=[20, 40, 59])
    return figure
