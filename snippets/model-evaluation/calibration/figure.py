"""The reliability diagram of an overconfident model, before and after Platt scaling."""

import matplotlib.pyplot as plt
import numpy as np
from solution import platt, reliability

rng = np.random.default_rng(0)


def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def sample(n):
    """The true logit is t; the model predicts 2.5 t + 1."""
    t = rng.normal(-1.5, 1, n)
    return (rng.random(n) < sigmoid(t)).astype(int), sigmoid(2.5 * t + 1)


def draw():
    recalibrate = platt(*sample(5_000))
    y, p = sample(20_000)
    figure, axes = plt.subplots(figsize=(440 / 72, 4.4))
    axes.plot([0, 1], [0, 1], color="grey", linestyle="--", linewidth=1.2)
    axes.annotate("perfect calibration", (0.62, 0.64), color="grey", ha="right")
    predicted, observed, _ = reliability(y, p).T
    axes.plot(predicted, observed, "o-", color="C1")
    axes.annotate("the model", (predicted[-1], observed[-1] - 0.08), color="C1", ha="center")
    predicted, observed, _ = reliability(y, recalibrate(p)).T
    axes.plot(predicted, observed, "s-", color="C0")
    axes.annotate("after Platt scaling", (0.3, 0.16), color="C0")
    axes.set(xlabel="Predicted probability", ylabel="Share that was positive", xlim=(0, 1), ylim=(0, 1))
    return figure
