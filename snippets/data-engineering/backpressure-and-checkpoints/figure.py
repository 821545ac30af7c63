"""Buffers fill from the sink backwards, then the lag grows in the log."""

import matplotlib.pyplot as plt
from solution import run


def draw():
    def sink(t):
        return 400 if 60 <= t < 180 else 2000

    def fast(t):
        return 2000

    history = run(400, 1000, [fast, fast, sink], 10_000)
    figure, (top, bottom) = plt.subplots(2, 1, figsize=(440 / 72, 4.6), sharex=True, height_ratios=(3, 2))
    for i, (name, color, style) in enumerate((("parse", "C2", "-."), ("enrich", "C1", "--"), ("sink", "C0", "-"))):
        top.plot(range(0, 400, 2), [b[i] / 1000 for _, b, _ in history[::2]], color=color, linestyle=style, linewidth=2)
        top.plot((275, 305), (4 + 2 * i, 4 + 2 * i), color=color, linestyle=style, linewidth=2)
        top.text(312, 4 + 2 * i, f"before {name}", color=color, va="center")
    bottom.plot(range(0, 400, 2), [lag / 1000 for lag, _, _ in history[::2]], color="C3", linewidth=2)
    for axes in (top, bottom):
        axes.axvspan(60, 180, color="lightgrey", alpha=0.5, linewidth=0, zorder=0)
    top.text(120, 10.6, "sink is slow", color="black", ha="center", va="bottom")
    top.set(ylabel="Buffered (1,000)", ylim=(0, 12.5), yticks=(0, 5, 10))
    bottom.set(ylabel="Lag (1,000)", xlabel="Time (s)", xlim=(0, 400), ylim=(0, 55), xticks=(0, 100, 200, 300, 400), yticks=(0, 25, 50))
    return figure
