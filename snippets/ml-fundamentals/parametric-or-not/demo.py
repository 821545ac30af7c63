"""A straight line against nearest neighbours, on a curve that is nearly straight."""

import numpy as np

rng = np.random.default_rng(0)


def truth(x):
    return 2 * x + 0.5 * np.sin(3 * x)


def line(x, y, new):
    return np.polyval(np.polyfit(x, y, 1), new)


def neighbours(x, y, new):
    k = max(1, round(len(x) ** 0.8 / 4))  # more rows, wider averages
    nearest = np.argsort(np.abs(new[:, None] - x), axis=1)[:, :k]
    return y[nearest].mean(axis=1)


inside, outside = np.linspace(0, 3, 200), np.linspace(3, 4, 200)
print(" rows   squared error inside 0..3        outside 3..4       numbers kept")
print("          line   neighbours        line   neighbours     line  neighbours")
for n in (10, 30, 100, 1_000):
    errors = np.zeros((2, 2))
    for _ in range(40):
        x = rng.uniform(0, 3, n)
        y = truth(x) + rng.normal(0, 1, n)
        for i, model in enumerate((line, neighbours)):
            for j, grid in enumerate((inside, outside)):
                errors[i, j] += ((model(x, y, grid) - truth(grid)) ** 2).mean() / 40
    print(f"{n:5,} {errors[0, 0]:8.3f} {errors[1, 0]:12.3f}"
          f" {errors[0, 1]:11.3f} {errors[1, 1]:12.3f} {2:8} {2 * n:11,}")
