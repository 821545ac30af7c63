"""Rows per partition of the demo's join, without salt and with 16 salts."""

import matplotlib.pyplot as plt
from solution import load, salted


def draw():
    orders = [("guest" if i % 5 == 0 else f"u{i % 9000}", i) for i in range(150_000)]
    figure, both = plt.subplots(2, 1, figsize=(440 / 72, 4.2), sharex=True, sharey=True)
    for axes, salts, name, color in ((both[0], 1, "no salt", "C1"), (both[1], 16, "16 salts", "C0")):
        big, _ = salted(orders, [], {"guest"}, salts)
        sizes = load([key for key, _ in big], 64)
        axes.bar(range(64), [size / 1000 for size in sizes], 0.8, color=color, alpha=0.7)
        worst = max(range(64), key=sizes.__getitem__)
        right = worst < 40
        axes.annotate(f"{sizes[worst]:,} rows", (worst + (1.5 if right else -1.5), sizes[worst] / 1000), color=color,
                      ha="left" if right else "right", va="top" if salts == 1 else "bottom")
        axes.text(63.5 if right else 0, 27, name, color=color, weight="bold", ha="right" if right else "left")
        axes.set(xlim=(-1, 64), ylim=(0, 34), ylabel="Rows (1,000)", xticks=(0, 31, 63), yticks=(0, 10, 20, 30))
    both[1].set_xlabel("Partition")
    both[1].set_xticklabels(("1", "32", "64"))
    return figure
