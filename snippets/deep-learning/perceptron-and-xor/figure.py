"""XOR in the input plane, and after the hidden layer."""

import matplotlib.pyplot as plt
import numpy as np
from solution import GATES, INPUTS


def draw():
    figure, (left, right) = plt.subplots(1, 2, figsize=(440 / 72, 3.1))
    hidden = np.maximum(0, INPUTS @ np.array([[1, 1], [1, 1]]) + np.array([0, -1]))
    for axes, points in ((left, INPUTS), (right, hidden)):
        for (x, y), label in zip(points, GATES["XOR"]):
            axes.plot(x, y, marker="s" if label else "o", color="C0" if label else "C1", markersize=11, linestyle="none")
    left.set(title="Inputs", xlabel="x₁", ylabel="x₂", xlim=(-0.4, 1.4), ylim=(-0.4, 1.4), xticks=(0, 1), yticks=(0, 1))
    right.set(title="Hidden layer", xlabel="h₁", ylabel="h₂", xlim=(-0.4, 2.6), ylim=(-0.4, 1.4), xticks=(0, 1, 2), yticks=(0, 1))
    left.annotate("0", (0.1, 0.08), color="C1")
    left.annotate("0", (1.1, 1.08), color="C1")
    left.annotate("1", (0.1, 1.08), color="C0")
    left.annotate("1", (1.1, 0.08), color="C0")
    right.annotate("0", (0.12, 0.14), color="C1")
    right.annotate("0", (2.1, 1.1), color="C1")
    right.annotate("1, both", (0.78, -0.3), color="C0")
    line = np.array([-0.4, 2.6])
    right.plot(line, (line - 0.5) / 2, color="black", linestyle="--", linewidth=1.5)
    return figure
