"""The slice that must hold two "a" and one "c", step by step."""

from collections import Counter

import matplotlib.pyplot as plt
from solution import shortest_cover

LABELS, NEED = list("abcabca"), {"a": 2, "c": 1}


def lacks(piece):
    missing = Counter(NEED) - Counter(piece)
    return " and ".join(f"{n} {label}" for label, n in sorted(missing.items()))


def frames():
    start, best = 0, None
    for stop in range(1, len(LABELS) + 1):
        missing = lacks(LABELS[start:stop])
        if missing:
            yield f"{LABELS[stop - 1]} enters. The slice still lacks {missing}, so grow on the right.", picture(start, stop, best)
            continue
        yield f"{LABELS[stop - 1]} enters, and the slice covers. Now shrink on the left while it still does.", picture(start, stop, best)
        while not lacks(LABELS[start:stop]):
            if best is None or stop - start < best[1] - best[0]:
                best = start, stop
            start += 1
        yield (f"The last slice that covered began one earlier. Shrinking it lost an {LABELS[start - 1]}, so grow again. "
               f"Best so far: {best}."), picture(start, stop, best)
    assert best == shortest_cover(LABELS, NEED)


def picture(start, stop, best):
    figure, axes = plt.subplots(figsize=(440 / 72, 1.6))
    axes.axvspan(start, stop, 0.35, 0.76, color="C0", alpha=0.2, linewidth=0)
    for place, label in enumerate(LABELS):
        inside = start <= place < stop
        axes.text(place + 0.5, 0.5, label, ha="center", va="center", weight="bold" if inside else "normal",
                  color="black" if place < stop else "grey")
    axes.vlines(range(len(LABELS) + 1), 0, 1, color="lightgrey", linewidth=1)
    axes.annotate("start", (start, 1), (start, 1.35), ha="center", color="C0", arrowprops={"arrowstyle": "->", "color": "C0"})
    axes.annotate("stop", (stop, 1), (stop, 1.35), ha="center", color="C1", arrowprops={"arrowstyle": "->", "color": "C1"})
    if best:
        axes.hlines(-0.2, *best, color="C2", linewidth=3)
        axes.text(sum(best) / 2, -0.35, "best", color="C2", ha="center", va="top")
    axes.set(xlim=(-0.3, len(LABELS) + 0.3), ylim=(-0.85, 1.6))
    axes.axis("off")
    return figure
