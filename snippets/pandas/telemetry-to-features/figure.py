"""Readings from measured to arrived, and which of them a cutoff may use."""

import matplotlib.pyplot as plt
import pandas as pd
from solution import training_table

DAY = pd.Timestamp("2026-11-10")
READINGS = [(9.25, 9.5), (10.75, 11.0), (11.5, 11.6), (11.5, 13.0), (11 + 50 / 60, 12 + 10 / 60)]
LABELS = ["too old", "counts", "counts", "correction", "late"]
CUTOFF = 12


def clock(hours):
    return DAY + pd.Timedelta(hours=hours)


def counts(measured, arrived):
    """Whether the features of the cutoff contain this reading alone."""
    cutoffs = pd.DataFrame({"device": ["pump"], "at": [clock(CUTOFF)]})
    reading = pd.DataFrame({"device": ["pump"], "time": [clock(measured)], "arrived": [clock(arrived)], "temp": [60.0]})
    failures = pd.DataFrame({"device": ["pump"], "time": [clock(99)]})
    return training_table(cutoffs, reading, failures, clock(99))["readings"][0] == 1


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.1))
    axes.axvspan(CUTOFF - 2, CUTOFF, color="C0", alpha=0.12, linewidth=0)
    axes.axvline(CUTOFF, color="black", linewidth=1.2)
    for row, ((measured, arrived), label) in enumerate(zip(READINGS, LABELS)):
        known = counts(measured, arrived)
        colour = "C0" if known else "C1"
        axes.annotate("", (arrived, -row), (measured, -row), arrowprops={"arrowstyle": "->", "color": colour, "linewidth": 1.6})
        axes.plot(measured, -row, "o", color=colour, markerfacecolor=colour if known else "white", markersize=8)
        axes.text(measured - 0.12, -row, label, color=colour, va="center", ha="right")
    axes.set(xlim=(8.4, 13.3), ylim=(-4.6, 0.6), yticks=[], xticks=[9, 10, 11, 12, 13], xlabel="Time of day")
    axes.set_xticklabels(["9:00", "10:00", "11:00", "cutoff", "13:00"])
    axes.spines["left"].set_visible(False)
    return figure
