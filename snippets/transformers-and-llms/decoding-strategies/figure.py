"""One distribution over ten tokens under temperature and top-p."""

import matplotlib.pyplot as plt
import numpy as np
from solution import sampling_distribution

BEFORE = 1 / np.arange(1, 11)


def draw():
    figure, panels = plt.subplots(2, 2, figsize=(440 / 72, 4.4), sharex=True, sharey=True)
    plain = sampling_distribution(np.log(BEFORE))
    for axes, name, options, color in (
        (panels[0, 0], "T = 1", {}, "grey"),
        (panels[0, 1], "T = 0.5", {"temperature": 0.5}, "C0"),
        (panels[1, 0], "T = 1.5", {"temperature": 1.5}, "C1"),
        (panels[1, 1], "T = 1, top-p 0.8", {"top_p": 0.8}, "C2"),
    ):
        p = sampling_distribution(np.log(BEFORE), **options)
        axes.bar(range(1, 11), p, 0.8, color=color, alpha=0.6)
        axes.stairs(plain, np.arange(0.5, 11), baseline=None, color="black", linewidth=1, linestyle=":")
        for gone in np.flatnonzero(p == 0):
            axes.text(gone + 1, 0.13, "×", color=color, ha="center")
        axes.text(10.5, 0.58, name, color="black" if color == "grey" else color, ha="right")
        axes.text(10.5, 0.47, f"first token {p[0]:.0%}", ha="right", color="black" if color == "grey" else color)
        axes.set(ylim=(0, 0.68), xlim=(0.4, 10.6), xticks=(1, 5, 10), yticks=(0, 0.3, 0.6))
    for axes in panels[1]:
        axes.set_xlabel("Token, by rank")
    for axes in panels[:, 0]:
        axes.set_ylabel("Probability")
    return figure
