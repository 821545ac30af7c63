"""Signal, its near-copy, a weaker binary flag and an ID without meaning."""

import numpy as np
from sklearn.ensemble import RandomForestClassifier

rng = np.random.default_rng(0)


def machines(n):
    load = rng.normal(size=n)
    copy = load + rng.normal(0, 0.2, n)
    flag = rng.integers(0, 2, n)
    x = np.column_stack([load, copy, flag, rng.permutation(n)])
    return x, rng.random(n) < 1 / (1 + np.exp(-(1.5 * load + 1.5 * flag - 0.75)))


def drop(forest, x, y, columns):
    """Accuracy lost when the columns are shuffled together."""
    shuffled = x.copy()
    shuffled[:, columns] = x[rng.permutation(len(x))][:, columns]
    return forest.score(x, y) - forest.score(shuffled, y)


train, test = machines(400), machines(1_000)
print("importance                load   copy   flag     id   load and copy")
for leaf in (1, 20):
    forest = RandomForestClassifier(40, min_samples_leaf=leaf, oob_score=True, random_state=0).fit(*train)
    print(f"leaf of {leaf}: out-of-bag accuracy {forest.oob_score_:.3f}, test {forest.score(*test):.3f}")
    print("  impurity           ", "".join(f"{v:7.2f}" for v in forest.feature_importances_))
    for name, data in (("training", train), ("test", test)):
        lost = [drop(forest, *data, c) for c in ([0], [1], [2], [3], [0, 1])]
        print(f"  permuted, {name:<10}", "".join(f"{v:7.2f}" for v in lost))
