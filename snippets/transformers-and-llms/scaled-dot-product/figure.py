"""How random queries of size 64 spread their attention over 64 random keys."""

import matplotlib.pyplot as plt
import numpy as np
from solution import effective_tokens, softmax

D = 64


def draw():
    rng = np.random.default_rng(0)
    for d in (4, 16, D):  # the same draws as in the demo
        queries, keys = rng.normal(size=(100, d)), rng.normal(size=(100, 64, d))
    scores = np.einsum("qd,qkd->qk", queries, keys)
    figure, panels = plt.subplots(1, 3, figsize=(440 / 72, 3), sharey=True)
    for axes, name, divisor, color in zip(panels, ("q·k", "q·k / √d", "q·k / d"), (1, D**0.5, D), ("C1", "C0", "C2")):
        weights = softmax(scores / divisor)
        mean = np.sort(weights, axis=1)[:, ::-1].mean(axis=0)
        axes.stairs(mean, np.arange(65), color=color, fill=True, alpha=0.6)
        axes.text(62, 0.72, name, color=color, ha="right", weight="bold")
        axes.text(62, 0.55, f"{effective_tokens(weights).mean():.1f} tokens", color=color, ha="right")
        axes.text(62, 0.45, "share it", color=color, ha="right")
        axes.set(xlim=(-1, 65), ylim=(0, 0.85), xticks=(1, 64), yticks=(0, 0.4, 0.8))
    panels[1].set_xlabel("Token, by rank of its weight")
    panels[0].set_ylabel("Attention weight")
    return figure
