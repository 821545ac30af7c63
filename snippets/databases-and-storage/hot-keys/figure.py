"""The loads that run at the same time when one popular key expires."""
import matplotlib.pyplot as plt
from solution import stampede


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.1))
    for policy, color, dashes in (("every miss", "C1", "-"), ("single flight", "C0", "--")):
        _, _, history = stampede(policy)
        ticks = range(4500, 9000, 50)
        axes.plot([tick / 1000 - 5 for tick in ticks], [history[tick] for tick in ticks], color=color, linestyle=dashes, linewidth=2)
    axes.set(xlabel="Seconds since the key expired", ylabel="Loads running", xlim=(-0.5, 4), ylim=(-20, 1250), xticks=(0, 1, 2, 3, 4), yticks=(0, 400, 800, 1200))
    axes.text(2.55, 960, "every miss loads", color="C1", ha="left")
    axes.text(1.2, 60, "single flight", color="C0", ha="center")
    return figure
