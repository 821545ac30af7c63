"""Fits a second scaler on the test rows: a board's score depends on the boards beside it."""

import pandas as pd
from sklearn.feature_selection import SelectKBest
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def scaled(rows):
    x = rows.drop(columns="defect", errors="ignore")
    steps = make_pipeline(SimpleImputer(keep_empty_features=True), StandardScaler())
    return steps.fit_transform(x)


def holdout(table, seed=0):
    rest, test = train_test_split(table, test_size=0.25, stratify=table["defect"], random_state=seed)
    return score(train(rest), test)


def train(table):
    return make_pipeline(SelectKBest(k=20), LogisticRegression()).fit(scaled(table), table["defect"])


def score(model, rows):
    return pd.Series(model.predict_proba(scaled(rows))[:, 1], rows.index)
