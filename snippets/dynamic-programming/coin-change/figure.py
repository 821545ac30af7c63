"""How many nodes the table and the largest size first need, for each number of GPUs."""

import matplotlib.pyplot as plt
from solution import fewest_nodes

SIZES, MOST = (1, 4, 6), 22


def largest_first(gpus):
    """Return the nodes that the greedy choice takes. Size 1 makes it always end."""
    nodes = 0
    for size in sorted(SIZES, reverse=True):
        nodes, gpus = nodes + gpus // size, gpus % size
    return nodes


def draw():
    gpus = range(MOST + 1)
    best, greedy = [fewest_nodes(SIZES, n) for n in gpus], [largest_first(n) for n in gpus]
    worse = [n for n in gpus if greedy[n] > best[n]]
    assert worse[0] == 8
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    axes.vlines(worse, [best[n] for n in worse], [greedy[n] for n in worse], color="C1", linestyle=":", linewidth=1.5)
    axes.plot(gpus, best, "o", color="C0", markersize=5)
    axes.plot(worse, [greedy[n] for n in worse], "s", color="C1", markersize=6)
    axes.annotate("largest first: one too many", (11.4, 5.0), color="C1", ha="right")
    axes.annotate("fewest nodes", (19, 1.9), color="C0", ha="right")
    axes.annotate("6 + 1 + 1", (7.3, 3), color="C1", ha="right", va="center")
    axes.annotate("4 + 4", (8, 1.25), color="C0", ha="center")
    axes.set(xlabel="GPUs wanted", ylabel="Nodes", xlim=(-0.6, MOST + 0.6), ylim=(-0.3, 6.4))
    axes.set_xticks([0, 4, 8, 12, 16, 20])
    axes.set_yticks([0, 2, 4, 6])
    return figure
