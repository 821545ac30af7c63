"""Regret over time: the mean of 50 runs for four policies and an even split."""

import matplotlib.pyplot as plt
import numpy as np
from solution import epsilon_greedy, play, thompson, ucb

RATES = np.array([0.03, 0.04, 0.06, 0.05, 0.04])


def even(clicks, views, t, rng):
    return np.full(len(views), t % 5)


def draw():
    times = np.array([250, 500, 1_000, 2_000, 3_000, 4_000])
    figure, axes = plt.subplots(figsize=(440 / 72, 3.6))
    for policy, name, style, colour in (
        (even, "even split", ":", "grey"),
        (ucb, "UCB1", "s--", "C2"),
        (epsilon_greedy, "epsilon 0.1", "^-", "C1"),
        (thompson, "Thompson", "o-", "C0"),
    ):
        lost = [(play(policy, RATES, t, 50) @ (0.06 - RATES)).mean() for t in times]
        axes.plot(np.append(0, times), np.append(0, lost), style, color=colour, markersize=4)
        axes.annotate(name, (4_080, lost[-1]), color=colour, va="center")
    axes.set(xlabel="Views", ylabel="Clicks lost against the best banner", xlim=(0, 5_000), ylim=(0, 70))
    return figure
