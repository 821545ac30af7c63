"""Gradient norm at each of 50 layers, for the networks of the demo."""

from math import sqrt

import matplotlib.pyplot as plt
from solution import gradient_norms


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    layers = range(1, 51)
    for name, gain, branch, color, dashes, place in (
        ("gain 2", 2.0, None, "C1", "-", (14, 3e6)),
        ("residual", sqrt(2), 1.0, "C2", "--", (3, 3e4)),
        ("gain √2 (He)", sqrt(2), None, "C0", "-", (26, 0.04)),
        ("gain 1", 1.0, None, "C3", "-", (12, 1e-7)),
        ("residual, small branch", sqrt(2), 50**-0.5, "C4", "--", (2, 8)),
    ):
        axes.plot(layers, gradient_norms(50, gain, branch), color=color, linestyle=dashes)
        axes.annotate(name, place, color=color)
    axes.set_yscale("log")
    axes.set(xlabel="Layer (the loss is on the right)", ylabel="Norm of the gradient", xlim=(1, 50), ylim=(1e-8, 1e9),
             xticks=(1, 25, 50), yticks=(1e-8, 1e-4, 1, 1e4, 1e8))
    axes.set_yticklabels(("10⁻⁸", "10⁻⁴", "1", "10⁴", "10⁸"))
    axes.minorticks_off()
    return figure
