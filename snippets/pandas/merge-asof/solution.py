"""An as-of join: the newest reading that was known before each label."""

import numpy as np
import pandas as pd


# --8<-- [start:asof]
def with_reading(labels, readings, tolerance):
    known = readings.dropna(subset="temp").sort_values("known_at", kind="stable")
    order = labels["at"].argsort(kind="stable").to_numpy()
    joined = pd.merge_asof(
        labels.iloc[order], known[["device", "known_at", "temp"]],
        left_on="at", right_on="known_at", by="device", direction="backward",
        allow_exact_matches=False, tolerance=tolerance)
    back = joined.iloc[np.argsort(order)]     # the order of the caller
    return back.set_axis(labels.index)
# --8<-- [end:asof]
