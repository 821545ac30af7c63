"""A line, and a word."""

import matplotlib.pyplot as plt

print("drawing")


def draw():
    figure, axes = plt.subplots()
    axes.plot([0, 1], [0, 1])
    return figure
