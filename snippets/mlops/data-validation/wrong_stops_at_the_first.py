"""Raises at the first broken rule, as assert does: the second fault shows up only after the next night's run."""

from pandas.api.types import is_bool_dtype, is_numeric_dtype


def problems(batch, contract, rows):
    if not rows[0] <= len(batch) <= rows[1]:
        return {("", "rows")}
    for column, rule in contract.items():
        if column not in batch:
            return {(column, "absent")}
        present = batch[column].dropna()
        if len(batch) and batch[column].isna().mean() > rule.get("missing", 0):
            return {(column, "missing")}
        if len(present) and ("low" in rule or "high" in rule):
            if not is_numeric_dtype(present) or is_bool_dtype(present):
                return {(column, "type")}
            if not present.between(rule.get("low", -1.7e308), rule.get("high", 1.7e308)).all():
                return {(column, "range")}
        if "allowed" in rule and not present.isin(rule["allowed"]).all():
            return {(column, "allowed")}
        if rule.get("unique") and present.duplicated().any():
            return {(column, "unique")}
    return set()
