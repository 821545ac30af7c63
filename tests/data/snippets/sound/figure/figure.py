"""A line that doubles."""

import matplotlib.pyplot as plt
from solution import double


def draw():
    figure, axes = plt.subplots()
    axes.plot([0, 1], [0, double(1)], "o-")
    axes.fill_between([0, 1], [0, 1], [0, 2], alpha=0.2)
    axes.set(xlabel="x", ylabel="twice x")
    return figure
