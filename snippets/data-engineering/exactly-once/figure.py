"""One payment, a crash after the first step, and what each consumer does next."""

import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle
from solution import commit_first, effect_first, idempotent, one_transaction, run

ROWS = (
    ("Offset first", commit_first, ("offset",), ()),
    ("Effect first", effect_first, ("effect",), ("effect", "offset")),
    ("One transaction", one_transaction, ("both",), ("both",)),
    ("Idempotent", idempotent, ("effect",), ("skip", "offset")),
)
LOST = {"One transaction"}


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 4.4))
    axes.vlines(2, -0.3, 4.75, color="C3", linewidth=2, linestyle="--")
    axes.text(2, -0.45, "crash", color="C3", ha="center", va="bottom")
    axes.text(3.35, -0.45, "restart", color="grey", ha="center", va="bottom")
    axes.text(5.4, -0.45, "total", color="grey", ha="center", va="bottom")
    for row, (name, consumer, before, after) in enumerate(ROWS):
        total = run(consumer, [("p0", 1)], 1)
        axes.text(0.5, row * 1.25 + 0.05, name, va="center")
        for place, step in [*zip((0.55,), before), *zip((2.25, 3.5), after)]:
            undone = name in LOST and place < 2
            box(axes, place, row * 1.25 + 0.25, step, undone)
        axes.text(5.4, row * 1.25 + 0.55, f"{total}", ha="center", va="center", weight="bold",
                  color="C0" if total == 1 else "C3")
        axes.text(5.4, row * 1.25 + 0.1, {0: "lost", 1: "right", 2: "doubled"}[total], ha="center", va="center",
                  color="C0" if total == 1 else "C3")
    axes.text(2.35, 0.53, "starts after it", va="center", color="grey")
    axes.set(xlim=(0.4, 6), ylim=(4.75, -0.85))
    axes.axis("off")
    return figure


def box(axes, x, y, step, undone):
    color = {"effect": "C1", "offset": "C0", "both": "C2", "skip": "grey"}[step]
    axes.add_patch(Rectangle((x, y), 1.15, 0.55, facecolor="none" if undone else color, alpha=1 if undone else 0.3, linewidth=0))
    axes.add_patch(Rectangle((x, y), 1.15, 0.55, fill=False, edgecolor=color, linestyle=":" if undone else "-"))
    axes.text(x + 0.575, y + 0.28, "undone" if undone else step, ha="center", va="center")
