"""Check the answers by simulation; the spread is about 0.001."""

import numpy as np

rng = np.random.default_rng(0)
n = 400_000


def show(name, simulated, exact):
    print(f"{name:<30} {simulated.mean():.3f}   {exact:.3f}")


print("                            simulated   exact")
show("mean of the maximum of 4", rng.random((n, 4)).max(axis=1), 4 / 5)
a, b = rng.random((2, n))
show("mean distance of two points", abs(a - b), 1 / 3)
show("two arrivals within 1/4", abs(a - b) < 1 / 4, 7 / 16)

cuts = np.sort(rng.random((n, 2)), axis=1)
pieces = np.diff(cuts, prepend=0, append=1)
show("stick gives a triangle", pieces.max(axis=1) < 1 / 2, 1 / 4)
show("mean shortest piece", pieces.min(axis=1), 1 / 9)
show("mean longest piece", pieces.max(axis=1), 11 / 18)

side = 3**0.5  # of the inscribed triangle in a circle of radius 1
angle = rng.uniform(0, 2 * np.pi, n)
show("chord > side: two end points", 2 * np.sin(angle / 2) > side, 1 / 3)
distance = rng.random(n)
show("chord > side: distance", 2 * np.sqrt(1 - distance**2) > side, 1 / 2)
show("chord > side: midpoint", 2 * np.sqrt(1 - rng.random(n)) > side, 1 / 4)
