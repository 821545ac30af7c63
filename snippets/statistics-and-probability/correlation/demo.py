"""Six pairs of variables, and what two correlations say about them."""

import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=10_000)
noise = rng.normal(size=x.size)
cause = rng.normal(size=x.size)


def ranks(v):
    return v.argsort().argsort()


pairs = {
    "y = x + noise": (x, x + noise),
    "y = exp(2x)": (x, np.exp(2 * x)),
    "y = x squared": (x, x**2),
    "common cause": (cause + x, cause + noise),
    "same, cause held fixed": (x, noise),
    "one wild row in 10,000": (np.append(x, 100), np.append(noise, 100)),
}
print("                        Pearson  Spearman")
for name, (a, b) in pairs.items():
    pearson = np.corrcoef(a, b)[0, 1]
    spearman = np.corrcoef(ranks(a), ranks(b))[0, 1]
    print(f"{name:<23} {pearson:7.2f} {spearman:9.2f}")
