"""Environments during a burst, against what it needs."""

import matplotlib.pyplot as plt
from solution import burst, concurrency


def draw():
    arrivals = [200] * 20 + [6000] * 50
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    axes.step(range(70), [concurrency(a, 0.5) / 1000 for a in arrivals], where="post", color="black", linestyle=":", linewidth=1.5)
    for name, color, style, quota, ready, (x, y) in (
            ("2,000 ready", "C2", "-.", 5000, 2000, (1, 2.12)),
            ("quota 5,000", "C0", "-", 5000, 0, (36, 2.2)),
            ("default quota 1,000", "C1", "--", 1000, 0, (36, 0.72))):
        history = burst(arrivals, 0.5, quota, ready)
        axes.step(range(70), [e / 1000 for e, _ in history], where="post", color=color, linestyle=style, linewidth=2)
        axes.text(x, y, name, color=color, va="center" if y < 2.1 else "bottom")
    axes.text(44, 3.08, "needed", color="black", va="bottom")
    axes.set(xlabel="Time (s)", ylabel="Environments (1,000)", xlim=(0, 70), ylim=(0, 3.5), xticks=(0, 20, 40, 60), yticks=(0, 1, 2, 3))
    return figure
