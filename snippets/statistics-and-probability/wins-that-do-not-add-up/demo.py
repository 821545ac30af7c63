"""A year of 200 experiments: what launches promise and what they deliver."""

import numpy as np

rng = np.random.default_rng(0)
years, tests, spread = 500, 200, 0.5  # true lifts in %, mean 0
lifts = rng.normal(0, spread, (years, tests))


def significant(seen, error):
    return seen > 1.96 * error


def worthwhile(seen, error):
    """Launch what is probably worth more than 0.1 % of upkeep."""
    return shrink(seen, error) > 0.1


def shrink(seen, error):
    """Posterior mean: past true lifts scatter around 0 with `spread`."""
    return spread**2 / (spread**2 + error**2) * seen


print("tests and error              launched  promised  shrunk  delivered  harmful")
for ideas, error in (200, 0.8), (200, 0.4), (50, 0.4):  # four times the users a test
    true = lifts[:, :ideas]
    seen = true + rng.normal(0, error, true.shape)
    for name, rule in ("p < 0.05", significant), ("shrunk > 0.1", worthwhile):
        launch = rule(seen, error)
        promised, shrunk, delivered = (
            (lift * launch).sum() / years
            for lift in (seen, shrink(seen, error), true)
        )
        print(f"{ideas:>3}, {error}%  {name:<13} {launch.sum() / years:10.0f}"
              f" {promised:8.0f}% {shrunk:6.0f}% {delivered:9.0f}%"
              f" {(true < 0)[launch].mean():8.0%}")
