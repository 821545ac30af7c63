"""OneHotEncoder raises on a category it has not seen: the first new heating stops the service."""

import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler, TargetEncoder

TYPES = FunctionTransformer(pd.DataFrame.astype, kw_args={"dtype": {
    "area": float, "built": float, "heating": "str", "street": "str"}})


def build_model():
    numbers = make_pipeline(SimpleImputer(strategy="median", add_indicator=True), StandardScaler())
    features = ColumnTransformer([
        ("numbers", numbers, ["area", "built"]), ("few", OneHotEncoder(), ["heating"]),
        ("many", TargetEncoder(cv=KFold(5)), ["street"])])
    return make_pipeline(TYPES, features, Ridge())


def cv_r2(houses, price):
    folds = KFold(5, shuffle=True, random_state=0)
    return cross_val_score(build_model(), houses, price, cv=folds).mean()
