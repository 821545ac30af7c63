"""Backward includes equal times by default: a reading that arrives with the prediction counts as known."""

import numpy as np
import pandas as pd


def with_reading(labels, readings, tolerance):
    known = readings.dropna(subset="temp").sort_values("known_at", kind="stable")
    order = labels["at"].argsort(kind="stable").to_numpy()
    joined = pd.merge_asof(labels.iloc[order], known, left_on="at", right_on="known_at", by="device", tolerance=tolerance)
    return joined.iloc[np.argsort(order)].set_axis(labels.index)
