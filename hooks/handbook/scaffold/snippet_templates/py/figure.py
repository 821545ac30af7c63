"""What it shows, in one line."""

import matplotlib.pyplot as plt
from solution import solve


def draw():
    figure, axes = plt.subplots()
    axes.plot(range(10), [solve(x) for x in range(10)])
    axes.set(xlabel="Say what this axis holds, with its unit", ylabel="Say what this axis holds, with its unit")
    return figure
