"""Eight answers in three slots: static batches, then continuous batching."""

import matplotlib.pyplot as plt
from solution import continuous_steps, static_steps

LENGTHS, SLOTS = [3, 9, 4, 8, 2, 3, 5, 4], 3


def static(lengths):
    """Return (slot, start, length) of each answer if batches wait for each other."""
    start, placed = 0, []
    for i in range(0, len(lengths), SLOTS):
        group = lengths[i:i + SLOTS]
        placed += [(slot, start, length) for slot, length in enumerate(group)]
        start += max(group)
    return placed


def continuous(lengths):
    """Return the same if each answer takes the slot that is free first."""
    ends, placed = [0] * SLOTS, []
    for length in lengths:
        slot = ends.index(min(ends))
        placed.append((slot, ends[slot], length))
        ends[slot] += length
    return placed


def draw():
    figure, both = plt.subplots(2, 1, figsize=(440 / 72, 4.2), sharex=True)
    for axes, name, placed, steps, color in (
        (both[0], "Static", static(LENGTHS), static_steps(LENGTHS, SLOTS), "C1"),
        (both[1], "Continuous", continuous(LENGTHS), continuous_steps(LENGTHS, SLOTS), "C0"),
    ):
        assert max(start + length for _, start, length in placed) == steps
        axes.barh(range(SLOTS), [steps] * SLOTS, 0.8, align="center", facecolor="none", edgecolor="lightgrey", hatch="///", linewidth=0)
        for number, (slot, start, length) in enumerate(placed, 1):
            axes.barh(slot, length, 0.8, start, color="white")
            axes.barh(slot, length, 0.8, start, color=color, alpha=0.35, edgecolor=color)
            axes.text(start + length / 2, slot, str(number), ha="center", va="center")
        axes.axvline(steps, color="black", linewidth=1.2, linestyle="--")
        axes.annotate(f"{steps} steps", (steps + 0.3, 1), va="center")
        axes.set(title=name, ylabel="Slot", yticks=range(SLOTS), ylim=(2.6, -0.6), xlim=(0, 27), xticks=(0, 5, 10, 15, 20))
        axes.set_yticklabels("123")
    both[1].set_xlabel("Decode step")
    return figure
