import random

from solution import Grid, distance, geohash

a, b = (48.0, 11.2499), (48.0, 11.2501)
print(f"{distance(a, b) * 1000:.0f} m apart: {geohash(*a, 6)} and {geohash(*b, 6)}")
a, b = (48.0, 0.0001), (48.0, -0.0001)
print(f"{distance(a, b) * 1000:.0f} m apart: {geohash(*a, 6)} and {geohash(*b, 6)}")

rng, grid = random.Random(0), Grid()
drivers = {i: (rng.uniform(48, 48.3), rng.uniform(11.4, 11.8)) for i in range(20_000)}
for name, point in drivers.items():
    grid.put(name, point)
here = (48.14, 11.58)
hits = grid.near(here, 2)
print(f"within 2 km: {len(hits)} of {len(drivers):,} drivers")
print(f"same as checking all: {len(hits) == sum(distance(here, p) <= 2 for p in drivers.values())}")
