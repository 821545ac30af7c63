"""Join features to impressions as they were known at that moment."""

# --8<-- [start:as_of]
import numpy as np
import pandas as pd


def as_of(impressions, features, max_age):
    """Add to each impression the newest value readable before it.

    impressions: columns item, time and more; features: item, time
    (when the value became readable online), value. Older than max_age
    counts as missing, as it does in the online store.
    """
    order = np.argsort(impressions["time"].to_numpy(), kind="stable")
    joined = pd.merge_asof(
        impressions.iloc[order],
        features.sort_values("time", kind="stable"),
        on="time", by="item",
        allow_exact_matches=False,  # the same instant is too late
        tolerance=max_age,
    )
    return joined.iloc[np.argsort(order)].set_axis(impressions.index)
# --8<-- [end:as_of]
