"""How a vision transformer cuts an image, and what it costs."""

import numpy as np


# --8<-- [start:patches]
def patches(image, side):
    """Cut (height, width, channels) into rows of flat square patches, left to right, top down."""
    height, width, channels = image.shape
    grid = image.reshape(height // side, side, width // side, side, channels)
    return grid.transpose(0, 2, 1, 3, 4).reshape(-1, side * side * channels)


def tokens(size, side):
    """Patches of a square image and one class token."""
    return (size // side) ** 2 + 1
# --8<-- [end:patches]


# --8<-- [start:cost]
def parameters(width, depth, size, side, classes, channels=3):
    """Weights and biases of a ViT with a feed-forward network four times as wide."""
    embed = (side * side * channels + 1) * width + width + tokens(size, side) * width
    attention = 4 * (width + 1) * width
    feed_forward = (width + 1) * 4 * width + (4 * width + 1) * width
    block = attention + feed_forward + 2 * 2 * width                  # two layer norms
    return embed + depth * block + 2 * width + (width + 1) * classes


def multiply_adds(width, depth, n):
    """Of the blocks for n tokens: (in the dense layers, in the attention between tokens)."""
    return depth * 12 * n * width ** 2, depth * 2 * n ** 2 * width
# --8<-- [end:cost]
