"""The window over "a b b a c d", step by step."""

import matplotlib.pyplot as plt

ITEMS = "abbacd"


def frames():
    seen, left, best = {}, 0, 0
    for end, x in enumerate(ITEMS, 1):
        moved = seen.get(x, 0)
        before, left = left, max(left, moved)
        seen[x] = end
        best = max(best, end - left)
        if moved > before:
            says = f"{x} is inside the window, so the left edge moves to just after its last place."
        elif moved:
            says = f"The last {x} is outside the window already, so the left edge stays: this is what max is for."
        else:
            says = f"{x} is new, so the window grows."
        yield f"{says} Best so far: {best}.", picture(left, end)


def picture(left, end):
    figure, axes = plt.subplots(figsize=(440 / 72, 1.7))
    axes.axvspan(left, end, color="C0", alpha=0.2, linewidth=0)
    for place, x in enumerate(ITEMS):
        inside = left <= place < end
        axes.text(place + 0.5, 0.5, x, ha="center", va="center", weight="bold" if inside else "normal",
                  color="black" if place < end else "grey")
    axes.vlines(range(len(ITEMS) + 1), 0, 1, color="lightgrey", linewidth=1)
    axes.annotate("left", (left, 1), (left, 1.45), ha="center", color="C0", arrowprops={"arrowstyle": "->", "color": "C0", "shrinkB": 0})
    axes.annotate("end", (end, 0), (end, -0.45), ha="center", va="top", color="C1", arrowprops={"arrowstyle": "->", "color": "C1", "shrinkB": 0})
    axes.set(xlim=(-0.2, len(ITEMS) + 0.2), ylim=(-0.9, 1.85))
    axes.axis("off")
    return figure
