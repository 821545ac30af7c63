"""The two pointers on a profile of seven columns, step by step."""

import matplotlib.pyplot as plt
from solution import trapped_water

HEIGHTS = (3, 1, 5, 0, 2, 1, 4)


def frames():
    left, right = 0, len(HEIGHTS) - 1
    walls, levels = [0, 0], {}
    while left <= right:
        side = 0 if walls[0] <= walls[1] else 1
        at, name, other = ((left, "left", "right"), (right, "right", "left"))[side]
        higher = HEIGHTS[at] > walls[side]
        if len(levels) == 0:
            why = "No wall is known yet, so start on the left."
        else:
            why = f"The {name} wall, {walls[side]}, is " + ("no higher" if side == 0 else "lower") + f" than the {other} one, {walls[1 - side]}." \
                if all(walls) else f"No {name} wall is known yet, so look there."
        walls[side] = max(walls[side], HEIGHTS[at])
        levels[at] = walls[side]
        what = f"Its column is the new {name} wall and holds nothing." if higher else \
            f"The column of height {HEIGHTS[at]} holds {walls[side] - HEIGHTS[at]}, whatever lies between."
        left, right = (left + 1, right) if side == 0 else (left, right - 1)
        total = sum(level - HEIGHTS[i] for i, level in levels.items())
        yield f"{why} {what} Water so far: {total}.", picture(at, side, levels, walls)
    assert total == trapped_water(HEIGHTS)


def picture(at, side, levels, walls):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    for i, height in enumerate(HEIGHTS):
        known = i in levels
        axes.bar(i, height, 1, color="grey", alpha=0.6 if known else 0.15, edgecolor="white")
        if known and levels[i] > height:
            axes.bar(i, levels[i] - height, 1, height, color="C0", alpha=0.4, hatch="//", edgecolor="white", linewidth=0)
            axes.text(i, height + (levels[i] - height) / 2, f"{levels[i] - height}", ha="center", va="center", weight="bold",
                      bbox={"facecolor": "white", "linewidth": 0, "pad": 2})
        axes.text(i, -0.2, f"{height}", ha="center", va="top", color="black" if known else "grey")
    axes.axhline(0, color="grey", linewidth=1)
    for place, x, color in ((0, -0.5, "C1"), (1, len(HEIGHTS) - 0.5, "C2")):
        if walls[place]:
            axes.annotate(f"wall {walls[place]}", (x + (-0.2, 0.2)[place], walls[place]), ha=("right", "left")[place], va="center", color=color)
    axes.annotate(("left", "right")[side], (at, 5.15), (at, 6.3), ha="center", va="center", color=("C1", "C2")[side],
                  arrowprops={"arrowstyle": "->", "color": ("C1", "C2")[side]})
    axes.set(xlim=(-1.8, 7.8), ylim=(-1, 6.7))
    axes.axis("off")
    return figure
