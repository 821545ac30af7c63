"""The balance of the page's example, and its widest pair of equal values."""

import matplotlib.pyplot as plt
from solution import longest_balanced

LABELS = (0, 0, 1, 1, 1, 1, 0)


def draw():
    balance = [0]
    for label in LABELS:
        balance.append(balance[-1] + (1 if label else -1))
    start, stop = longest_balanced(LABELS)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    axes.axvspan(start, stop, color="C0", alpha=0.15, linewidth=0)
    axes.plot(range(len(balance)), balance, "o-", color="grey", linewidth=2)
    for value, color, dashes in ((0, "C0", "-"), (-1, "C1", "--"), (1, "C2", "--")):
        places = [i for i, b in enumerate(balance) if b == value]
        axes.annotate("", (places[-1], value), (places[0], value),
                      arrowprops={"arrowstyle": "<->", "color": color, "linestyle": dashes, "linewidth": 2})
        axes.text(sum((places[0], places[-1])) / 2, value + (-0.45 if value == 1 else 0.12), f"{places[-1] - places[0]} entries", color=color, ha="center")
    for place, label in enumerate(LABELS):
        axes.text(place + 0.5, -2.75, str(label), ha="center", va="center", weight="bold" if start <= place < stop else "normal")
    axes.set(xlabel="Position", ylabel="Balance", xlim=(-0.2, 7.3), ylim=(-3.1, 2.4), xticks=range(8), yticks=(-2, -1, 0, 1, 2))
    return figure
