"""How often does mean +- 1.96 standard errors contain the true mean?"""

import numpy as np

rng = np.random.default_rng(0)
draw = {
    "uniform": (0.5, lambda shape: rng.random(shape)),
    "exponential": (1.0, lambda shape: rng.exponential(1, shape)),
    "lognormal, sigma 2": (np.exp(2), lambda shape: rng.lognormal(0, 2, shape)),
    "Pareto, alpha 1.5": (3.0, lambda shape: 1 + rng.pareto(1.5, shape)),
}
sizes = 10, 30, 100, 1_000
print("n =                " + "".join(f"{n:>8,}" for n in sizes))
for name, (mean, sample) in draw.items():
    row = f"{name:<19}"
    for n in sizes:
        x = sample((2_000, n))
        error = x.std(axis=1, ddof=1) / np.sqrt(n)
        covered = np.abs(x.mean(axis=1) - mean) < 1.96 * error
        row += f"{covered.mean():8.1%}"
    print(row)

means = np.random.default_rng(1).standard_cauchy((5, 100_000)).mean(axis=1)
print("Cauchy, five means of 100,000:", *(f"{m:.1f}" for m in means))
