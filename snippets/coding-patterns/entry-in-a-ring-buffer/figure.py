"""Binary search in a rotated list, step by step."""

import matplotlib.pyplot as plt
from solution import find_in_ring

TIMES, TARGET = [50, 60, 70, 80, 90, 10, 20, 30, 40], 30


def frames():
    left, right = 0, len(TIMES) - 1
    while True:
        middle = (left + right) // 2
        value = TIMES[middle]
        if value == TARGET:
            assert middle == find_in_ring(TIMES, TARGET)
            yield f"The middle is {value}. Found.", picture(left, right, middle, None)
            return
        if TIMES[left] <= value:
            half, inside = (left, middle), TIMES[left] <= TARGET < value
            side = "left"
        else:
            half, inside = (middle, right), value < TARGET <= TIMES[right]
            side = "right"
        low, high = TIMES[half[0]], TIMES[half[1]]
        goes = side if inside else {"left": "right", "right": "left"}[side]
        yield (
            f"The middle is {value}. The {side} half, {low} to {high}, is in order and "
            f"{'holds' if inside else 'cannot hold'} {TARGET}, so search the {goes}.",
            picture(left, right, middle, half),
        )
        left, right = (left, middle - 1) if goes == "left" else (middle + 1, right)


def picture(left, right, middle, half):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.5))
    for i, time in enumerate(TIMES):
        inside = left <= i <= right
        sure = half and half[0] <= i <= half[1]
        axes.bar(i, time, 0.75, color="C1" if i == middle else "C0" if sure else "grey", alpha=0.8 if inside else 0.15,
                 hatch="//" if sure and i != middle else None, edgecolor="white")
        axes.text(i, time + 2, str(time), ha="center", va="bottom", color="black" if inside else "grey",
                  weight="bold" if i == middle else "normal")
    axes.text(middle, -4, "middle", ha="center", va="top", color="C1")
    axes.axhline(0, color="grey", linewidth=1)
    axes.set(xlim=(-0.7, len(TIMES) - 0.3), ylim=(-17, 108))
    axes.axis("off")
    return figure
