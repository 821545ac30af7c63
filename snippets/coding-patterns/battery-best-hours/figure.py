"""The lowest price so far and the best trade so far, hour by hour."""

import matplotlib.pyplot as plt
from solution import best_trade

PRICES = [70, 20, 60, 10, 40]


def frames():
    lowest, best, trade = 0, 0, None
    for hour, price in enumerate(PRICES):
        gain = price - PRICES[lowest]
        if hour == 0:
            says = "The first price is the lowest so far."
        elif gain < 0:
            lowest = hour
            says = f"{price} is a new lowest price. The best trade stays."
        elif gain > best:
            best, trade = gain, (lowest, hour)
            says = f"Bought at {PRICES[lowest]} and sold at {price}, the battery earns {gain}: the best so far."
        else:
            says = f"Selling at {price} would earn {gain}, no more than {best}."
        yield f"Hour {hour}. {says}", picture(hour, lowest, trade)
    assert best == best_trade(PRICES)


def picture(now, lowest, trade):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.7))
    axes.plot(range(now + 1), PRICES[:now + 1], "o-", color="grey")
    axes.plot(range(now, len(PRICES)), PRICES[now:], "o:", color="lightgrey", zorder=0)
    axes.plot(lowest, PRICES[lowest], "s", color="C1", markersize=9)
    above = lowest == 0  # there is no room below the falling line
    axes.text(lowest, PRICES[lowest] + (5 if above else -9), "lowest", ha="center", va="bottom" if above else "top", color="C1")
    if trade:
        start, stop = trade
        axes.annotate("", (stop, PRICES[stop]), (stop, PRICES[start]), arrowprops={"arrowstyle": "<->", "color": "C0"})
        axes.hlines(PRICES[start], start, stop, color="C0", linestyle="--", linewidth=1)
        axes.text(stop, PRICES[stop] + 7, f"best {PRICES[stop] - PRICES[start]}", color="C0", ha="center", va="bottom")
    axes.set(xlabel="Hour", ylabel="Price", xlim=(-0.5, 4.5), ylim=(-14, 86), xticks=range(5), yticks=(0, 40, 80))
    return figure
