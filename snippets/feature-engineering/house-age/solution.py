"""Age of a house on the day of its sale."""

import numpy as np
import pandas as pd


# --8<-- [start:features]
def age_features(houses):
    """Age and wear at the time of the sale, one row per house.

    houses has the years `sold`, `built` and `renovated`; the last two may
    be missing. A house sold off the plan has age 0. A renovation after
    the sale is ignored.
    """
    age = (houses["sold"] - houses["built"]).clip(lower=0)
    work = houses["sold"] - houses["renovated"]
    work = work.where(work >= 0)  # unknown on the day of the sale
    wear = np.fmin(age, work)  # years since building or renovation
    return pd.DataFrame({
        "log_wear": np.log1p(wear),  # the first years cost the most
        "age": age,
        "age_unknown": houses["built"].isna().astype(int),
    })
# --8<-- [end:features]
