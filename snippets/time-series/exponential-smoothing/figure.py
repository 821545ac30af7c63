"""Three smoothers on the same series: level, level and trend, and all three."""

import matplotlib.pyplot as plt
import numpy as np
from solution import forecasts, requests


def draw():
    y = requests()
    days = np.arange(len(y)) - (len(y) - 14)
    made = forecasts(y[:-14], 14)
    figure, axis = plt.subplots(figsize=(440 / 72, 3.2))
    axis.plot(days[-42:-14], y[-42:-14], color="black", linewidth=1.2)
    axis.plot(days[-14:], y[-14:], color="grey", linewidth=1.2, linestyle=":")
    ahead = days[-14:]
    axis.plot(ahead, made["level"], color="C1", linestyle="--")
    axis.plot(ahead, made["level and trend"], color="C2", linestyle="-.")
    axis.plot(ahead, made["level, trend and season"], color="C0", linewidth=2)
    axis.axvline(-0.5, color="lightgrey", linewidth=1)
    axis.annotate("level", (13.4, made["level"][-1] - 10), color="C1", va="center")
    axis.annotate("and trend", (13.4, made["level and trend"][-1]), color="C2", va="center")
    axis.annotate("and season", (12.2, 320), color="C0", va="center")
    axis.set(xlabel="Days from now", ylabel="Requests, thousands", xlim=(-28, 20), xticks=[-28, -14, 0, 13])
    return figure
