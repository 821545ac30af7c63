"""Two pointers over a sorted list, step by step."""

import matplotlib.pyplot as plt
from solution import pair_in_sorted

SIZES, TOTAL = [2, 10, 16, 24, 40, 56, 75], 80


def frames():
    left, right = 0, len(SIZES) - 1
    while True:
        found = SIZES[left] + SIZES[right]
        says = f"{SIZES[left]} + {SIZES[right]} = {found}"
        if found == TOTAL:
            assert (left, right) == pair_in_sorted(SIZES, TOTAL)
            yield f"{says}. Found.", picture(left, right)
            return
        if found < TOTAL:
            why = f"is too small. {SIZES[left]} already has the largest partner left, so it can go."
        else:
            why = f"is too large. {SIZES[right]} already has the smallest partner left, so it can go."
        yield f"{says} {why}", picture(left, right)
        left, right = (left + 1, right) if found < TOTAL else (left, right - 1)


def picture(left, right):
    figure, axes = plt.subplots(figsize=(440 / 72, 1.5))
    axes.axvspan(left - 0.5, right + 0.5, ymin=0.32, ymax=0.68, color="C0", alpha=0.15, linewidth=0)
    for i, size in enumerate(SIZES):
        axes.text(i, 0, str(size), ha="center", va="center", color="black" if left <= i <= right else "grey",
                  weight="bold" if i in (left, right) else "normal")
    for at, name, color in ((left, "left", "C0"), (right, "right", "C1")):
        axes.annotate(name, (at, 0.35), (at, 0.95), ha="center", va="center", color=color,
                      arrowprops={"arrowstyle": "->", "color": color})
    axes.text((left + right) / 2, -0.75, f"sum {SIZES[left] + SIZES[right]}", ha="center", va="center")
    axes.set(xlim=(-0.7, len(SIZES) - 0.3), ylim=(-1, 1.1))
    axes.axis("off")
    return figure
