"""Three common shortcuts, measured."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler, TargetEncoder
from solution import cv_r2


class InSampleMean(TargetEncoder):
    def fit_transform(self, X, y):  # each row sees its own price
        return self.fit(X, y).transform(X)


rng = np.random.default_rng(0)
n = 600
houses = pd.DataFrame({
    "area": rng.normal(120, 30, n),
    "built": rng.integers(1930, 2021, n),
    "heating": rng.choice(["gas", "oil", "pump"], n),
    "street": [f"street {s}" for s in rng.integers(0, 200, n)],
})
price = pd.Series(rng.normal(400, 60, n))  # related to nothing at all

leak = price.groupby(houses["street"]).transform("mean").to_frame()
r2 = cross_val_score(LinearRegression(), leak, price).mean()
print(f"R2 on noise, mean before the split     {r2:5.2f}")
model = make_pipeline(InSampleMean(), LinearRegression())
r2 = cross_val_score(model, houses[["street"]], price).mean()
print(f"R2 on noise, in pipeline, in-sample    {r2:5.2f}")
r2 = cv_r2(houses, price)
print(f"R2 on noise, in pipeline, cross-fitted {r2:5.2f}")

scaler = StandardScaler().fit(houses[["area"]])
for area in (60.0, 240.0):
    request = pd.DataFrame({"area": [area]})
    fitted = scaler.transform(request)[0, 0]
    refit = StandardScaler().fit_transform(request)[0, 0]
    print(f"area {area:3.0f}: transform {fitted:5.2f},"
          f" fit_transform {refit:.2f}")
