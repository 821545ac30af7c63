"""Points near a place, found through the cells of a grid."""

from collections import defaultdict
from math import asin, cos, floor, pi, radians, sin, sqrt

EARTH = 6_371.0  # km
DEGREE = EARTH * pi / 180  # km of one degree of latitude
LETTERS = "0123456789bcdefghjkmnpqrstuvwxyz"


def distance(a, b):
    """Great-circle distance in km of (latitude, longitude) pairs."""
    (p, x), (q, y) = [map(radians, point) for point in (a, b)]
    h = sin((q - p) / 2) ** 2 + cos(p) * cos(q) * sin((y - x) / 2) ** 2
    return 2 * EARTH * asin(min(1, sqrt(h)))


def geohash(latitude, longitude, length):
    """Halve longitude and latitude in turn; five halvings make a letter."""
    low, high, point = [-180.0, -90.0], [180.0, 90.0], (longitude, latitude)
    bits = 0
    for step in range(5 * length):
        axis = step % 2
        middle = (low[axis] + high[axis]) / 2
        right = point[axis] >= middle
        (low if right else high)[axis] = middle
        bits = bits << 1 | right
    return "".join(LETTERS[bits >> 5 * i & 31] for i in reversed(range(length)))


# --8<-- [start:grid]
class Grid:
    def __init__(self, cells_around=36_000):  # 0.01 degrees each, 1.1 km
        self.around, self.cells = cells_around, defaultdict(dict)
        self.where = {}

    def row(self, latitude):
        return floor((latitude + 90) / 360 * self.around)

    def column(self, longitude):
        return floor((longitude + 180) / 360 * self.around)

    def put(self, name, point):
        cell = self.row(point[0]), self.column(point[1]) % self.around
        if (old := self.where.get(name)) is not None and old != cell:
            del self.cells[old][name]
        self.where[name] = cell
        self.cells[cell][name] = point

    def near(self, center, radius):
        """(distance, name) within radius km, nearest first."""
        latitude, longitude = center
        up = radius / DEGREE
        widest = cos(radians(min(90.0, abs(latitude) + up)))
        side = min(180, up / widest)  # degrees of longitude shrink to the poles
        west, east = longitude - side, longitude + side
        columns = range(self.column(west), self.column(east) + 1)
        rows = range(self.row(latitude - up), self.row(latitude + up) + 1)
        found = [
            (distance(center, point), name)
            for row in rows
            for column in {column % self.around for column in columns}
            for name, point in self.cells.get((row, column), {}).items()
        ]
        return sorted(hit for hit in found if hit[0] <= radius)
# --8<-- [end:grid]
