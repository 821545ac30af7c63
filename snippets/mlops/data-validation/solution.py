"""Check a batch of training data against a contract before anything is trained on it."""

import sys

import pandas as pd
from pandas.api.types import is_bool_dtype, is_numeric_dtype


# --8<-- [start:problems]
LIMIT = sys.float_info.max  # infinity is out of every range


def problems(batch, contract, rows):
    """Return every broken rule as a set of pairs (column, rule).

    batch: data frame. rows: smallest and largest number of rows that is
    plausible; a violation is ("", "rows"). contract: dict from column to
    a dict with some of these rules:
    low, high: numeric column, and every present value lies between;
    infinity never does, even if only one bound is given
    allowed: every present value is one of these
    missing: largest share of missing values, 0 if not given
    unique: if true, no present value occurs twice
    An absent column gives "absent" only, and a column with low or high
    that does not hold numbers (true and false are none) gives "type"
    instead of "range".
    """
    found = set()
    if not rows[0] <= len(batch) <= rows[1]:
        found.add(("", "rows"))
    for column, rule in contract.items():
        if column not in batch:
            found.add((column, "absent"))
            continue
        present = batch[column].dropna()
        if len(batch) and batch[column].isna().mean() > rule.get("missing", 0):
            found.add((column, "missing"))
        if len(present) and ("low" in rule or "high" in rule):
            if not is_numeric_dtype(present) or is_bool_dtype(present):
                found.add((column, "type"))
            elif not present.between(rule.get("low", -LIMIT), rule.get("high", LIMIT)).all():
                found.add((column, "range"))
        if "allowed" in rule and not present.isin(list(rule["allowed"])).all():
            found.add((column, "allowed"))
        if rule.get("unique") and present.duplicated().any():
            found.add((column, "unique"))
    return found

# --8<-- [end:problems]


# --8<-- [start:volume]
def plausible_rows(same_weekday, spread=0.3):
    """Return the bounds for today's row count from counts of earlier weeks."""
    middle = pd.Series(same_weekday).median()
    return int(middle * (1 - spread)), int(middle * (1 + spread))
# --8<-- [end:volume]
