"""The mean wait against utilisation for pools of three sizes."""

import matplotlib.pyplot as plt
from solution import mean_wait


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.2))
    shares = [place / 100 for place in range(20, 99)]
    for servers, color, dashes in ((1, "C1", "-"), (4, "C2", "-."), (32, "C0", "--")):
        axes.plot([100 * s for s in shares], [mean_wait(s, servers) for s in shares], color=color, linestyle=dashes, linewidth=2)
    axes.set(xlabel="Utilisation (%)", ylabel="Mean wait (service times)", xlim=(20, 100), ylim=(0, 6), xticks=(20, 40, 60, 80, 100), yticks=(0, 2, 4, 6))
    axes.text(66, 2.9, "1 server", color="C1", ha="center")
    axes.text(84, 2.0, "4", color="C2", ha="center")
    axes.text(88, 0.55, "32", color="C0", ha="center")
    return figure
