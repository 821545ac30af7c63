"""The success rate of each bot at any share of hard tickets."""

import matplotlib.pyplot as plt
from solution import standardised

CASES = {"A": {"easy": 900, "hard": 100}, "B": {"easy": 100, "hard": 900}}
SOLVED = {"A": {"easy": 810, "hard": 50}, "B": {"easy": 95, "hard": 540}}


def rates(hard):
    """Of both bots, in per cent, if this share of the tickets is hard."""
    found = standardised(CASES, SOLVED, {"easy": 1 - hard, "hard": hard})
    return {bot: 100 * rate for bot, rate in found.items()}


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.6))
    for bot, color, dashes, marker, share in (("A", "C1", "--", "s", 0.1), ("B", "C0", "-", "o", 0.9)):
        axes.plot([0, 100], [rates(0)[bot], rates(1)[bot]], color=color, linestyle=dashes)
        axes.plot(100 * share, rates(share)[bot], marker, color=color, markersize=9)
    axes.annotate("A as logged\n86.0 %", (2, 78), color="C1", va="top")
    axes.annotate("B as logged\n63.5 %", (91, 66.5), color="C0", ha="center", va="bottom")
    for bot, color in (("A", "C1"), ("B", "C0")):
        axes.plot(50, rates(0.5)[bot], ".", color=color)
    axes.annotate("B at 50:50: 77.5 %", (52, 78.5), color="C0")
    axes.annotate("A at 50:50: 70.0 %", (48, 67.5), color="C1", ha="right", va="center")
    axes.set(xlabel="Share of hard tickets, %", ylabel="Solved, %", xlim=(0, 100), ylim=(48, 100), xticks=[0, 10, 50, 90, 100], yticks=[50, 60, 70, 80, 90])
    return figure
