"""Who holds the 16 slots: sensors or work."""

import matplotlib.pyplot as plt
from solution import simulate


def draw():
    figure, both = plt.subplots(2, 1, figsize=(440 / 72, 4.2), sharex=True, sharey=True)
    for axes, mode in zip(both, ("poke", "reschedule")):
        history = simulate(24, 16, mode, 100)
        held = [h for h, _, _ in history]
        total = [h + w for h, w, _ in history]
        axes.fill_between(range(100), held, step="post", color="C1", alpha=0.4, linewidth=0)
        axes.fill_between(range(100), held, total, step="post", color="C0", alpha=0.4, linewidth=0)
        axes.set(ylabel="Slots in use", xlim=(0, 100), ylim=(0, 20), yticks=(0, 8, 16))
        axes.axhline(16, color="grey", linestyle=":", linewidth=1)
    both[0].text(50, 8, "sensors that wait", color="black", ha="center", va="center")
    both[0].text(0.5, 17, "poke", color="black", weight="bold", va="bottom")
    both[1].text(15, 8, "work", color="black", ha="center", va="center")
    both[1].text(0.5, 17, "reschedule", color="black", weight="bold", va="bottom")
    both[1].set_xlabel("Time (min)")
    return figure
