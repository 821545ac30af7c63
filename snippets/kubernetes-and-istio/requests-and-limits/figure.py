"""400 ms of CPU time on eight threads, without a limit and with a limit of 2 CPUs."""

import matplotlib.pyplot as plt
from solution import wall_ms

CPU, THREADS, LIMIT, PERIOD = 400, 8, 2, 100


def bursts(limit):
    """Return (start, length) of each stretch in which the threads run."""
    quota, left, start, found = limit * PERIOD, CPU, 0, []
    while left > 0:
        used = min(left, quota)
        found.append((start, used / THREADS))
        left, start = left - used, start + PERIOD
    assert sum(found[-1]) == wall_ms(CPU, THREADS, limit)
    return found


def draw():
    figure, both = plt.subplots(2, 1, figsize=(440 / 72, 3.8), sharex=True)
    for axes, name, limit, color in ((both[0], "no limit", 64, "C0"), (both[1], "limit of 2 CPUs", LIMIT, "C1")):
        runs = bursts(limit)
        for thread in range(THREADS):
            axes.broken_barh(runs, (thread + 0.1, 0.8), color=color, alpha=0.7)
        end = sum(runs[-1])
        axes.axvline(end, color="black", linewidth=1.2, linestyle="--")
        axes.text(end + 2, 4, f"done after\n{end:.0f} ms", va="center")
        axes.set(title=name, ylabel="Thread", xlim=(0, 160), ylim=(0, 8), yticks=(0.5, 7.5), xticks=(0, 25, 50, 100, 125))
        axes.set_yticklabels("18")
    both[1].text(62, 4, "throttled", ha="center", va="center", color="C1")
    both[1].set_xlabel("Time (ms)")
    return figure
