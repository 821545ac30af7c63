"""Five treatments of 1 % positives; a miss costs 50, a false alarm 1."""

from statistics import NormalDist

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from solution import undersample, undo

rng = np.random.default_rng(0)
signal = np.array([1.0, 0.7, 0.5, 0.0, 0.0])


def draw(n):
    y = (rng.random(n) < 0.01).astype(int)
    return rng.normal(size=(n, 5)) + np.outer(y, signal), y


x, y = draw(40_000)
x_test, y_test = draw(100_000)
few = undersample(y, 0.01, rng)
many = np.append(np.arange(len(y)), np.repeat(np.flatnonzero(y), 98))


def fitted(rows, weight=None):
    model = LogisticRegression(class_weight=weight).fit(x[rows], y[rows])
    return model.predict_proba(x_test)[:, 1]


def cost(p, threshold):
    """Per 100 cases."""
    acted = p >= threshold
    missed, false_alarms = ~acted & (y_test == 1), acted & (y_test == 0)
    return 100 * np.mean(50 * missed + false_alarms)


print(f"{y.sum()} positives to train on, {y_test.mean():.4f} of the test rows")
print("                    rows    AUC  mean p  cost at 0.5  at 0.02")
plain = fitted(np.arange(len(y)))
small = fitted(few)
for name, rows, p in (
    ("as it is", len(y), plain),
    ("class_weight", len(y), fitted(np.arange(len(y)), "balanced")),
    ("oversampled", len(many), fitted(many)),
    ("undersampled", len(few), small),
    ("  and undone", len(few), undo(small, 0.01)),
):
    print(f"{name:<16} {rows:7,} {roc_auc_score(y_test, p):6.3f}"
          f" {p.mean():7.4f} {cost(p, 0.5):12.1f} {cost(p, 1 / 51):8.1f}")

print("one normal feature: AUC, and share of the positives with p > 0.5")
phi = NormalDist().cdf
for shift in (1.3, 2.0, 3.0, 4.0):  # between the means of the classes
    limit = (np.log(99) + shift**2 / 2) / shift  # where p = 0.5
    print(f"{phi(shift / 2**0.5):38.2f} {phi(shift - limit):10.1%}")
