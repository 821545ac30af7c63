"""False alarms of an A/A test, by the number of looks."""

import matplotlib.pyplot as plt
from solution import false_alarms

LOOKS = [1, 2, 3, 5, 7, 10, 14, 21, 28]


def draw():
    shares = [100 * false_alarms(n) for n in LOOKS]
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    axes.plot(LOOKS, shares, "o-", color="C1")
    axes.axhline(5, color="grey", linestyle="--", linewidth=1.2)
    axes.text(28, 6, "promised: 5 %", color="grey", ha="right")
    for n in (7, 14, 28):
        share = shares[LOOKS.index(n)]
        axes.text(n + 0.3, share - 2.9, f"{share:.0f} %", color="C1")
    axes.set(xlabel="Looks, one a day, stopping at p < 0.05", ylabel="False alarms, %", ylim=(0, 35), xlim=(0, 30.5))
    axes.set_xticks([1, 7, 14, 21, 28])
    axes.set_yticks([0, 10, 20, 30])
    return figure
