"""The mean of ten rows and of ten minutes, across a gap."""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from solution import trailing_mean


def draw():
    minute = np.r_[0:20, 50:75]
    level = np.where(minute < 20, 10.0, 20.0) + np.random.default_rng(0).normal(0, 0.5, len(minute))
    reading = pd.Series(level, pd.Timestamp("2026-11-30") + pd.to_timedelta(minute, unit="min"))
    rows = reading.rolling(10).mean().to_numpy()
    time = trailing_mean(reading, 10).to_numpy()
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    axes.plot(minute, level, ".", color="grey")
    for part in (minute < 20, minute >= 50):
        axes.plot(minute[part], rows[part], "--", color="C1")
        axes.plot(minute[part], time[part], "-", color="C0")
    axes.annotate("ten minutes", (48.5, 19.4), color="C0", ha="right")
    axes.annotate("ten rows", (56, 13.6), color="C1")
    axes.annotate("readings", (3, 11.4), color="grey")
    axes.annotate("silent", (35, 10), color="grey", ha="center")
    axes.set(xlabel="Minute", ylabel="Reading", ylim=(8, 22), xticks=[0, 20, 50, 75], yticks=[10, 15, 20])
    return figure
