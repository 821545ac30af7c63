"""The two cuts of a stick as a point in the unit square."""

import matplotlib.pyplot as plt
from solution import AREAS


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    for corners in AREAS:
        axes.fill(*zip(*corners), color="C0", alpha=0.4, linewidth=0)
    axes.plot([0, 1, 1, 0, 0], [0, 0, 1, 1, 0], color="black")
    axes.annotate("triangle", (0.34, 0.62), ha="center")
    axes.annotate("triangle", (0.67, 0.36), ha="center")
    axes.annotate("both cuts left:\nright piece too long", (0.25, 0.25), ha="center", va="center")
    axes.annotate("both cuts right:\nleft piece too long", (0.75, 0.75), ha="center", va="center")
    axes.annotate("middle\ntoo long", (0.14, 0.84), ha="center", va="center")
    axes.annotate("middle\ntoo long", (0.86, 0.16), ha="center", va="center")
    axes.set(xlabel="First cut x", ylabel="Second cut y", xlim=(-0.01, 1.01), ylim=(-0.01, 1.01), xticks=[0, 0.5, 1], yticks=[0, 0.5, 1])
    return figure
