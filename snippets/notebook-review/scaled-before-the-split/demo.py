"""What each step before the split is worth, on labels drawn by a coin."""

import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

STEPS = StandardScaler, lambda: SelectKBest(k=20)


def auc(x, y, before):
    """Hold-out AUC with the first so many steps fitted before the split."""
    made = [make() for make in STEPS]
    for step in made[:before]:
        x = step.fit_transform(x, y)
    a, b, y_a, y_b = train_test_split(x, y, stratify=y, random_state=0)
    model = make_pipeline(*made[before:], LogisticRegression()).fit(a, y_a)
    return roc_auc_score(y_b, model.predict_proba(b)[:, 1])


def trials(rows, columns, n=8):
    """Mean AUC over n data sets, by the number of steps before the split."""
    rng = np.random.default_rng(0)
    y = np.arange(rows) % 2  # the measurements know nothing of it
    data = [rng.lognormal(size=(rows, columns)) for _ in range(n)]
    return [np.mean([auc(x, y, before) for x in data]) for before in range(3)]


print("before the split        100 x 1000   5000 x 40")
results = zip(trials(100, 1000), trials(5000, 40))
for name, cells in zip(["nothing", "scaler", "scaler and selection"], results):
    print(f"{name:22} {cells[0]:10.3f} {cells[1]:11.3f}")
