"""Income is hidden by the self-employed, who default more often."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from solution import Imputer, median

rng = np.random.default_rng(0)
size = 8000
self_employed = rng.random(size) < 0.2
income = rng.normal(40, 10, size)
log_odds = -2.0 - 0.06 * (income - 40) + 1.5 * self_employed
hidden = self_employed & (rng.random(size) < 0.9)
defaults = rng.random(size) < 1 / (1 + np.exp(-log_odds))
people = pd.DataFrame({
    "income": np.where(hidden, np.nan, income),
    "default": defaults.astype(int),
})
train, test = people[:4000], people[4000:]
imputer = Imputer.learn(train, {"income": median})
train_filled, test_filled = imputer.apply(train), imputer.apply(test)


def auc(columns):
    model = LogisticRegression().fit(train_filled[columns], train["default"])
    score = model.predict_proba(test_filled[columns])[:, 1]
    return roc_auc_score(test["default"], score)


missing = test["income"].isna()
print(f"missing {missing.mean():.0%}, default rate there "
      f"{test['default'][missing].mean():.2f}, elsewhere "
      f"{test['default'][~missing].mean():.2f}")
print(f"AUC, median only      {auc(['income']):.2f}")
print(f"AUC, median and flag  {auc(['income', 'income_missing']):.2f}")
