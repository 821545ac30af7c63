"""One object from raw columns to price: training, validation and serving."""

# --8<-- [start:model]
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import (
    FunctionTransformer,
    OneHotEncoder,
    StandardScaler,
    TargetEncoder,
)

TYPES = {"area": float, "built": float, "heating": "str", "street": "str"}
FOLDS = KFold(5, shuffle=True, random_state=0)


def build_model():
    """An unfitted estimator that maps a frame of houses to prices."""
    types = FunctionTransformer(pd.DataFrame.astype, kw_args={"dtype": TYPES})
    numbers = make_pipeline(
        SimpleImputer(strategy="median", add_indicator=True),
        StandardScaler(),
    )
    features = ColumnTransformer([
        ("numbers", numbers, ["area", "built"]),
        ("few", OneHotEncoder(handle_unknown="ignore"), ["heating"]),
        ("many", TargetEncoder(cv=FOLDS), ["street"]),
    ])  # columns by name; whatever else arrives is dropped
    return Pipeline([
        ("types", types), ("features", features), ("model", Ridge())])


def cv_r2(houses, price):
    """Mean R² of five folds on rows the model was not fitted on."""
    return cross_val_score(build_model(), houses, price, cv=FOLDS).mean()
# --8<-- [end:model]
