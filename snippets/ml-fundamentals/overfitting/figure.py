"""Twenty points and the polynomials of degree 1, 3 and 12 fitted to them."""

import matplotlib.pyplot as plt
import numpy as np
from numpy.polynomial import legendre
from solution import fit


def draw():
    rng = np.random.default_rng(9)
    x = rng.uniform(-1, 1, 20)
    y = np.sin(3 * x) + rng.normal(0, 0.3, 20)
    grid = np.linspace(-1, 1, 161)
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    for degree, color, dashes in ((1, "C2", "-."), (12, "C1", "-"), (3, "C0", "--")):
        axes.plot(grid, legendre.legval(grid, fit(x, y, degree)), color=color, linestyle=dashes)
    axes.plot(x, y, "o", color="black", markersize=4)
    axes.annotate("degree 1", (-0.64, -0.12), color="C2")
    axes.annotate("degree 3", (0.2, 0.62), (-0.3, 1.25), color="C0", arrowprops={"arrowstyle": "->", "color": "C0"})
    axes.annotate("degree 12", (0.86, -1.4), color="C1", ha="right")
    axes.set(xlabel="x", ylabel="y", xlim=(-1, 1), ylim=(-2.2, 2.2), xticks=[-1, 0, 1], yticks=[-2, 0, 2])
    return figure
