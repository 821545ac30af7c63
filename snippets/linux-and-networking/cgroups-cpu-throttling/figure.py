"""One request under three CPU limits: when its threads run and when they wait."""

import matplotlib.pyplot as plt
from solution import run


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    rows = (("8 threads, limit 8", 8, 8), ("8 threads, limit 2", 8, 2), ("2 threads, limit 2", 2, 2))
    for row, (_, threads, limit) in enumerate(rows):
        parts = run(threads, 320 / threads, limit * 100, 8)
        for start, end in parts:
            axes.barh(row, end - start, 0.55, start, color="C0", alpha=0.5, edgecolor="C0")
        for (_, stop), (again, _) in zip(parts, parts[1:]):
            if again > stop:
                axes.barh(row, again - stop, 0.55, stop, facecolor="none", edgecolor="C3", hatch="///")
                axes.text((stop + again) / 2, row - 0.42, "throttled", ha="center", color="C3")
        axes.text(parts[-1][1] + 3, row, f"{parts[-1][1]:.0f} ms", va="center", weight="bold")
    axes.axvline(100, color="grey", linestyle=":")
    axes.text(103, 2.62, "next period", color="grey")
    axes.set(xlabel="Time since the request (ms)", xlim=(0, 190), ylim=(2.75, -0.6), yticks=range(3), xticks=(0, 50, 100, 150))
    axes.set_yticklabels([name for name, *_ in rows])
    return figure
