"""Stored and live files over three days."""

import matplotlib.pyplot as plt
from solution import file_counts


def draw():
    per_commit, mb = 24, 20_000 / (24 * 60 * 24)
    compacted = file_counts(72, per_commit, mb, True)
    expired = file_counts(72, per_commit, mb, True, 24)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    hours = range(1, 73)
    axes.plot(hours, [s / 1000 for _, s in compacted], color="C1", linewidth=2)
    axes.plot(hours, [s / 1000 for _, s in expired], color="C0", linewidth=2)
    axes.plot(hours, [n / 1000 for n, _ in expired], color="C2", linestyle=":", linewidth=2)
    axes.text(3, 90, "stored, no expiry:", color="C1")
    axes.text(3, 79, "compacted or not", color="C1")
    axes.text(71, 42, "stored, with expiry", color="C0", ha="right")
    axes.text(71, 6, "live, compacted", color="C2", ha="right")
    axes.set(xlabel="Time (h)", ylabel="Files (1,000)", xlim=(0, 72), ylim=(0, 108), xticks=(0, 24, 48, 72), yticks=(0, 50, 100))
    return figure
