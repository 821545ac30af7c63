"""Write amplification of a B-tree by rows per flushed page, against an LSM tree."""

import matplotlib.pyplot as plt
from solution import btree_write_amplification, lsm_levels, lsm_write_amplification

ROWS = range(1, 31)


def draw():
    tree = [btree_write_amplification(100, rows_per_flush=rows) for rows in ROWS]
    lsm = lsm_write_amplification(lsm_levels(100e9, 256e6))
    figure, axes = plt.subplots(figsize=(440 / 72, 3.5))
    axes.plot(ROWS, tree, "o-", color="C0", markersize=4)
    axes.axhline(lsm, color="C1", linestyle="--", linewidth=2)
    axes.annotate("B-tree, random rows", (1.6, tree[0] - 2), color="C0", va="center")
    axes.annotate("B-tree, 20 rows a page", (20, tree[19] + 4), color="C0", ha="center")
    axes.annotate("LSM, leveled, worst case", (30, lsm + 2), color="C1", ha="right")
    axes.set(xlabel="Changed rows per page and flush", ylabel="Bytes written per byte", xlim=(0, 30.5), ylim=(0, 90),
             xticks=(1, 3, 10, 20, 30), yticks=(5, 32, 83))
    return figure
