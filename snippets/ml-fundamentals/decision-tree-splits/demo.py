"""Stop early or prune? 600 machines that fail if hot XOR loaded; 20 % noise."""

import numpy as np
from sklearn.model_selection import GridSearchCV
from sklearn.tree import DecisionTreeClassifier

rng = np.random.default_rng(0)


def machines(n):
    x = rng.normal(size=(n, 5))
    fails = (x[:, 0] > 0) ^ (x[:, 1] > 0)
    return x, fails ^ (rng.random(n) < 0.2)


train, test = machines(600), machines(20_000)
pruned = GridSearchCV(DecisionTreeClassifier(random_state=0),
                      {"ccp_alpha": [0.001, 0.002, 0.004, 0.008, 0.016]}, cv=5)
print("tree                    leaves  train   test")
for name, model in (
    ("grown to the end", DecisionTreeClassifier(random_state=0)),
    ("gain below 0.01: stop", DecisionTreeClassifier(min_impurity_decrease=0.01, random_state=0)),
    ("grown, then pruned", pruned),
):
    model.fit(*train)
    tree = getattr(model, "best_estimator_", model)
    print(f"{name:<24} {tree.get_n_leaves():5}  {tree.score(*train):.3f}  {tree.score(*test):.3f}")
