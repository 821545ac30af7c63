"""The widest margin between one negative and two positive points."""

import matplotlib.pyplot as plt
import numpy as np
from sklearn.svm import SVC
from solution import POINTS, SIGNS, margin


def draw():
    x = POINTS
    model = SVC(kernel="linear", C=1e6).fit(x, SIGNS)
    w, b = model.coef_[0], model.intercept_[0]
    ends = np.array([-1.5, 4.5])
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    for level, dashes in ((-1, "--"), (0, "-"), (1, "--")):
        axes.plot(ends, (level - b - w[0] * ends) / w[1], color="C0", linestyle=dashes)
    axes.annotate("", x[1], x[0], arrowprops={"arrowstyle": "<->", "color": "black", "shrinkA": 6, "shrinkB": 6})
    axes.annotate(f"{margin(w):.2f}", (1.3, 0.84))
    axes.plot(*x[0], "X", color="C1", markersize=9)
    axes.plot(*x[1:].T, "o", color="C2", markersize=9)
    axes.annotate("(0, 0)", (-0.15, 0), ha="right", va="center", color="C1")
    axes.annotate("(2, 2)", (2.2, 2), va="center", color="C2")
    axes.annotate("(3, 3): no influence", (3.15, 3), va="center", color="C2")
    axes.set(xlabel="first feature", ylabel="second feature", xlim=(-1.4, 5.2), ylim=(-0.7, 3.5), aspect="equal", xticks=[0, 2, 4], yticks=[0, 2])
    return figure
