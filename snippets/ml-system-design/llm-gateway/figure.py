"""The 95th percentile of the wait over utilisation, for three routing policies."""

import matplotlib.pyplot as plt
import numpy as np
from solution import waits

LOADS = [0.3, 0.5, 0.7, 0.8, 0.9]
STYLES = {"round robin": ("C1", "s--", "round robin", (0.43, 17)),
          "home, capped": ("C2", "^-", "tenant's home, capped", (0.5, 5.3)),
          "least requests": ("C0", "D:", "least requests", (0.66, -1.9))}


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.6))
    for policy, (colour, style, label, place) in STYLES.items():
        p95 = [np.quantile(waits(policy, load, requests=2_500), 0.95) for load in LOADS]
        axes.plot(LOADS, p95, style, color=colour)
        axes.annotate(label, place, color=colour)
    axes.set(xlabel="Utilization of the replicas", ylabel="95th percentile of the wait", ylim=(-3, 33))
    axes.set_xticks(LOADS)
    axes.set_yticks([0, 10, 20, 30])
    return figure
