"""The same ranking at four base rates, then two rankings at one."""

import numpy as np
from solution import average_precision, precision, roc_auc

rng = np.random.default_rng(0)
n = 100_000
print("base rate  ROC AUC  av. precision  precision at TPR 0.8, FPR 0.05")
for rate in (0.5, 0.1, 0.01, 0.001):
    y = (np.arange(n) < rate * n).astype(int)
    score = rng.normal(1.5 * y, 1)
    print(f"{rate:9} {roc_auc(y, score):8.3f}"
          f" {average_precision(y, score):14.3f}"
          f" {precision(0.8, 0.05, rate):31.3f}")

y = (np.arange(n) < 0.01 * n).astype(int)
clear = y * (rng.random(n) < 0.4)  # A sees 40 % of the fraud, B a bit of all
scores = {"A": rng.normal(4 * clear, 1), "B": rng.normal(1.2 * y, 1)}
print("1 % fraud  ROC AUC  av. precision  fraud in the top 500")
for name, score in scores.items():
    caught = y[np.argsort(-score)[:500]].sum()
    print(f"{name:<9} {roc_auc(y, score):8.3f}"
          f" {average_precision(y, score):14.3f} {caught:21}")
