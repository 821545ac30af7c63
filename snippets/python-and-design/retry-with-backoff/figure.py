"""The retries of 1,000 clients that fail together, without and with full jitter."""

import random

import matplotlib.pyplot as plt
from solution import herd

LIMITS = [min(5.0, 0.5 * 2**k) for k in range(4)]


def draw():
    rng = random.Random(0)
    figure, panels = plt.subplots(2, 1, figsize=(440 / 72, 3.6), sharex=True)
    kinds = (
        ("No jitter", "C1", lambda client: LIMITS),
        ("Full jitter", "C0", lambda client: [rng.uniform(0, limit) for limit in LIMITS]),
    )
    for axes, (name, color, waits) in zip(panels, kinds, strict=True):
        counts = herd(1000, waits)
        axes.stairs(counts, [0.1 * place for place in range(len(counts) + 1)], fill=True, color=color)
        axes.text(5.6, 780, name, color=color, ha="center")
        axes.set(ylim=(0, 1050), yticks=(0, 500, 1000), xlim=(0, 7.8), xticks=range(0, 8))
    panels[1].set_xlabel("Seconds after the failure")
    figure.supylabel("Retries in 0.1 s")
    return figure
