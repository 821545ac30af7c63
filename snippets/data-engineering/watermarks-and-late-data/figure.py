"""Events by arrival and event time, under a watermark of bounded delay."""

import math
import random

import matplotlib.pyplot as plt
from solution import run

BOUND = 10


def draw():
    rng, events = random.Random(3), []
    for i in range(100):
        time = i * 1.2
        delay = rng.expovariate(1 / 40) if rng.random() < 0.08 else rng.expovariate(1 / 2)
        if time + delay <= 120:
            events.append((time + delay, time))
    watermark, line, late, fine = -math.inf, [], [], []
    for arrival, time in sorted(events):
        (late if time < watermark else fine).append((arrival, time))
        watermark = max(watermark, time - BOUND)
        line.append((arrival, watermark))
    _, _, dropped = run([time for _, time in sorted(events)], 60, BOUND)
    figure, axes = plt.subplots(figsize=(440 / 72, 4))
    axes.step(*zip(*line), where="post", color="C1", linewidth=2)
    axes.plot(*zip(*fine), "o", color="C0", markersize=4)
    axes.plot(*zip(*late), "X", color="C3", markersize=9)
    window = next(arrival for arrival, mark in line if mark >= 60)
    axes.hlines((0, 60), 0, window, color="grey", linestyle="--", linewidth=1)
    axes.vlines(window, 0, 60, color="grey", linestyle="--", linewidth=1)
    lost = [point for point in late if point[0] > window and point[1] < 60]
    assert len(lost) == dropped == 1
    axes.annotate("window fires", (window + 2, 20), color="grey")
    axes.annotate("on time", (28, 66), color="C0")
    axes.annotate("watermark", (44, 18), color="C1")
    axes.annotate("dropped", (lost[0][0] + 3, lost[0][1] - 2), color="C3")
    axes.annotate("late but counted", (121, 55), color="C3", ha="right")
    axes.annotate("first window", (2, 50), color="grey")
    axes.set(xlabel="Arrival time (s)", ylabel="Event time (s)", xlim=(0, 122), ylim=(-2, 122), xticks=(0, 60, 120), yticks=(0, 60, 120))
    return figure
