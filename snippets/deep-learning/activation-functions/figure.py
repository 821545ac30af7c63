"""Value and slope of a saturating function and of two that pass gradients on."""

import matplotlib.pyplot as plt
import numpy as np
from solution import FUNCTIONS

X = np.linspace(-5, 5, 81)


def draw():
    figure, both = plt.subplots(1, 2, figsize=(440 / 72, 3.2))
    styles = (("sigmoid", "C1", "-."), ("tanh", "C2", ":"), ("ReLU", "black", "-"), ("GELU", "C0", "--"))
    for axes, which in zip(both, (0, 1)):
        for name, color, dashes in styles:
            axes.plot(X, [FUNCTIONS[name][which](x) for x in X], color=color, linestyle=dashes, linewidth=2)
        axes.axhline(0, color="lightgrey", linewidth=1, zorder=0)
        axes.set(xlabel="Input", xlim=(-5, 5), xticks=(-4, 0, 4))
    both[0].set(title="Value", ylim=(-1.2, 3), yticks=(-1, 0, 1, 2, 3))
    both[1].set(title="Slope", ylim=(-0.2, 1.2), yticks=(0, 0.25, 0.5, 1))
    both[0].annotate("ReLU", (0.0, 2.1), color="black")
    both[0].annotate("tanh", (-4.8, -0.85), color="C2")
    both[0].annotate("sigmoid", (-4.8, 0.35), color="C1")
    both[1].annotate("GELU", (-4.6, 0.8), color="C0")
    both[1].annotate("sigmoid", (-4.9, 0.3), color="C1")
    return figure
