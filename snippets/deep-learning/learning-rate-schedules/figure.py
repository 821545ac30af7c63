"""Three schedules over 10,000 steps, with the same peak and warm-up."""

import matplotlib.pyplot as plt
from solution import rate

STEPS = [*range(0, 500, 100), *range(499, 10_000, 190), 9999]


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.2))
    for kind, color, dashes, name, place in (
        ("cosine", "C0", "-", "cosine", (3350, 268)),
        ("linear", "C1", "--", "linear", (1500, 165)),
        ("wsd", "C2", "-.", "warm-up, stable, decay", (5300, 312)),
    ):
        axes.plot(STEPS, [rate(s, 10_000, 300, 500, kind) for s in STEPS], color=color, linestyle=dashes)
        axes.annotate(name, place, color=color)
    axes.axvspan(0, 500, color="grey", alpha=0.2, linewidth=0)
    axes.annotate("warm-up", (600, 15), color="grey")
    axes.set(xlabel="Step", ylabel="Learning rate (10⁻⁶)", xlim=(0, 10_000), ylim=(0, 340),
             xticks=(0, 5000, 10_000), yticks=(0, 100, 200, 300))
    axes.set_xticklabels(("0", "5,000", "10,000"))
    return figure
