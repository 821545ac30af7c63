"""An outage at noon: ordinary as a value, extreme against its hour."""

import matplotlib.pyplot as plt
import numpy as np
from solution import requests, seasonal_scores


def draw():
    y = requests()
    y[1_211:1_214] *= 0.6
    days = slice(1_176, 1_272)
    hours = np.arange(96) / 24
    figure, (top, below) = plt.subplots(2, 1, figsize=(440 / 72, 4.2))
    top.plot(hours, y[days] / 1_000, color="grey")
    below.plot(hours, seasonal_scores(y, 168)[days], color="C0")
    for axes, values in (top, y[days] / 1_000), (below, seasonal_scores(y, 168)[days]):
        axes.plot(hours[35:38], values[35:38], "o", color="C1")
        axes.set(xlim=(0, 4), xticks=[0, 1, 2, 3, 4])
    below.axhline(-4, color="black", linestyle=":", linewidth=1)
    below.annotate("alarm below −4", (2.9, -6.6), ha="center")
    top.annotate("outage", (1.5, 0.55), color="C1", ha="center")
    top.set(ylabel="1,000 requests", ylim=(0, 2.1), yticks=[0, 1, 2])
    below.set(ylabel="Seasonal score", xlabel="Day", yticks=[-8, 0])
    return figure
