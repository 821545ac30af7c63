"""PSI of an input and calibration of the top tenth, over sixteen simulated weeks."""

import matplotlib.pyplot as plt
from solution import history


def draw():
    figure, (upper, lower) = plt.subplots(2, 1, sharex=True, figsize=(440 / 72, 4.4))
    weeks = history()
    number = range(1, len(weeks) + 1)
    for axes in (upper, lower):
        axes.axvspan(3, 6, color="lightgrey", alpha=0.5)
        axes.axvspan(9, 12, color="lightgrey", alpha=0.5)
    upper.plot(number, [week[0] for week in weeks], "o-", color="C1", markersize=5)
    upper.annotate("inputs move", (4.5, 0.315), ha="center")
    upper.annotate("tastes turn", (10.5, 0.315), ha="center")
    upper.set(ylabel="PSI", ylim=(-0.02, 0.37), yticks=[0, 0.1, 0.2, 0.3])
    lower.axhline(1, color="grey", linestyle="--", linewidth=1.2)
    lower.plot(number, [week[1] for week in weeks], "s-", color="C0", markersize=5)
    lower.set(xlabel="Week", ylabel="Clicks / predicted", ylim=(0, 1.25), yticks=[0, 0.5, 1], xlim=(0.5, 16.5))
    lower.set_xticks([1, 4, 8, 12, 16])
    return figure
