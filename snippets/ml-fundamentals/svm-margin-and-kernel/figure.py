"""The decision boundary on noisy rings, for a moderate and for a large gamma."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.svm import SVC
from solution import RADIUS, rings


def draw():
    x, y = rings(np.random.default_rng(0), 300)
    grid = np.linspace(-2.4, 2.4, 45)
    points = np.stack(np.meshgrid(grid, grid), axis=-1).reshape(-1, 2)
    angle = np.linspace(0, 2 * np.pi, 61)
    figure, panels = plt.subplots(1, 2, figsize=(440 / 72, 3.4))
    for axes, gamma, c in zip(panels, (0.5, 50), (1, 1_000)):
        score = SVC(gamma=gamma, C=c).fit(x, y).decision_function(points).reshape(45, 45)
        axes.contourf(grid, grid, score, levels=[0, score.max()], colors=["C0"], alpha=0.25)
        axes.contour(grid, grid, score, levels=[0], colors=["C0"], linewidths=1.2)
        axes.plot(*(RADIUS * np.array([np.cos(angle), np.sin(angle)])), color="black", linestyle="--", linewidth=1.2)
        for label, color, marker in ((True, "C0", "o"), (False, "C1", "x")):
            axes.plot(*x[:75][y[:75] == label].T, marker, color=color, markersize=3)
        axes.set(title=f"γ = {gamma}, C = {c:,}", xlim=(-2.4, 2.4), ylim=(-2.4, 2.4), aspect="equal", xticks=[], yticks=[], xlabel="first feature")
    panels[0].set_ylabel("second feature")
    return figure
