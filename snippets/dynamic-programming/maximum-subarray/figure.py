"""The largest and the smallest product that end at each stage, one stage after another."""

import matplotlib.pyplot as plt
from solution import best_stretch

GAINS = [2, -0.5, 4, -3, 0, -2, 5, -1]
SAYS = (
    "One stage so far: the largest and the smallest product that end here are both 2.",
    "2 · (−0.5) = −1 is the smallest. The largest is the stage alone, −0.5.",
    "4 alone is the largest. The smallest, 4 · (−1) = −4, is kept because a later sign may turn it round.",
    "It does: (−4) · (−3) = 12 is the new best. It spans four stages, although −0.5 halved it on the way.",
    "A dead stage makes every product that ends here 0, so nothing crosses it.",
    "The smallest is −2 alone. The largest is 0, which still includes the dead stage.",
    "5 alone is the largest, and 5 · (−2) = −10 is the smallest.",
    "(−1) · (−10) = 10 stays below 12. The answer is 12, from the first stage to the fourth.",
)


def frames():
    for place, says in enumerate(SAYS):
        yield says, picture(place)


def ending_at(place):
    """Return the largest and the smallest product of the stretches that end here."""
    products = []
    product = 1
    for gain in reversed(GAINS[: place + 1]):
        product *= gain
        products.append(product)
    return max(products), min(products)


def label(number):
    return f"{number:g}".replace("-", "−") if number else "0"


def picture(place):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    best, start, last = best_stretch(GAINS[: place + 1])
    for k, gain in enumerate(GAINS):
        inside = start <= k <= last
        axes.add_patch(plt.Rectangle((k - 0.46, -0.4), 0.92, 0.8, facecolor=("C1", 0.25) if inside else "none",
                                     edgecolor="black" if k == place else "grey", linewidth=2.5 if k == place else 1))
        axes.text(k, 0, label(gain), ha="center", va="center", weight="bold" if k == place else "normal",
                  color="black" if k <= place else "grey")
        if k <= place:
            high, low = ending_at(k)
            axes.text(k, -0.95, label(high), ha="center", va="center", color="C0")
            axes.text(k, -1.6, label(low), ha="center", va="center", color="C2")
    axes.plot([start - 0.46, last + 0.46], [0.75, 0.75], color="C1", linewidth=4)
    axes.text(start - 0.46, 1.2, f"best {label(best)}", ha="left", va="center", color="C1", weight="bold")
    axes.text(-0.7, 0, "gain", ha="right", va="center")
    axes.text(-0.7, -0.95, "largest", ha="right", va="center", color="C0")
    axes.text(-0.7, -1.6, "smallest", ha="right", va="center", color="C2")
    axes.set(xlim=(-2.1, 7.6), ylim=(-2.0, 1.6))
    axes.axis("off")
    return figure
