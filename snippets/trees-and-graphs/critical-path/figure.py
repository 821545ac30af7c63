"""The earliest start of each job of a pipeline, one after another, and the critical path."""

import matplotlib.pyplot as plt
from solution import critical_path, earliest_finish, slack

MINUTES = {"extract": 20, "clean": 30, "labels": 55, "features": 40, "train": 60, "report": 15}
NEEDS = [("clean", "extract"), ("features", "clean"), ("labels", "extract"),
         ("train", "features"), ("train", "labels"), ("report", "labels")]
SAYS = {
    "extract": "“extract” needs nothing, so it starts at 0 and finishes at 20.",
    "clean": "“clean” needs only “extract”. It starts at 20 and finishes at 50.",
    "labels": "“labels” also waits for “extract” only, so it runs at the same time, until 75.",
    "features": "“features” follows “clean” and finishes at 90.",
    "train": "“train” needs both. The later one counts: “features” at 90, not “labels” at 75.",
    "report": "“report” starts when “labels” is done and finishes at 90, long before the end.",
}


def frames():
    shown = []
    for job, says in SAYS.items():
        shown.append(job)
        yield says, picture(shown)
    total, path = critical_path(MINUTES, NEEDS)
    assert total == 150
    yield ("Walk back from the job that ends last, each time to the need that held it up. This chain takes 150 minutes.",
           picture(shown, path))
    spare = slack(MINUTES, NEEDS)
    assert spare["labels"] == 15 and spare["report"] == 60
    yield ("“labels” may be 15 minutes late and “report” 60. Jobs on the path have no slack, so only they are worth speeding up.",
           picture(shown, path, spare))


def picture(shown, path=(), spare=None):
    figure, axes = plt.subplots(figsize=(440 / 72, 3))
    finish = earliest_finish(MINUTES, NEEDS)
    for row, job in enumerate(MINUTES):
        axes.text(-4, row, job, ha="right", va="center", color="black" if job in shown else "grey")
        if job not in shown:
            continue
        critical = job in path
        axes.add_patch(plt.Rectangle((finish[job] - MINUTES[job], row - 0.35), MINUTES[job], 0.7,
                                     facecolor=("C1", 0.75) if critical else ("C0", 0.3),
                                     edgecolor="black" if critical or (job == shown[-1] and not path) else "grey",
                                     linewidth=2 if critical else 1))
        axes.text(finish[job] - MINUTES[job] / 2, row, str(MINUTES[job]), ha="center", va="center",
                  weight="bold" if critical else "normal")
        if spare and spare[job]:
            axes.plot([finish[job], finish[job] + spare[job]], [row, row], color="grey", linestyle="--")
            axes.text(finish[job] + spare[job] + 2, row, f"{spare[job]}", va="center", color="grey")
    axes.set(xlim=(0, 166), ylim=(5.6, -0.6), xlabel="Minutes since the start")
    axes.set_xticks([0, 20, 50, 75, 90, 150])
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    return figure
