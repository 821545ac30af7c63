"""Checks the mean of a column: a single value of minus one million hides among many good ones."""

from pandas.api.types import is_bool_dtype, is_numeric_dtype


def problems(batch, contract, rows):
    found = set() if rows[0] <= len(batch) <= rows[1] else {("", "rows")}
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
            elif not rule.get("low", -1.7e308) <= present.mean() <= rule.get("high", 1.7e308):
                found.add((column, "range"))
        if "allowed" in rule and not present.isin(rule["allowed"]).all():
            found.add((column, "allowed"))
        if rule.get("unique") and present.duplicated().any():
            found.add((column, "unique"))
    return found
