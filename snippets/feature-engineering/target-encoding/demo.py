"""A label that depends on area, and on the postcode a little or not at all."""

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.tree import DecisionTreeClassifier
from solution import TargetMean


def aucs(codes, effect, n=8_000, strength=4):
    rng = np.random.default_rng(0)
    code, area = rng.integers(0, codes, n), rng.normal(size=n)
    logit = area + effect * rng.normal(size=codes)[code]
    y = pd.Series(rng.random(n) < 1 / (1 + np.exp(-logit))).astype(float)
    postcode = pd.Series([f"P{c}" for c in code])
    train = np.arange(n) < n // 2
    known, labels = postcode[train], y[train]

    encoder = TargetMean(strength)
    out_of_fold = encoder.fit_transform(known, labels)
    later = encoder.transform(postcode[~train])
    groups = labels.groupby(known)
    left_out = groups.transform("sum") - labels + strength * labels.mean()
    left_out /= groups.transform("count") - 1 + strength
    for name, now, then in (("not used", 0 * labels, 0 * later),
                            ("all rows", encoder.transform(known), later),
                            ("leave one out", left_out, later),
                            ("out of fold", out_of_fold, later)):
        tree = DecisionTreeClassifier(min_samples_leaf=40, random_state=0)
        X = np.column_stack([area[train], now])
        X_test = np.column_stack([area[~train], then])
        p, p_test = (tree.fit(X, labels).predict_proba(rows)[:, 1]
                     for rows in (X, X_test))
        yield name, roc_auc_score(labels, p), roc_auc_score(y[~train], p_test)


print("AUC of a tree             train   test")
for codes, effect in (1_500, 1.0), (30, 0.0):
    print(f"{codes:,} postcodes, {'real' if effect else 'no'} effect")
    for name, now, later in aucs(codes, effect):
        print(f"  {name:<22} {now:6.2f} {later:6.2f}")
