"""What the replicas can serve while a push message multiplies the load by ten."""

import matplotlib.pyplot as plt
from solution import ramp_trace

MINUTES = 14
PLANS = (("C2", "--", {"start_up": 40}, "rate,\n40 s", (0.15, 2_550)),
         ("C0", "-", {"start_up": 180}, "rate,\n180 s", (4.9, 3_150)),
         ("C1", ":", {"start_up": 180, "metric": "cpu"}, "CPU,\n180 s", (10.0, 2_400)))


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    seconds = range(0, 60 * MINUTES, 5)
    for colour, style, plan, label, place in PLANS:
        trace = ramp_trace(200, 2_083, 60, capacity=8 / 0.030, target=0.6, **plan)
        axes.plot([t / 60 for t in seconds], [trace[t][1] for t in seconds], style, color=colour, drawstyle="steps-post")
        axes.annotate(label, place, color=colour, ha="left")
    axes.plot([t / 60 for t in seconds], [trace[t][0] for t in seconds], color="black", linewidth=2.4)
    axes.annotate("load", (11.8, 1_640), color="black")
    axes.set(xlabel="Minutes after the push message", ylabel="Requests a second", xlim=(0, MINUTES), ylim=(0, 4_100))
    axes.set_xticks([0, 3, 6, 9, 12])
    axes.set_yticks([0, 1_000, 2_000, 3_000, 4_000], ["0", "1,000", "2,000", "3,000", "4,000"])
    return figure
