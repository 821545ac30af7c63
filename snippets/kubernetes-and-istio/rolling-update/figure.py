"""Old, new and starting pods during a rollout of 20, for three settings."""

import matplotlib.pyplot as plt
from solution import timeline

END = 20


def draw():
    figure, panels = plt.subplots(3, 1, figsize=(440 / 72, 6.2), sharex=True)
    for axes, (surge, unavailable) in zip(panels, ((5, 0), (5, 5), (0, 2))):
        minutes, old, new, starting = zip(*timeline(20, surge, unavailable, 90, 15))
        edges = [*minutes, END]
        serving = [a + b for a, b in zip(old, new)]
        total = [a + b for a, b in zip(serving, starting)]
        axes.stairs(old, edges, fill=True, color="grey", alpha=0.35)
        axes.stairs(serving, edges, baseline=old, fill=True, color="C0", alpha=0.35)
        axes.stairs(total, edges, baseline=serving, fill=True, facecolor="none", edgecolor="C1", hatch="///", linewidth=0)
        axes.stairs(old, edges, baseline=None, color="black", linewidth=0.8)
        axes.stairs(serving, edges, baseline=None, color="black", linewidth=2)
        axes.set(xlim=(0, END), ylim=(0, 27), yticks=(0, 10, 20), xticks=(0, 5, 10, 15, 20), ylabel="Pods",
                 title=f"surge {surge}, unavailable {unavailable}: {minutes[-1]:g} min, at least {min(serving)} serve")
    panels[0].text(0.3, 8, "old", va="center")
    panels[0].text(12, 10, "new, serving", ha="center", va="center")
    panels[0].text(6.4, 23.5, "hatched: new, not ready yet", va="center", color="C1")
    panels[2].text(4, 8, "old", va="center")
    panels[2].text(14, 8, "new", va="center")
    panels[2].set_xlabel("Time since the start of the rollout (minutes)")
    return figure
