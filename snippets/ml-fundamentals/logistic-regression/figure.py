"""The fitted probability of failure against temperature, with its slope at three points."""

import matplotlib.pyplot as plt
import numpy as np
from solution import fit


def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def draw():
    rng = np.random.default_rng(1)
    x = np.column_stack([rng.normal(70, 8, 2_000), rng.gamma(4, 0.5, 2_000)])
    y = (rng.random(2_000) < sigmoid(x @ [0.10, 0.8] - 11)).astype(int)
    w = fit(x, y)

    def probability(celsius):
        return sigmoid(w[0] * celsius + 2 * w[1] + w[2])

    figure, axes = plt.subplots(figsize=(440 / 72, 3.5))
    celsius = np.linspace(40, 140, 101)
    axes.plot(celsius, probability(celsius), color="C0")
    for at, left, up in ((60, 8, 0.075), (80, -4, 0.03), (100, -4, 0.03)):
        p = probability(at)
        slope = w[0] * p * (1 - p)
        near = np.array([-12, 12])
        axes.plot(at + near, p + near * slope, color="C1", linestyle="--", linewidth=1.5)
        axes.plot(at, p, "o", color="black", markersize=5)
        axes.annotate(f"+{probability(at + 1) - p:.3f} per °C", (at + left, p + up), ha="right")
    axes.set(xlabel="Temperature in °C, at a vibration of 2 mm/s", ylabel="Probability of failure", xlim=(40, 140), ylim=(-0.03, 1.03), xticks=[40, 60, 80, 100, 120, 140], yticks=[0, 0.5, 1])
    return figure
