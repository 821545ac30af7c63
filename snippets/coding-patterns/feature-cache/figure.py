"""A cache of three entries, step by step."""

import matplotlib.pyplot as plt
from solution import LRUCache

STEPS = [("put", "a"), ("put", "b"), ("put", "c"), ("get", "a"), ("put", "d"), ("get", "b")]


def frames():
    cache = LRUCache(3)
    for what, key in STEPS:
        before = order(cache)
        if what == "put":
            cache.put(key, key)
            gone = [k for k in before if k not in order(cache)]
            says = f"put {key}: it goes to the new end." + (f" {gone[0]} is at the old end and is dropped." if gone else "")
        elif cache.get(key) is None:
            says = f"get {key}: not found. It was dropped, and nothing moves."
        else:
            says = f"get {key}: found by the dictionary, unlinked and moved to the new end."
        yield says, picture(order(cache), f"{what} {key}", key)


def order(cache):
    node, keys = cache._ends.after, []
    while node is not cache._ends:
        keys.append(node.key)
        node = node.after
    return keys


def picture(keys, label, key):
    figure, axes = plt.subplots(figsize=(440 / 72, 1.9))
    for place, name in enumerate(keys):
        x, used = place * 2, name == key
        axes.add_patch(plt.Rectangle((x - 0.5, -0.5), 1, 1, facecolor="C0" if used else "lightgrey", alpha=0.45 if used else 0.7,
                                     edgecolor="black", linewidth=1.5 if used else 1))
        axes.text(x, 0, name, ha="center", va="center", weight="bold" if used else "normal")
        if place + 1 < len(keys):
            axes.annotate("", (x + 1.5, 0.15), (x + 0.5, 0.15), arrowprops={"arrowstyle": "->", "color": "black"})
            axes.annotate("", (x + 0.5, -0.15), (x + 1.5, -0.15), arrowprops={"arrowstyle": "->", "color": "black"})
    if len(keys) > 1:
        axes.text(0, -1, "oldest", ha="center", va="center", color="C1")
        axes.text(2 * len(keys) - 2, -1, "newest", ha="center", va="center", color="C0")
    else:
        axes.text(0, -1, "the only one", ha="center", va="center", color="C0")
    axes.text(2, 1.15, label, ha="center", va="center")
    axes.set(xlim=(-1.2, 5.2), ylim=(-1.4, 1.5), aspect="equal")
    axes.axis("off")
    return figure
