"""A new query passes a steady one: scores over days for two half-lives."""

import matplotlib.pyplot as plt
from solution import decayed_count


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.2))
    days = range(0, 22)
    for half_life, colour, style in (1, "C1", "s--"), (7, "C0", "o-"):
        steady = decayed_count([1_000] * 600, half_life)
        news = [decayed_count([3_000] * min(d, 7) + [0] * max(0, d - 7), half_life) / steady for d in days]
        axes.plot(days, news, style, color=colour, markersize=4)
    axes.axhline(1, color="grey", linewidth=1.2)
    axes.annotate("steady query", (15.5, 1.06), color="grey")
    axes.annotate("half-life 1 day", (0.3, 3.1), color="C1")
    axes.annotate("half-life 7 days", (11.2, 1.35), color="C0")
    axes.axvspan(0, 7, color="lightgrey", alpha=0.4, linewidth=0)
    axes.set(xlabel="Days since the news began", ylabel="Score, steady query = 1", ylim=(0, 3.5))
    axes.set_xticks([0, 7, 14, 21])
    return figure
