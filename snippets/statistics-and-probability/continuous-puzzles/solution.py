"""Simulations of a broken stick and of a random chord."""

import numpy as np

SIDE = 3**0.5  # of the inscribed triangle in a circle of radius 1
AREAS = [(0, 0.5), (0.5, 0.5), (0.5, 1)], [(0.5, 0), (0.5, 0.5), (1, 0.5)]  # cuts that give a triangle


def pieces(cuts):
    """Lengths of the three pieces of sticks of length 1. cuts: two numbers a row, in any order."""
    return np.diff(np.sort(cuts, axis=1), prepend=0, append=1)


def is_triangle(pieces):
    return pieces.max(axis=1) < 1 / 2


def chord_of_angle(angle):
    """Chord between two points of the unit circle; angle: between them, seen from the centre."""
    return 2 * np.sin(angle / 2)


def chord_at(squared_distance):
    """Chord whose midpoint has this squared distance from the centre."""
    return 2 * np.sqrt(1 - squared_distance)
