"""The ROC and the PR curves of the two models, at 1 % fraud."""

from statistics import NormalDist

import matplotlib.pyplot as plt
import numpy as np
from solution import precision

phi = np.vectorize(NormalDist().cdf)


def draw():
    limit = np.linspace(-3, 7, 90)
    fpr = phi(-limit)
    a = 0.4 * phi(4 - limit) + 0.6 * fpr  # A sees 40 % of the fraud
    b = phi(1.2 - limit)                  # B sees a bit of all of it
    figure, (roc, pr) = plt.subplots(1, 2, figsize=(440 / 72, 3.1))
    roc.plot([0, 1], [0, 1], color="grey", linestyle=":", linewidth=1.2)
    for tpr, color, dashes in ((a, "C0", "-"), (b, "C1", "--")):
        roc.plot(fpr, tpr, color=color, linestyle=dashes)
        pr.plot(tpr, precision(tpr, fpr, 0.01), color=color, linestyle=dashes)
    roc.annotate("B", (0.28, 0.82), color="C1", weight="bold")
    roc.annotate("A", (0.42, 0.53), color="C0", weight="bold")
    pr.annotate("A", (0.4, 0.72), color="C0", weight="bold")
    pr.annotate("B", (0.14, 0.16), color="C1", weight="bold")
    roc.set(xlabel="False positive rate", ylabel="True positive rate")
    pr.set(xlabel="Recall", ylabel="Precision")
    for axes in roc, pr:
        axes.set(xlim=(0, 1), ylim=(0, 1.02), xticks=[0, 0.5, 1], yticks=[0, 0.5, 1])
    return figure
