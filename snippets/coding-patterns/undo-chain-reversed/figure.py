"""The three pointers while a list of four nodes is reversed."""

import matplotlib.pyplot as plt
from solution import Node, reverse

VALUES = "abcd"


def frames():
    for count in range(len(VALUES) + 1):
        if count == 0:
            says = "Nothing is reversed yet: done is empty, and head is the first node."
        else:
            now = VALUES[count - 1]
            says = f"Save what follows {now}, then turn its arrow to " + (f"{VALUES[count - 2]}." if count > 1 else "nothing.")
            if count == len(VALUES):
                says += " head is past the end, so done is the new list."
        yield says, picture(count)
    head = None
    for value in reversed(VALUES):
        head = Node(value, head)
    assert reverse(head).value == VALUES[-1]


def picture(count):
    figure, axes = plt.subplots(figsize=(440 / 72, 1.8))
    for i, value in enumerate(VALUES):
        turned = i < count
        axes.add_patch(plt.Rectangle((2 * i - 0.5, -0.5), 1, 1, facecolor="C0" if turned else "lightgrey", alpha=0.45 if turned else 0.7,
                                     edgecolor="black"))
        axes.text(2 * i, 0, value, ha="center", va="center")
        if turned and i > 0:
            axes.annotate("", (2 * i - 1.5, 0), (2 * i - 0.5, 0), arrowprops={"arrowstyle": "->", "color": "C0", "linewidth": 2})
        if not turned and i + 1 < len(VALUES):
            axes.annotate("", (2 * i + 1.5, 0), (2 * i + 0.5, 0), arrowprops={"arrowstyle": "->", "color": "black"})
    if count:
        axes.text(2 * (count - 1), -1, "done", ha="center", va="center", color="C0")
    if count < len(VALUES):
        axes.text(2 * count, 1, "head", ha="center", va="center", color="C1")
    axes.set(xlim=(-0.9, 6.9), ylim=(-1.4, 1.4), aspect="equal")
    axes.axis("off")
    return figure
