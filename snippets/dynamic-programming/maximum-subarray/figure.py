"""The best stretch that ends at each place, one place after another."""

import matplotlib.pyplot as plt
from solution import best_stretch

CHANGES = [-2, 1, -3, 4, -1, 2, 1, -5, 4]
SAYS = (
    "Start with −2. The stretch that ends here has the sum −2, and it is the best so far.",
    "A negative sum before would only cost, so a new stretch starts at 1.",
    "1 − 3 = −2. The stretch is kept, because its sum before this place was not negative.",
    "The sum before is −2, so start afresh: 4 is the new best.",
    "4 − 1 = 3. The dip lowers the sum but stays positive, so the stretch goes on.",
    "3 + 2 = 5 is the new best. Crossing the dip has paid.",
    "5 + 1 = 6 is the new best.",
    "6 − 5 = 1. The best stays at 6, which ended one place earlier.",
    "1 + 4 = 5 does not beat 6. The answer is 6, from 4 to 1.",
)


def frames():
    for place, says in enumerate(SAYS):
        yield says, picture(place)


def ending_at(place):
    """Return the sum and the start of the best stretch that ends here."""
    sums = [(sum(CHANGES[first : place + 1]), -first) for first in range(place + 1)]
    total, first = max(sums)
    return total, -first


def picture(place):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.6))
    total, first = ending_at(place)
    best, start, last = best_stretch(CHANGES[: place + 1])
    for k, change in enumerate(CHANGES):
        current = first <= k <= place
        axes.add_patch(plt.Rectangle((k - 0.46, -0.4), 0.92, 0.8, facecolor=("C0", 0.3) if current else "none",
                                     edgecolor="black" if k == place else "grey", linewidth=2.5 if k == place else 1))
        axes.text(k, 0, str(change).replace("-", "−"), ha="center", va="center", weight="bold" if k == place else "normal",
                  color="black" if k <= place else "grey")
        if k <= place:
            axes.text(k, -1.05, str(ending_at(k)[0]).replace("-", "−"), ha="center", va="center", color="C0")
    axes.plot([start - 0.46, last + 0.46], [0.75, 0.75], color="C1", linewidth=4)
    axes.text((start + last) / 2, 1.2, f"best {best}".replace("-", "−"), ha="center", va="center", color="C1", weight="bold")
    axes.text(-0.7, 0, "change", ha="right", va="center")
    axes.text(-0.7, -1.05, "best sum\nending here", ha="right", va="center", color="C0")
    axes.set(xlim=(-2.9, 8.6), ylim=(-1.6, 1.6))
    axes.axis("off")
    return figure
