"""Requests that pass within the last 60 seconds, for a client that sends all it can."""

import matplotlib.pyplot as plt
from solution import FixedWindow, SlidingCounter, TokenBucket

START, END, STEP = 50, 175, 2.5


def passed(limiter):
    """Times at which a client passes that sends 20 requests a second."""
    return [t for i in range(20 * (END - START)) if limiter.allow(t := START + i / 20)]


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.8))
    moments = [START + STEP * i for i in range(int((END - START) / STEP) + 1)]
    for limiter, colour, style, label, place in (
            (FixedWindow(100, 60), "C1", "--", "fixed window", (66, 206)),
            (TokenBucket(100 / 60, 100), "C0", "-", "token bucket,\nburst 100", (118, 172)),
            (SlidingCounter(100, 60), "C2", "-.", "sliding counter", (73, 106)),
            (TokenBucket(100 / 60, 10), "C3", ":", "token bucket, burst 10", (84, 40))):
        times = passed(limiter)
        axes.plot(moments, [sum(m - 60 < t <= m for t in times) for m in moments], style, color=colour)
        axes.annotate(label, place, color=colour)
    axes.axhline(100, color="grey", linewidth=1, zorder=0)
    axes.set(xlabel="Seconds", ylabel="Passed in the last minute", xlim=(50, 176), ylim=(0, 228))
    axes.set_xticks([60, 90, 120, 150])
    axes.set_yticks([0, 50, 100, 150, 200])
    return figure
