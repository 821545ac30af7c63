"""The angles that four pairs of a head have seen within 4,096 tokens."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import Circle, Wedge
from solution import frequencies

TRAINED, BEYOND = 4096, 8000


def draw():
    angles = frequencies(128)
    figure, axes = plt.subplots(figsize=(440 / 72, 2.4))
    for place, pair in enumerate((1, 52, 56, 64)):
        seen, now = angles[pair - 1] * TRAINED, angles[pair - 1] * BEYOND
        centre = (2.5 * place, 0)
        axes.add_patch(Circle(centre, 1, fill=False, edgecolor="grey"))
        if seen >= 2 * np.pi:
            axes.add_patch(Circle(centre, 1, color="C0", alpha=0.35, linewidth=0))
        else:
            axes.add_patch(Wedge(centre, 1, 90 - np.degrees(seen), 90, color="C0", alpha=0.35, linewidth=0))
        axes.annotate("", (centre[0] + np.sin(now), np.cos(now)), centre,
                      arrowprops={"arrowstyle": "->", "color": "C1", "linewidth": 2})
        turns = seen / (2 * np.pi)
        axes.text(centre[0], -1.5, f"pair {pair}", ha="center")
        axes.text(centre[0], -2.0, f"{turns:.2f} turns" if turns < 10 else f"{turns:.0f} turns", ha="center", color="C0")
    axes.text(-1, 1.35, "seen in training", color="C0")
    axes.text(8.5, 1.35, "at position 8,000", color="C1", ha="right")
    axes.set(xlim=(-1.2, 8.7), ylim=(-2.1, 1.7), aspect="equal")
    axes.axis("off")
    return figure
