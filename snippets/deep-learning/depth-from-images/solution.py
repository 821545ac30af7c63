"""A pinhole camera, depth from a rectified stereo pair, and the blending behind NeRF."""

import numpy as np


# --8<-- [start:stereo]
def project(points, focal, centre):
    """Pixels of points (X, Y, Z) in front of a pinhole camera that looks along Z."""
    points = np.asarray(points, dtype=float)
    return focal * points[:, :2] / points[:, 2:] + centre


def depth(disparity, focal, baseline):
    """Metres from the shift in pixels between two cameras side by side."""
    return focal * baseline / np.asarray(disparity, dtype=float)


def depth_error(z, focal, baseline, pixels=1.0):
    """Change of depth at z, to first order, if the disparity is wrong by so many pixels."""
    return z * z * pixels / (focal * baseline)
# --8<-- [end:stereo]


# --8<-- [start:render]
def render(density, colour, step):
    """Colour of one ray: samples from front to back, as NeRF blends them."""
    alpha = 1 - np.exp(-np.asarray(density, dtype=float) * step)      # share each sample stops
    through = np.concatenate([[1.0], np.cumprod(1 - alpha)[:-1]])     # share that gets this far
    return (through * alpha) @ np.asarray(colour, dtype=float)
# --8<-- [end:render]
