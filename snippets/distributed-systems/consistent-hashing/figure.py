"""Who owns the ring when a fourth node joins three, with 1 and with 8 points each."""

from math import cos, pi, sin

import matplotlib.pyplot as plt
from solution import Ring

FULL = 2**64
NODES = [f"node-{i}" for i in range(4)]
NEW = NODES[-1]
COLORS = dict(zip(NODES, ("C0", "C1", "C2", "black")))
MARKERS = dict(zip(NODES, "os^D"))


def draw():
    figure, panels = plt.subplots(1, 2, figsize=(440 / 72, 3.2))
    for axes, points in zip(panels, (1, 8)):
        before, after = Ring(NODES[:-1], points), Ring(NODES, points)
        was, share = dict.fromkeys(NODES, 0), dict.fromkeys(NODES, 0)
        start = after.ring[-1][0] - FULL
        for end, node in after.ring:
            former = next((n for place, n in before.ring if place >= end), before.ring[0][1])
            was[former] += (end - start) / FULL
            share[node] += (end - start) / FULL
            arc(axes, start, end, 1, COLORS[node], 7)
            if node == NEW:
                arc(axes, start, end, 1.17, "black", 2)
            start = end
        for end, node in after.ring:
            axes.plot(*at(end, 1), MARKERS[node], color="white", markeredgecolor="black", markersize=8 if points == 1 else 6)
        for row, node in enumerate(NODES):
            y = 0.36 - 0.24 * row
            axes.plot(-0.6, y, MARKERS[node], color="white", markeredgecolor="black", markersize=8)
            axes.text(-0.47, y, f"{node[-1]}:  {was[node]:.0%} → {share[node]:.0%}", va="center", color=COLORS[node])
        axes.set(xlim=(-1.25, 1.25), ylim=(-1.25, 1.25), aspect="equal", title=f"{points} point{'s' * (points > 1)} per node")
        axes.axis("off")
    return figure


def at(place, radius):
    """Clockwise from the top."""
    angle = 2 * pi * place / FULL
    return radius * sin(angle), radius * cos(angle)


def arc(axes, start, end, radius, color, width):
    steps = max(2, int(40 * (end - start) / FULL) + 1)
    path = [at(start + (end - start) * k / steps, radius) for k in range(steps + 1)]
    axes.plot(*zip(*path), "-", color=color, linewidth=width, solid_capstyle="butt")
