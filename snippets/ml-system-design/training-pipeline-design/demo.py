"""A click model on all rows, and on 5 % of the negatives."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from solution import (keep_some_negatives, rows_left, training_hours,
                      undo_sampling)

rng = np.random.default_rng(1)
X = rng.normal(size=(240_000, 5))
score = X @ [0.8, -0.6, 0.5, 0.3, 0.0] - 3.75  # about 4 % clicks
y = (rng.random(len(X)) < 1 / (1 + np.exp(-score))).astype(int)
past, future = slice(0, 160_000), slice(160_000, None)  # split by time
print(f"clicks in the test period {y[future].mean():.4f}")

for keep_rate in 1.0, 0.05:
    rows = keep_some_negatives(y[past], keep_rate, rng)
    model = LogisticRegression().fit(X[past][rows], y[past][rows])
    p = model.predict_proba(X[future])[:, 1]
    print(f"keep {keep_rate:.2f}: {rows.sum():7,} rows, "
          f"AUC {roc_auc_score(y[future], p):.4f}\n"
          f"  mean p {p.mean():.4f}, "
          f"corrected {undo_sampling(p, keep_rate).mean():.4f}")

print("14 days on 8 workers")
for name, impressions in ("now", 16.8e9), ("ten times", 168e9):
    rows = rows_left(impressions, 0.04, 0.05)
    print(f"  {name:9} {rows / 1e9:6.2f} billion rows, "
          f"{training_hours(rows, 8):.1f} hours")
