"""A line that no longer is what the file holds."""

import matplotlib.pyplot as plt


def draw():
    figure, axes = plt.subplots()
    axes.plot([0, 1], [0, 1])
    return figure
