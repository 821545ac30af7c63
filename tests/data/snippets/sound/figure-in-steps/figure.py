"""Doubling, three times."""

import matplotlib.pyplot as plt
from solution import double


def frames():
    x = 1
    for step in range(3):
        figure, axes = plt.subplots(figsize=(440 / 72, 1))
        axes.barh([0], [x])
        axes.axis("off")
        yield f"Step {step}: {x}.", figure
        x = double(x)
