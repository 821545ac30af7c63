"""The two pointers over the posts, step by step."""

import matplotlib.pyplot as plt
from solution import largest_tank

HEIGHTS = [1, 8, 6, 2, 5, 4, 8, 3, 7]


def frames():
    left, right, best = 0, len(HEIGHTS) - 1, 0
    while left < right:
        lower = min(HEIGHTS[left], HEIGHTS[right])
        area = (right - left) * lower
        best = max(best, area)
        side = "left" if HEIGHTS[left] < HEIGHTS[right] else "right"
        equal = HEIGHTS[left] == HEIGHTS[right]
        why = "Both posts are equally high, so either may go" if equal else f"The {side} post is lower, so it is closed"
        yield f"{right - left} × {lower} = {area}; best so far {best}. {why}: the {side} pointer moves.", picture(left, right, lower)
        if side == "left":
            left += 1
        else:
            right -= 1
    assert best == largest_tank(HEIGHTS)


def picture(left, right, lower):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.4))
    axes.fill_between([left, right], 0, lower, color="C0", alpha=0.25, linewidth=0)
    for place, height in enumerate(HEIGHTS):
        inside = left <= place <= right
        axes.bar(place, height, width=0.1, color="black" if place in (left, right) else "grey" if inside else "lightgrey")
        axes.text(place, height + 0.3, str(height), ha="center", va="bottom", color="black" if inside else "grey")
    axes.set(xlim=(-0.6, len(HEIGHTS) - 0.4), ylim=(0, 10))
    axes.axis("off")
    return figure
