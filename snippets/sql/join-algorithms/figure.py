"""A merge join of machines and readings, comparison by comparison."""

import matplotlib.pyplot as plt
from solution import merge_steps

LEFT = [2, 7, 10, 12]
RIGHT = [2, 2, 5, 10, 10, 30]


def frames():
    for i, j, hits in merge_steps(LEFT, RIGHT):
        a, b = LEFT[i], RIGHT[j]
        if hits:
            says = f"Machine {a} meets all its readings, which lie together. Both sides then move on."
        elif a < b:
            says = f"{a} is smaller than {b}. No later reading can be {a}, so machine {a} has none: move on the left."
        else:
            says = f"{b} is smaller than {a}. No machine below can be {b}, so move on the right."
        yield says, picture(i, j, hits)
    yield "The machines are used up, so the join is done without reading any further.", picture(len(LEFT), 5, [])


def picture(i, j, hits):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    for x, name, keys, at in ((2, "machines", LEFT, i), (6, "readings", RIGHT, j)):
        axes.text(x, 0.95, name, ha="center", va="center", color="grey")
        for place, key in enumerate(keys):
            here = place == at or (x == 6 and place in hits)
            if here:
                axes.axhspan(-place - 0.42, -place + 0.42, (x - 0.7) / 8, (x + 0.7) / 8, color="C0", alpha=0.2, linewidth=0)
            axes.text(x, -place, str(key), ha="center", va="center", weight="bold" if here else "normal",
                      color="black" if place >= at or here else "grey")
    for place in hits:
        axes.plot([2.75, 5.25], [-i, -place], color="C1", linestyle="-", linewidth=1.6)
    axes.set(xlim=(0, 8), ylim=(-5.6, 1.4))
    axes.axis("off")
    return figure
