"""The diamond and the circle, each touched by a contour of the loss at the solution."""

import matplotlib.pyplot as plt
import numpy as np
from solution import lasso, ridge

BEST = np.array([2.0, 0.7])                # least squares
XX = np.array([[1.0, 0.3], [0.3, 1.0]])    # x.T @ x
X = np.linalg.cholesky(XX).T


def contour(axes, through, **style):
    """The ellipse of equal loss around the best weights."""
    angle = np.linspace(0, 2 * np.pi, 61)
    unit = np.linalg.solve(X, np.array([np.cos(angle), np.sin(angle)])).T
    size = np.linalg.norm(X @ (np.asarray(through) - BEST))
    axes.plot(*(BEST + size * unit).T, **style)


def draw():
    figure, panels = plt.subplots(1, 2, figsize=(440 / 72, 3.3))
    angle = np.linspace(0, 2 * np.pi, 61)
    for axes, name, w in zip(panels, ("L1", "L2"), (lasso(X, X @ BEST, 1.2), ridge(X, X @ BEST, 1.2))):
        corners = np.abs(w).sum() * np.array([[1, 0], [0, 1], [-1, 0], [0, -1]])
        allowed = corners if name == "L1" else np.hypot(*w) * np.column_stack([np.cos(angle), np.sin(angle)])
        axes.fill(*allowed.T, color="C0", alpha=0.25, linewidth=0)
        axes.axhline(0, color="lightgrey", linewidth=1, zorder=0)
        axes.axvline(0, color="lightgrey", linewidth=1, zorder=0)
        contour(axes, w, color="C1")
        contour(axes, 0.5 * (BEST + w), color="C1", linestyle="--", linewidth=1.2)
        axes.plot(*BEST, "x", color="C1")
        axes.plot(*w, "o", color="black")
        axes.set(xlabel="w₁", ylabel="w₂", title=f"{name}: w₂ = {w[1]:.2f}", xlim=(-1.5, 3.5), ylim=(-1.6, 2.6), aspect="equal", xticks=[0, 2], yticks=[0, 2])
    return figure
