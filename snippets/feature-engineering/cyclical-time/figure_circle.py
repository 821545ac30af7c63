"""Twenty-four hours on a line and on a circle."""

import matplotlib.pyplot as plt
import numpy as np
from solution import cyclical


def draw():
    hours = np.arange(24)
    sine, cosine = cyclical(hours, 24).T
    figure, (line, circle) = plt.subplots(2, 1, figsize=(440 / 72, 4.8), height_ratios=[1, 4.2])
    line.plot(hours, 0 * hours, ".-", color="grey")
    circle.plot(np.append(sine, 0), np.append(cosine, 1), ".-", color="grey", linewidth=1)
    for h in 0, 3, 6, 9, 12, 18, 23:
        line.annotate(h, (h, -0.35), ha="center", va="top")
        circle.annotate(h, (1.13 * sine[h], 1.13 * cosine[h]), ha="center", va="center")
    for h, color, marker in ((23, "C1", "s"), (0, "C0", "o")):
        line.plot(h, 0, marker, color=color, markersize=9)
        circle.plot(sine[h], cosine[h], marker, color=color, markersize=9)
    gap = np.hypot(sine[23] - sine[0], cosine[23] - cosine[0])
    line.annotate("23 hours apart", (11.5, 0.35), ha="center", va="bottom")
    circle.annotate(f"{gap:.2f} apart", (0, 0.72), ha="center")
    circle.plot([sine[3], sine[9]], [cosine[3], cosine[9]], color="C2", linestyle="--", linewidth=1.2)
    circle.annotate("same sine", (sine[3] - 0.05, 0), ha="right", va="center", color="C2")
    line.set(xlim=(-1, 24), ylim=(-1.2, 1.2))
    circle.set(xlim=(-1.3, 1.3), ylim=(-1.3, 1.3), aspect="equal")
    for axes in line, circle:
        axes.axis("off")
    return figure
