"""1,000 answers in 100 chats; B is right a little more often."""

import numpy as np
from solution import paired_bootstrap

rng = np.random.default_rng(0)
chat = np.repeat(np.arange(100), 10)
difficulty = rng.normal(1.5, 1.5, 100)[chat] + rng.normal(0, 1, 1_000)
a = difficulty + rng.normal(0, 0.5, 1_000) > 0
b = difficulty + np.repeat(rng.normal(0.15, 0.4, 100), 10) + rng.normal(0, 0.5, 1_000) > 0
print(f"accuracy A {a.mean():.1%}, B {b.mean():.1%}")

error = np.sqrt(a.mean() * (1 - a.mean()) / 1_000 + b.mean() * (1 - b.mean()) / 1_000)
print(f"as two samples   {b.mean() - a.mean():+.1%} +- {1.96 * error:.1%}")
for name, group in ("paired rows", np.arange(1_000)), ("paired chats", chat):
    difference, low, high = paired_bootstrap(a, b, group, rng)
    print(f"{name:<16} {difference:+.1%}, {low:+.1%} to {high:+.1%}")
