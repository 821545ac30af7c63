"""Height of a pedestrian in pixels over distance, with stopping distances."""

import matplotlib.pyplot as plt
from solution import pixels, stopping_distance


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 3.4))
    metres = [12 + 3 * i for i in range(57)]
    for focal, colour, style, label, place in (2_000, "C0", "-", "wide", (24, 60)), (6_000, "C1", "--", "narrow", (84, 135)):
        axes.plot(metres, [pixels(1.7, d, focal) for d in metres], style, color=colour)
        axes.annotate(label, place, color=colour)
    for kmh in 50, 100, 130:
        d = stopping_distance(kmh / 3.6, 0.3)
        axes.axvline(d, color="grey", linestyle=":", linewidth=1.4)
        axes.annotate(f"{kmh}" if kmh < 130 else "130 km/h", (d + 2, 262), color="grey")
    axes.axhline(25, color="C2", linestyle="-.", linewidth=1.2)
    axes.annotate("25 pixels", (78, 3), color="C2")
    axes.set(xlabel="Distance in m (dotted: stopping distance)", ylabel="Height in pixels", ylim=(0, 290), xlim=(0, 182))
    axes.set_yticks([0, 100, 200])
    return figure
