"""A year of 200 experiments: what launches promise and what they deliver."""

import numpy as np
from solution import SPREAD, outcome, significant, worthwhile

rng = np.random.default_rng(0)
lifts = rng.normal(0, SPREAD, (500, 200))  # 500 years

print("tests and error              launched  promised  shrunk  delivered  harmful")
for ideas, error in (200, 0.8), (200, 0.4), (50, 0.4):  # four times the users a test
    true = lifts[:, :ideas]
    seen = true + rng.normal(0, error, true.shape)
    for name, rule in ("p < 0.05", significant), ("shrunk > 0.1", worthwhile):
        launched, promised, shrunk, delivered, harmful = outcome(true, seen, error, rule)
        print(f"{ideas:>3}, {error}%  {name:<13} {launched:10.0f}"
              f" {promised:8.0f}% {shrunk:6.0f}% {delivered:9.0f}% {harmful:8.0%}")
