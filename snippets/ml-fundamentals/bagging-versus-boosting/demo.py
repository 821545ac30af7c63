"""Squared bias and variance, measured over many training sets."""

import numpy as np
from solution import bagged, boosted

rng = np.random.default_rng(0)
points = rng.uniform(-1, 1, (200, 2))


def wave(x):
    return np.sin(4 * x[:, 0]) + x[:, 1] ** 2


def line(x):
    return 2 * x[:, 0]


def draw(truth, rows):
    x = rng.uniform(-1, 1, (rows, 2))
    return x, truth(x) + rng.normal(0, 0.5, rows)


def report(name, method, *settings):
    found = np.array([method(x, y, points, *settings) for x, y in samples])
    variance = np.mean(found.var(axis=0, ddof=1))
    bias2 = np.mean((found.mean(axis=0) - truth(points)) ** 2)
    bias2 -= variance / len(found)  # the mean of a few samples varies too
    bias2 = max(bias2, 0)
    print(f"{name:<32} {bias2:5.2f} {variance:9.2f} {bias2 + variance:6.2f}")


print("a wave, 200 rows                 bias2  variance    sum")
truth, samples = wave, [draw(wave, 200) for _ in range(8)]
for depth, name in ((1, "stump"), (None, "full tree")):
    report(f"one {name}", boosted, 1, depth, 1.0)
    report(f"10 bagged {name}s", bagged, 10, depth)
    report(f"10 boosted {name}s, rate 0.5", boosted, 10, depth, 0.5)

print("a straight line, 20 rows")
truth, samples = line, [draw(line, 20) for _ in range(16)]
report("one stump", boosted, 1, 1, 1.0)
report("10 bagged stumps", bagged, 10, 1)
