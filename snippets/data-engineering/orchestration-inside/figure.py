"""Who holds the 16 slots: sensors or work."""

import matplotlib.pyplot as plt
from solution import simulate


def draw():
    figure, both = plt.subplots(2, 1, figsize=(440 / 72, 4.2), sharex=True, sharey=True)
    for axes, mode in zip(both, ("poke", "reschedule")):
        history = simulate(24, 16, mode, 100)
        changes = [t for t in range(100) if t in (0, 99) or history[t][:2] != history[t - 1][:2]]
        held = [history[t][0] for t in changes]
        total = [history[t][0] + history[t][1] for t in changes]
        axes.fill_between(changes, held, step="post", color="C1", alpha=0.4, linewidth=0)
        axes.fill_between(changes, held, total, step="post", color="C0", alpha=0.4, linewidth=0)
        for top in total, held:
            axes.step(changes, top, where="post", color="black", linestyle="-", linewidth=0.8)
        axes.set(ylabel="Slots in use", xlim=(0, 100), ylim=(0, 20), yticks=(0, 8, 16))
        axes.axhline(16, color="grey", linestyle=":", linewidth=1)
    both[0].text(50, 8, "sensors that wait", color="black", ha="center", va="center")
    both[0].text(0.5, 17, "poke", color="black", weight="bold", va="bottom")
    both[1].text(15, 8, "work", color="black", ha="center", va="center")
    both[1].text(0.5, 17, "reschedule", color="black", weight="bold", va="bottom")
    both[1].set_xlabel("Time (min)")
    return figure
