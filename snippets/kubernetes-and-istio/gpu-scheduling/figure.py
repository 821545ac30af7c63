"""Two jobs of six pods on eight GPUs: pod by pod, then as gangs."""

import matplotlib.pyplot as plt
from solution import place

JOBS, GPUS = {"A": 6, "B": 6}, 8


def frames():
    events, _ = place(JOBS, GPUS, gang=False)
    for n in 2, 4, 8:
        owners = [name for name, _ in events[:n]]
        says = {2: "Pod by pod: the scheduler gives each job one GPU in turn.",
                4: "Both jobs hold two GPUs and wait for their other pods.",
                8: "All GPUs are held, four by each job. Both need six, so neither starts: a deadlock."}[n]
        yield says, picture(owners, "pod by pod")
    events, running = place(JOBS, GPUS, gang=True)
    owners = [name for name, pods in events for _ in range(pods)]
    yield "As gangs: job A gets all six at once and runs. Job B holds nothing while it waits.", picture(owners, "gang")
    yield "When A ends, B gets its six.", picture(["B"] * 6, "gang")


def picture(owners, title):
    figure, axes = plt.subplots(figsize=(440 / 72, 1.5))
    for i in range(GPUS):
        owner = owners[i] if i < len(owners) else None
        colour = {"A": "C0", "B": "C1"}.get(owner, "lightgrey")
        axes.add_patch(plt.Rectangle((i, 0), 0.9, 0.9, facecolor=colour, alpha=0.35 if owner else 0.5, hatch="//" if owner == "B" else None, edgecolor=colour))
        axes.text(i + 0.45, 0.45, owner or "", ha="center", va="center", weight="bold")
        axes.text(i + 0.45, -0.3, str(i), ha="center", va="center", color="grey")
    axes.text(0, 1.2, title, color="black")
    axes.text(GPUS - 0.1, 1.2, "GPUs 0 to 7", ha="right", color="grey")
    axes.set(xlim=(-0.1, GPUS), ylim=(-0.5, 1.6))
    axes.axis("off")
    return figure
