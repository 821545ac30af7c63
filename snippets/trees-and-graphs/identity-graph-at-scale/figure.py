"""The share of people in the largest group against the number of false links per person."""

import matplotlib.pyplot as plt
import numpy as np
from solution import largest_share

PEOPLE = 10_000


def draw():
    per_person = np.arange(0, 1.21, 0.05)
    share = [largest_share(PEOPLE, round(PEOPLE * x)) for x in per_person]
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    axes.plot(per_person, share, "o-", color="C1", markersize=4)
    axes.axvline(0.5, color="grey", linestyle="--", linewidth=1.2)
    axes.annotate("harmless groups", (0.25, 0.1), ha="center", color="grey")
    axes.annotate("one giant group", (0.78, 0.42), color="C1")
    axes.set(xlabel="False links per person", ylabel="Share of people", xlim=(0, 1.25), ylim=(0, 1))
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1])
    axes.set_yticks([0, 0.5, 1], ["0", "50 %", "100 %"])
    return figure
