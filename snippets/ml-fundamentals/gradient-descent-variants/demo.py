"""1,000 rows, ten features, noise of variance 1; excess loss, mean of three runs."""

import numpy as np
from solution import descend

rng = np.random.default_rng(0)
x = rng.normal(size=(1_000, 10))
y = x @ rng.normal(size=10) + rng.normal(size=1_000)
best = np.linalg.lstsq(x, y)[0]


def excess(w):
    """Training loss above that of least squares."""
    return (((x @ w - y) ** 2).mean() - ((x @ best - y) ** 2).mean()) / 2


print("batch   rate  updates/epoch   epoch 1  epoch 3  epoch 10")
for batch, rate in ((1_000, 0.5), (100, 0.3), (10, 0.05), (1, 0.02), (1, 0.002)):
    runs = [descend(x, y, batch, rate, 10, seed) for seed in range(3)]
    after = [np.mean([excess(w[epoch - 1]) for w in runs]) for epoch in (1, 3, 10)]
    print(f"{batch:5,} {rate:6}  {1_000 // batch:13,}  {after[0]:8.4f} {after[1]:8.4f} {after[2]:9.4f}")

gradients = x * (x @ (best + 0.1) - y)[:, None]
print("batch   typical error of the gradient, relative to its length")
for batch in (1, 10, 100, 1_000):
    means = np.array([gradients[rng.integers(0, 1_000, batch)].mean(axis=0) for _ in range(300)])
    error = np.sqrt(((means - gradients.mean(axis=0)) ** 2).sum(axis=1).mean())
    print(f"{batch:5,} {error / np.linalg.norm(gradients.mean(axis=0)):8.2f}")
