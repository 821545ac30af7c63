"""Converts texts to numbers before it looks: what it checks is no longer what the training will read."""

import pandas as pd


def problems(batch, contract, rows):
    found = set() if rows[0] <= len(batch) <= rows[1] else {("", "rows")}
    for column, rule in contract.items():
        if column not in batch:
            found.add((column, "absent"))
            continue
        values = batch[column]
        if "low" in rule or "high" in rule:
            values = pd.to_numeric(values, errors="coerce")
        present = values.dropna()
        if len(batch) and values.isna().mean() > rule.get("missing", 0):
            found.add((column, "missing"))
        if "low" in rule or "high" in rule:
            if not present.between(rule.get("low", -1.7e308), rule.get("high", 1.7e308)).all():
                found.add((column, "range"))
        if "allowed" in rule and not present.isin(rule["allowed"]).all():
            found.add((column, "allowed"))
        if rule.get("unique") and present.duplicated().any():
            found.add((column, "unique"))
    return found
