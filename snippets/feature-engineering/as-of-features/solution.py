"""Build training rows as the service saw them, and check for leaks."""

import pandas as pd


# --8<-- [start:join]
def as_of(labels, features, max_age="30D"):
    """Return each label with the newest value readable before it.

    labels: user, at, ...; features: user, available_at, value.
    """
    return pd.merge_asof(
        labels.sort_values("at"), features.sort_values("available_at"),
        left_on="at", right_on="available_at", by="user",
        tolerance=pd.Timedelta(max_age), allow_exact_matches=False)
# --8<-- [end:join]


# --8<-- [start:check]
def rows_that_saw_the_future(join, labels, features):
    """Share of rows whose value changes once later data are deleted."""
    full = join(labels, features)
    changed = 0
    for _, row in full.iterrows():
        known = features[features["available_at"] < row["at"]]
        alone = labels[(labels["user"] == row["user"])
                       & (labels["at"] == row["at"])]
        then = join(alone, known)["value"].iloc[0]
        changed += not (then == row["value"]
                        or pd.isna(then) and pd.isna(row["value"]))
    return changed / len(full)
# --8<-- [end:check]
