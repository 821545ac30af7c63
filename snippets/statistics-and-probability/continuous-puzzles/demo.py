"""Check the answers by simulation; the spread is about 0.001."""

import numpy as np
from solution import SIDE, chord_at, chord_of_angle, is_triangle, pieces

rng = np.random.default_rng(0)
n = 400_000


def show(name, simulated, exact):
    print(f"{name:<30} {simulated.mean():.3f}   {exact:.3f}")


print("                            simulated   exact")
show("mean of the maximum of 4", rng.random((n, 4)).max(axis=1), 4 / 5)
a, b = rng.random((2, n))
show("mean distance of two points", abs(a - b), 1 / 3)
show("two arrivals within 1/4", abs(a - b) < 1 / 4, 7 / 16)

stick = pieces(rng.random((n, 2)))
show("stick gives a triangle", is_triangle(stick), 1 / 4)
show("mean shortest piece", stick.min(axis=1), 1 / 9)
show("mean longest piece", stick.max(axis=1), 11 / 18)

show("chord > side: two end points", chord_of_angle(rng.uniform(0, 2 * np.pi, n)) > SIDE, 1 / 3)
show("chord > side: distance", chord_at(rng.random(n) ** 2) > SIDE, 1 / 2)
show("chord > side: midpoint", chord_at(rng.random(n)) > SIDE, 1 / 4)
