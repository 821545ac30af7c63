"""A wide line."""

import matplotlib.pyplot as plt


def draw():
    figure, axes = plt.subplots(figsize=(9, 3))
    axes.plot([0, 1], [0, 1])
    return figure
