"""The queue over the events of the task, step by step."""

from collections import deque

import matplotlib.pyplot as plt
from solution import rolling_peak

EVENTS, WINDOW = ((0, 9), (1, 5), (2, 7), (10, 2)), 10


def frames():
    peaks = deque()
    expected = list(rolling_peak(EVENTS, WINDOW))
    for number, (time, value) in enumerate(EVENTS):
        says = f"At {time} s comes {value}."
        while peaks and peaks[-1][1] <= value:
            says += f" {peaks.pop()[1]} is older and no higher, so it can never be the peak again and leaves."
        if peaks and peaks[-1] == EVENTS[number - 1]:
            says += " Everything in the queue is higher, so it waits at the back."
        peaks.append((time, value))
        if time - peaks[0][0] >= WINDOW:
            says += f" {peaks.popleft()[1]} is {WINDOW} s old and leaves at the front."
        assert peaks[0][1] == expected[number]
        yield f"{says} The peak is {peaks[0][1]}.", picture(number, list(peaks))


def picture(number, peaks):
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    now = EVENTS[number][0]
    axes.axvspan(max(now - WINDOW, -1) + 0.25, now + 0.25, color="C0", alpha=0.12, linewidth=0)
    for time, value in EVENTS[:number + 1]:
        kept = (time, value) in peaks
        axes.plot((time, time), (0, value), color="C0" if kept else "lightgrey", linestyle="-", linewidth=2)
        axes.plot(time, value, "o" if kept else "x", color="C0" if kept else "grey", markersize=9)
        axes.text(time + 0.25, value + 0.2, str(value), color="C0" if kept else "grey", weight="bold" if peaks[0] == (time, value) else "normal")
    axes.plot(*zip(*peaks), color="C0", linestyle=":")
    axes.set(xlabel="Time (s)", ylabel="Latency", xlim=(-1, 11.5), ylim=(0, 11), xticks=(0, 1, 2, 10), yticks=(0, 5, 10))
    return figure
