"""The wait of everyone's posts after an author with ten million followers has posted."""

import matplotlib.pyplot as plt
from solution import a_second, push, wait


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.2))
    mean = push(a_second(10e6), 200)
    seconds = range(0, 361, 5)
    for load, colour, style, label, place in (
            (3 * mean, "C1", "-", "at the peak", (170, 62)),
            (mean, "C0", "--", "at mean load", (113, 22))):
        axes.plot(seconds, [wait(s, 10e6, load, 1e5) for s in seconds], style, color=colour)
        axes.annotate(label, place, color=colour)
    axes.set(xlabel="Seconds after the post", ylabel="Wait of other posts, s", xlim=(-4, 360), ylim=(-4, 108))
    axes.set_xticks([0, 60, 120, 180, 240, 300, 360])
    axes.set_yticks([0, 50, 100])
    return figure
