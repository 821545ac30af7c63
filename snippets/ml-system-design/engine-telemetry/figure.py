"""The residual of one engine: points, smoothed line and the alarm."""

import matplotlib.pyplot as plt
import numpy as np
from solution import ewma, limit, residuals


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    r = residuals()
    smooth, bound = ewma(r, 0.1), limit(0.1)
    alarm = int(np.flatnonzero(smooth > bound)[0])
    shown = np.arange(120, 300)
    axes.plot(shown[::2], r[shown[::2]], ".", color="grey", markersize=4)
    axes.plot(shown, smooth[shown], "-", color="C0")
    axes.hlines(bound, 120, 300, color="C1", linestyle="--", linewidth=1.4)
    axes.hlines(4, 120, 300, color="C2", linestyle=":", linewidth=1.4)
    axes.annotate("limit, dots", (303, 3.85), color="C2")
    axes.annotate("limit, line", (303, bound - 0.15), color="C1")
    axes.axvline(180, color="lightgrey", linewidth=1.4)
    axes.annotate("wear begins", (182, -2.9), color="black")
    axes.plot([alarm], [smooth[alarm]], "o", color="C0", markersize=8)
    axes.annotate("alarm", (alarm - 4, -1.3), color="C0")
    axes.set(xlabel="Flight", ylabel="Residual (σ)", ylim=(-3.2, 5.4), xlim=(118, 352))
    axes.set_xticks([120, 180, 240, 300])
    axes.set_yticks([-2, 0, 2, 4])
    return figure
