"""Draws what it finds in a file of the host."""

from pathlib import Path

import matplotlib.pyplot as plt


def draw():
    figure, axes = plt.subplots()
    axes.set_title(Path("/etc/passwd").read_text()[:20])
    return figure
