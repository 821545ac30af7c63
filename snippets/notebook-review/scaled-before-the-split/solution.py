"""Fit everything that learns from rows together with the model."""

# --8<-- [start:model]
import pandas as pd
from sklearn.feature_selection import SelectKBest
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def build_model():
    """Raw columns to probability, unfitted."""
    return make_pipeline(SimpleImputer(keep_empty_features=True),
                         StandardScaler(), SelectKBest(k=20),
                         LogisticRegression())


def holdout(table, seed=0):
    """Probabilities of a defect for a quarter of the boards, kept aside."""
    rest, test = train_test_split(
        table, test_size=0.25, stratify=table["defect"], random_state=seed)
    return score(train(rest), test)


def train(table):
    """A model fitted on these boards and no others."""
    return build_model().fit(table.drop(columns="defect"), table["defect"])


def score(model, rows):
    """Probabilities of a defect for new boards, one or many."""
    x = rows.drop(columns="defect", errors="ignore")
    return pd.Series(model.predict_proba(x)[:, 1], rows.index)
# --8<-- [end:model]
