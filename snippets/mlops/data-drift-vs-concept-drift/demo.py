"""The same model in four worlds."""

import numpy as np
from solution import excess_loss, psi


def fit_logistic(x, y, steps=8):
    """x -> probabilities, by Newton's method: as LogisticRegression, sooner."""
    def columns(x):
        return np.column_stack([np.ones(len(x)), x])

    a, w = columns(x), np.zeros(x.shape[1] + 1)
    for _ in range(steps):
        p = 1 / (1 + np.exp(-a @ w))
        w += np.linalg.solve(a.T @ (a * (p * (1 - p))[:, None]), a.T @ (y - p))
    return lambda x: 1 / (1 + np.exp(-columns(x) @ w))


def auc(y, score):
    """Chance that a positive outranks a negative; the scores have no ties."""
    ranks = np.empty(len(y))
    ranks[np.argsort(score)] = np.arange(1, len(y) + 1)
    above = ranks[y == 1].sum() - y.sum() * (y.sum() + 1) / 2
    return above / (y.sum() * (len(y) - y.sum()))


# --8<-- [start:worlds]
rng = np.random.default_rng(5)
OLD = np.array([1.5, -1.0])


def world(n, shift=0.0, weights=OLD, intercept=-1.0):
    x = rng.normal(size=(n, 2)) + [shift, 0]
    odds = np.exp(x @ weights + intercept)
    return x, (rng.random(n) < odds / (1 + odds)).astype(int)


x0, y0 = world(20_000)
predict = fit_logistic(x0, y0)
score0 = predict(x0)

print("world            psi x1  psi score  says  happens   AUC  excess loss")
for name, change in {
    "as in training": {},
    "data drift": {"shift": 1.0},
    "concept drift": {"weights": np.array([1.5, 1.0])},
    "more positives": {"intercept": 0.0},
}.items():
    x, y = world(20_000, **change)
    score = predict(x)
    gap, error = excess_loss(y, score)
    print(f"{name:15} {psi(x0[:, 0], x[:, 0]):7.2f} {psi(score0, score):10.2f}"
          f" {score.mean():5.2f} {y.mean():8.2f} {auc(y, score):5.2f}"
          f" {gap:7.2f} +- {1.96 * error:.2f}")
# --8<-- [end:worlds]

print("\npsi between two samples of one distribution, median of 100")
for n in (100, 1_000, 10_000):
    values = [psi(rng.normal(size=n), rng.normal(size=n)) for _ in range(100)]
    print(f"{n:6d} rows each: {np.median(values):.3f}")
