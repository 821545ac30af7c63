"""Boosting a noisy sine with stumps, round by round."""

import matplotlib.pyplot as plt
import numpy as np
from solution import boosted

RATE = 0.5
rng = np.random.default_rng(2)
x = np.sort(rng.uniform(-1, 1, 22))
y = np.sin(3 * x) + rng.normal(0, 0.2, 22)
grid = np.linspace(-1, 1, 41)
SAYS = {
    0: "Before the first round the prediction is the mean of all targets.",
    1: "The first stump splits where the residuals change most, and the sum takes half of its step.",
    2: "The second stump is fitted to what is left, mostly the points that are still far from the sum.",
    5: "After 5 rounds the steps add up to a rough curve. No single stump could draw it.",
    20: "After 20 rounds the bias is nearly gone, and the residuals are as small as the noise.",
    300: "After 300 rounds the sum follows single points. Stop earlier, on a validation set.",
}


def frames():
    for rounds, says in SAYS.items():
        fitted = boosted(x[:, None], y, grid[:, None], rounds, 1, RATE)
        at_rows = boosted(x[:, None], y, x[:, None], rounds, 1, RATE)
        error = np.sqrt(np.mean((y - at_rows) ** 2))
        yield f"{says} Training error: {error:.2f}.", picture(rounds, fitted, at_rows)


def picture(rounds, fitted, at_rows):
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    lines = np.column_stack([at_rows, y, np.full(len(y), np.nan)])
    axes.plot(np.repeat(x, 3), lines.ravel(), color="C1", linestyle="-", linewidth=0.8)
    axes.plot(x, y, ".", color="C1", markersize=6, markeredgewidth=0, clip_on=False)
    ends = [i for i in range(len(grid)) if i in (0, len(grid) - 1) or fitted[i] != fitted[i - 1] or fitted[i] != fitted[i + 1]]
    axes.plot(grid[ends], fitted[ends], color="C0", linestyle="-", drawstyle="steps-mid")
    axes.annotate({0: "the mean", 1: "one stump"}.get(rounds, f"sum of {rounds} stumps"), (-0.95, 1.2), color="C0")
    axes.annotate("residuals", (0.6, -1.3), color="C1")
    axes.set(xlabel="x", ylabel="y", xlim=(-1, 1), ylim=(-1.6, 1.6), xticks=[-1, 0, 1], yticks=[-1, 0, 1])
    return figure
