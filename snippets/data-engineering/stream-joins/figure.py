"""Rows in the buffer of a stream join, for three bounds."""

import matplotlib.pyplot as plt
from solution import interval_join, make_events

LINES = ((10**9, "C3", "-", "no bound", (1850, 2450)), (900, "C1", "--", "15 min", (3950, 950)),
         (300, "C0", "-.", "5 min", (3950, 420)))


def draw():
    events = make_events(4000)
    times = [arrival for arrival, *_ in events]
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    for within, color, style, label, (x, y) in LINES:
        _, _, buffered = interval_join(events, within, 25)
        axes.plot(times[::40], [n / 1000 for n in buffered[::40]], color=color, linestyle=style, linewidth=2)
        axes.text(x, y / 1000, label, color=color, ha="right", va="bottom")
    axes.set(xlabel="Time (s)", ylabel="Rows kept (1,000)", xlim=(0, 4000), ylim=(0, 4), xticks=(0, 1000, 2000, 3000, 4000), yticks=(0, 1, 2, 3, 4))
    return figure
