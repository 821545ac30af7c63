"""Importances by impurity and by permutation, for small and for large leaves."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from solution import drop, machines

rng = np.random.default_rng(0)
train, test = machines(400, rng), machines(1_000, rng)
print("importance                load   copy   flag     id   load and copy")
for leaf in (1, 20):
    forest = RandomForestClassifier(40, min_samples_leaf=leaf, oob_score=True, random_state=0).fit(*train)
    print(f"leaf of {leaf}: out-of-bag accuracy {forest.oob_score_:.3f}, test {forest.score(*test):.3f}")
    print("  impurity           ", "".join(f"{v:7.2f}" for v in forest.feature_importances_))
    for name, data in (("training", train), ("test", test)):
        lost = [drop(forest, *data, c, rng) for c in ([0], [1], [2], [3], [0, 1])]
        print(f"  permuted, {name:<10}", "".join(f"{v:7.2f}" for v in lost))
