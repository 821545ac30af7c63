"""get_dummies makes the columns of the batch it sees: a single request has too few."""

import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer


def dummies(houses):
    return pd.get_dummies(houses[["area", "built", "heating", "street"]], dtype=float)


def build_model():
    return make_pipeline(FunctionTransformer(dummies), SimpleImputer(), Ridge())


def cv_r2(houses, price):
    folds = KFold(5, shuffle=True, random_state=0)
    return cross_val_score(build_model(), houses, price, cv=folds).mean()
