"""Grid against random, halving against full runs, and the luck of the winner."""

import random

import numpy as np
from solution import log_uniform, successive_halving


def loss(rate, dropout):
    """The rate matters, with its best value at 0.02; dropout hardly does."""
    return 0.30 + 0.05 * np.log10(rate / 0.02) ** 2 + 0.005 * (dropout - 0.3) ** 2


grid = min(loss(r, d) for r in (1e-4, 1e-3, 1e-2, 1e-1, 1.0) for d in (0, 0.15, 0.3, 0.45, 0.6))
rng = random.Random(0)
tries = [min(loss(log_uniform(rng, 1e-4, 1), rng.uniform(0, 0.6)) for _ in range(25))
         for _ in range(1_000)]
print(f"25 runs, best loss: grid {grid - 0.3:.4f} above the optimum,"
      f" random {np.median(tries) - 0.3:.4f} (median)")


def loss_after(rate, epochs):
    """Slow rates start worse, high rates end worse."""
    return loss(rate, 0.3) + 0.5 * np.exp(-epochs * (rate / 0.02) ** 0.5 / 3)


rates = [log_uniform(rng, 1e-4, 1) for _ in range(27)]
print("27 rates       epochs     best  loss when converged")
for name, (rate, spent) in {
    "halving from 1": successive_halving(rates, loss_after),
    "halving from 3": successive_halving(rates, loss_after, first=3),
    "all, 27 epochs": (min(rates, key=lambda r: loss_after(r, 27)), 27 * 27),
}.items():
    print(f"{name} {spent:6} {rate:8.3f} {loss(rate, 0.3):8.3f}")

rows = np.random.default_rng(0)
print("configurations, all truly 0.800; the best of them on 500 validation rows:")
for n in (1, 10, 100, 1_000):
    print(f"{n:6,} tried: {np.mean([rows.binomial(500, 0.8, n).max() for _ in range(500)]) / 500:.3f}")
