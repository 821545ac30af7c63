"""Momentum and Adam in a valley along the axes, and in the same valley turned."""

import matplotlib.pyplot as plt
import numpy as np
from solution import adam, sgd

STEEP = 30


def path(update, turned, steps=30, **settings):
    """Return the matrix of the turned valley and the weights after each step."""
    c, s = np.cos(np.radians(turned)), np.sin(np.radians(turned))
    turn = np.array([[c, -s], [s, c]])
    H = turn @ np.diag([1, STEEP]) @ turn.T
    w, state = turn @ [-2.0, 0.9], {}
    points = [w]
    for _ in range(steps):
        w = update(w, H @ w, state, **settings)
        points.append(w)
    return turn, np.array(points)


def draw():
    figure, both = plt.subplots(1, 2, figsize=(440 / 72, 3.3), sharey=True)
    around = np.linspace(0, 2 * np.pi, 40)
    for axes, turned, title in zip(both, (0, 45), ("along the axes", "turned by 45°")):
        turn, adams = path(adam, turned, lr=0.1)
        _, sgds = path(sgd, turned, lr=0.02, momentum=0.8)
        for level in (1, 6, 15):
            ring = turn @ [np.sqrt(2 * level) * np.cos(around), np.sqrt(2 * level / STEEP) * np.sin(around)]
            axes.plot(*ring, color="lightgrey", linewidth=1)
        axes.plot(*sgds.T, "o-", color="C1", markersize=3, linewidth=1.2)
        axes.plot(*adams.T, "s-", color="C0", markersize=3, linewidth=1.2)
        axes.plot(0, 0, "x", color="black", markersize=9)
        axes.set(title=title, xlabel="Weight 1", xlim=(-2.6, 2.2), ylim=(-2.6, 2.2), xticks=(-2, 0, 2), yticks=(-2, 0, 2))
    both[0].set_ylabel("Weight 2")
    both[0].annotate("Adam", (-2.4, 1.4), color="C0")
    both[0].annotate("momentum", (-2.4, -1.6), color="C1")
    return figure
