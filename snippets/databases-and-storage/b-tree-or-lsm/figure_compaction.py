"""Writes per key against runs on disk, for leveled and tiered compaction with several ratios."""
from random import Random

import matplotlib.pyplot as plt
from solution import compaction


def draw():
    random = Random(1)
    keys = [random.randrange(50_000) for _ in range(200_000)]
    figure, axes = plt.subplots(figsize=(440 / 72, 3.3))
    for name, color, style in (("leveled", "C0", "o-"), ("tiered", "C1", "s--")):
        points = []
        for ratio in (3, 4, 6, 10):
            written, runs = compaction(keys, 250, ratio, name == "tiered")
            points.append((sum(runs) / len(runs), written))
        axes.plot(*zip(*points), style, color=color, linewidth=2, markersize=7)
        for ratio, (x, y) in ((3, points[0]), (10, points[-1])):
            axes.annotate(f"ratio {ratio}", (x, y), (9, 6), textcoords="offset points", color=color)
    axes.text(3.3, 9.6, "leveled", color="C0")
    axes.text(8.6, 4.2, "tiered", color="C1")
    axes.set(xlabel="Runs on disk, on average", ylabel="Writes per written key", xlim=(0, 14), ylim=(0, 13.5),
             xticks=(0, 4, 8, 12), yticks=(0, 4, 8, 12))
    return figure
