"""Requests for one GPU, looked at in the order of their ends."""

import matplotlib.pyplot as plt
from solution import most_bookings

REQUESTS = [(9, 14), (8, 10), (10, 12), (12, 15), (11, 13), (14, 16), (8, 9), (15, 17)]
BY_END = sorted(REQUESTS, key=lambda request: request[1])
SAYS = (
    (0, "Sort the requests by their ends. Nothing is booked yet."),
    (1, "8 to 9 ends first. Take it: no choice leaves the GPU free earlier."),
    (2, "8 to 10 overlaps it and is refused."),
    (3, "10 to 12 starts after 9, so it is taken."),
    (5, "11 to 13 and 9 to 14 both start before 12. Both are refused."),
    (6, "12 to 15 starts exactly when the last one ends, which is allowed."),
    (7, "14 to 16 starts before 15 and is refused."),
    (8, "15 to 17 is taken. Four bookings: no schedule has more, because none can be further ahead at any point."),
)


def frames():
    for looked_at, says in SAYS:
        yield says, picture(looked_at)


def picture(looked_at):
    chosen = most_bookings(BY_END[:looked_at])
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    for row, (start, end) in enumerate(BY_END):
        seen, taken = row < looked_at, (start, end) in chosen
        axes.add_patch(plt.Rectangle((start, row - 0.4), end - start, 0.8, linewidth=2 if taken else 1,
                                     facecolor=("C0", 0.3) if taken else "none",
                                     edgecolor="black" if taken else "grey", linestyle="--" if seen and not taken else "-", clip_on=False))
        if taken:
            axes.text((start + end) / 2, row, f"{start}–{end}", ha="center", va="center", weight="bold")
    if chosen:
        axes.axvline(chosen[-1][1], color="C1", linestyle=":", linewidth=2)
    axes.set(xlim=(7.9, 17.2), ylim=(7.6, -0.6), xlabel="Hour of the day")
    axes.set_xticks(range(8, 18))
    axes.set_yticks([])
    axes.tick_params(bottom=False)
    axes.spines["left"].set_visible(False)
    return figure
