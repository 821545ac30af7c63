"""What forty experiments estimate: plain, with CUPED, and with a covariate of this week."""

import matplotlib.pyplot as plt
import numpy as np
from solution import cuped, effect

rng = np.random.default_rng(0)


def experiment(n=16_000, lift=0.6):
    habit = rng.gamma(2.0, 10.0, n)
    before = habit + rng.exponential(10, n)
    treated = rng.random(n) < 0.5
    during = habit + rng.exponential(10, n) + lift * treated
    return before, treated, during, during / 3 + rng.normal(0, 2, n)


def draw():
    found = []
    for _ in range(40):
        before, treated, during, opens = experiment()
        found.append([effect(metric, treated)[0] for metric in (during, cuped(during, before), cuped(during, opens))])
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    axes.axvline(0.6, color="black", linestyle="--", linewidth=1.2)
    shake = np.random.default_rng(0).uniform(-0.16, 0.16, 40)
    rows = zip((2, 1, 0), ("plain", "CUPED, week before", "covariate of this week"), ("C1", "C0", "C2"), "so^", np.transpose(found))
    for height, name, color, marker, values in rows:
        axes.plot(values, height + shake, marker, color=color, markersize=4)
        axes.annotate(name, (-0.43, height + 0.3), color=color)
    axes.annotate("truth 0.60", (0.62, 2.62), va="center")
    axes.set(xlabel="Estimated effect in minutes", ylim=(-0.4, 2.85), xlim=(-0.45, 1.4), yticks=[], xticks=[0, 0.6, 1.2])
    axes.spines["left"].set_visible(False)
    return figure
