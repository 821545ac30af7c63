"""Tests all values instead of those present: comparisons with NaN are false, so each missing value breaks the range."""

from pandas.api.types import is_bool_dtype, is_numeric_dtype


def problems(batch, contract, rows):
    found = set() if rows[0] <= len(batch) <= rows[1] else {("", "rows")}
    for column, rule in contract.items():
        if column not in batch:
            found.add((column, "absent"))
            continue
        values = batch[column]
        if len(batch) and values.isna().mean() > rule.get("missing", 0):
            found.add((column, "missing"))
        if len(values) and ("low" in rule or "high" in rule):
            if not is_numeric_dtype(values) or is_bool_dtype(values):
                found.add((column, "type"))
            elif not values.between(rule.get("low", -1.7e308), rule.get("high", 1.7e308)).all():
                found.add((column, "range"))
        if "allowed" in rule and not values.isin(rule["allowed"]).all():
            found.add((column, "allowed"))
        if rule.get("unique") and values.duplicated().any():
            found.add((column, "unique"))
    return found
