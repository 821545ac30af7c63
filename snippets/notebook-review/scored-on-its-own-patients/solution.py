"""Tune and score on patients that the model has never heard."""

# --8<-- [start:nested]
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GridSearchCV, StratifiedGroupKFold
from sklearn.neighbors import KNeighborsClassifier


def measured(table):
    """The features, all on one scale."""
    return table.drop(columns=["patient", "ill"], errors="ignore")


def folds(table, n, seed):
    """(train, test) positions; all recordings of a patient stay together."""
    split = StratifiedGroupKFold(n, shuffle=True, random_state=seed)
    return list(split.split(table, table["ill"], table["patient"]))


def fit(table):
    """The best classifier for recordings of new patients."""
    grid = {"n_neighbors": [1, 60]}
    search = GridSearchCV(KNeighborsClassifier(), grid, scoring="roc_auc",
                          cv=folds(table, 3, seed=0))
    return search.fit(measured(table), table["ill"])


def evaluate(table):
    """AUC over patients, each scored by a model not fitted on them."""
    score = table["ill"] * 0.0
    for train, test in folds(table, 3, seed=1):
        model = fit(table.iloc[train])  # tunes again, on these rows only
        unseen = measured(table.iloc[test])
        score.iloc[test] = model.predict_proba(unseen)[:, 1]
    people = table.assign(score=score).groupby("patient")[["ill", "score"]].mean()
    return {"auc": roc_auc_score(people["ill"], people["score"]),
            "patients": len(people)}
# --8<-- [end:nested]
