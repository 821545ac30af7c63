"""The flame graph of 200 samples."""

import matplotlib.pyplot as plt
from solution import FOLDED, boxes


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 2.7))
    for depth, start, width, name in boxes(FOLDED):
        hot = name in ("copy",)
        axes.barh(depth, width, 0.92, start, align="center", color="C3" if hot else "C1", alpha=0.6 if hot else 0.3,
                  edgecolor="white", linewidth=1.5)
        if width >= 5 * len(name):
            axes.text(start + width / 2, depth, name, ha="center", va="center", weight="bold" if hot else "normal")
    axes.set(xlim=(0, 200), ylim=(-0.55, 3.55), xlabel="Samples (of 200, in alphabetical order)", yticks=(0, 3), xticks=(0, 50, 100, 150, 200))
    axes.set_yticklabels(["root", "top of stack"])
    return figure
