"""Profit of the campaign over the number of offers, by risk and by uplift."""

import matplotlib.pyplot as plt
from solution import by_risk, by_uplift, campaign


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.2))
    counts = [20_000 * i for i in range(31)]
    for order, colour, style, label, place in (
            (by_uplift(), "C0", "-", "highest uplift first", (245, 1.7)),
            (by_risk(), "C1", "--", "highest risk first", (10, -1.35))):
        axes.plot([c / 1e3 for c in counts], [campaign(2e6, order, c) / 1e6 for c in counts], style, color=colour)
        axes.annotate(label, place, color=colour)
    axes.axhline(0, color="grey", linewidth=1)
    axes.set(xlabel="Offers sent, in thousands", ylabel="Profit, million €", ylim=(-2.2, 2.2))
    axes.set_yticks([-2, -1, 0, 1, 2])
    axes.set_xticks([0, 200, 400, 600])
    return figure
