"""Turns hours > 72 into not hours <= 72: the same for numbers, the opposite for missing ones."""

import numpy as np
import pandas as pd


def priorities(frame):
    outage = frame["text"].str.contains("outage", case=False, na=False)
    late = (frame["plan"] == "team") & (frame["hours"] > 24) | ~(frame["hours"] <= 72)
    chosen = np.select([outage, late, frame["plan"].isna()], ["page", "high", "check"], "normal")
    return pd.Series(chosen, index=frame.index, dtype="str")
