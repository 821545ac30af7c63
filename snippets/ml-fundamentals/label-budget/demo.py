"""Which 20 rows to label next? Rare positives (4 %), logistic regression, 12 repetitions."""

import numpy as np


def fit(x, y, penalty=1.0):
    x = np.column_stack([x, np.ones(len(x))])
    w = np.zeros(x.shape[1])
    for _ in range(8):
        p = 1 / (1 + np.exp(-x @ w))
        w -= np.linalg.solve(x.T * (p * (1 - p)) @ x + penalty * np.eye(len(w)), x.T @ (p - y) + penalty * w)
    return w


def score(x, w):
    return x @ w[:-1] + w[-1]


def average_precision(y, s):
    hits = y[np.argsort(-s)]
    return (np.cumsum(hits) / np.arange(1, len(y) + 1))[hits == 1].mean()


def run(strategy, seed):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(6_000, 10))
    y = (rng.random(6_000) < 1 / (1 + np.exp(5.3 - x @ np.r_[2.0, -1.5, 1.0, np.zeros(7)]))).astype(int)
    pool, test = np.arange(4_000), np.arange(4_000, 6_000)
    labelled = list(rng.choice(pool, 40, replace=False))
    result = []
    for _ in range(13):
        w = fit(x[labelled], y[labelled])
        result.append((average_precision(y[test], score(x[test], w)), y[labelled].mean()))
        rest = np.setdiff1d(pool, labelled)
        if strategy == "random":
            new = rng.choice(rest, 20, replace=False)
        elif strategy == "uncertain":
            new = rest[np.argsort(np.abs(score(x[rest], w)))[:20]]
        else:
            new = rest[np.argsort(-score(x[rest], w))[:20]]
        labelled.extend(new)
    return result


print("average precision after       40     100     280 labels    positives among them")
for strategy in ("random", "uncertain", "top scores"):
    ap, share = np.mean([run(strategy, seed) for seed in range(12)], axis=0).T
    print(f"{strategy:<26} {ap[0]:7.3f} {ap[3]:7.3f} {ap[12]:7.3f} {share[12]:20.1%}")
