import pandas as pd
from sklearn.feature_selection import SelectKBest
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler


def prepare(table, columns=None):
    """Fill, scale and keep the 20 columns that matter most."""
    x = table.drop(columns="defect", errors="ignore")
    x[:] = SimpleImputer(keep_empty_features=True).fit_transform(x)
    x[:] = StandardScaler().fit_transform(x)
    if columns is None:
        best = SelectKBest(k=20).fit(x, table["defect"])
        columns = x.columns[best.get_support()]
    return x[columns]


def holdout(table, seed=0):
    """Probabilities of a defect for a quarter of the boards, kept aside."""
    x, y = prepare(table), table["defect"]
    x_train, x_test, y_train, _ = train_test_split(
        x, y, test_size=0.25, stratify=y, random_state=seed)
    model = LogisticRegression().fit(x_train, y_train)
    return pd.Series(model.predict_proba(x_test)[:, 1], x_test.index)


def train(table):
    """A model for the line, trained on all boards."""
    x = prepare(table)
    return x.columns, LogisticRegression().fit(x, table["defect"])


def score(model, rows):
    """Probabilities of a defect for new boards, one or many."""
    columns, classifier = model
    x = prepare(rows, columns)
    return pd.Series(classifier.predict_proba(x)[:, 1], rows.index)
