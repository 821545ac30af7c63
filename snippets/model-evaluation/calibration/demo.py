"""An overconfident model, recalibrated in two ways on ten samples each."""

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import roc_auc_score
from solution import calibration_error, platt, reliability

rng = np.random.default_rng(0)


def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def draw(n):
    """The true logit is t; the model predicts 2.5 t + 1."""
    t = rng.normal(-1.5, 1, n)
    y = (rng.random(n) < sigmoid(t)).astype(int)
    return y, sigmoid(2.5 * t + 1)


def isotonic(y, p):
    return IsotonicRegression(out_of_bounds="clip").fit(p, y).predict


y, p = draw(20_000)
print("predicted  observed  (five of ten bins)")
for predicted, observed, _ in reliability(y, p)[1::2]:
    print(f"{predicted:9.2f} {observed:9.2f}")


def scores_of(p):
    loss = -np.mean(np.log(np.where(y == 1, p, 1 - p).clip(1e-6)))
    return (calibration_error(y, p), np.mean((p - y) ** 2), loss,
            roc_auc_score(y, p))


def report(name, row):
    print(f"{name:<18} {row[0]:5.3f}  {row[1]:5.3f} {row[2]:9.3f} {row[3]:6.3f}")


print("                     ECE  Brier  log loss    AUC")
report("uncalibrated model", scores_of(p))
report("base rate for all", scores_of(np.full(len(y), y.mean())))
for n in (200, 5_000):
    samples = [draw(n) for _ in range(10)]
    for method in (platt, isotonic):
        rows = np.array([scores_of(method(*s)(p)) for s in samples])
        report(f"{method.__name__} on {n:,}", rows.mean(axis=0))
        print(f"  worst of ten {rows[:, 2].max():25.3f}")
