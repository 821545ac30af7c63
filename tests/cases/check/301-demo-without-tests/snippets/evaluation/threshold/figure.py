"""Cost against threshold."""

import matplotlib.pyplot as plt


def draw():
    figure, axes = plt.subplots()
    axes.plot([0, 1], [0, 1])
    return figure
