"""A data contract as data: what breaks it, and what violates it."""


# --8<-- [start:breaking]
def breaking(old, new):
    """Return why readers of the old contract would fail on the new data.

    A contract maps a column to (type, required, unit).
    """
    reasons = []
    for column, (kind, required, unit) in old.items():
        if column not in new:
            reasons.append(f"{column}: removed or renamed")
            continue
        new_kind, new_required, new_unit = new[column]
        if new_kind != kind:            # also a wider one: readers declared it
            reasons.append(f"{column}: {kind} became {new_kind}")
        if required and not new_required:
            reasons.append(f"{column}: may now be null")
        if new_unit != unit:
            reasons.append(f"{column}: {unit} became {new_unit}")
    return reasons
# --8<-- [end:breaking]


# --8<-- [start:quality]
def check(rows, key, required, ranges, now, max_age, expected):
    """Return the violated expectations of one batch of rows."""
    if not rows:
        return ["no rows"]
    found, keys = [], [row[key] for row in rows]
    low, high = expected
    if not low <= len(rows) <= high:
        found.append(f"volume: {len(rows)} rows, expected {low} to {high}")
    if len(set(keys)) < len(keys):
        found.append(f"unique: {len(keys) - len(set(keys))} repeated {key}")
    for column in required:
        missing = sum(row.get(column) is None for row in rows)
        if missing:
            found.append(f"complete: {column} missing in {missing / len(rows):.0%}")
    for column, (low, high) in ranges.items():
        bad = sum(row.get(column) is not None
                  and not low <= row[column] <= high for row in rows)
        if bad:
            found.append(f"valid: {column} out of range in {bad / len(rows):.0%}")
    age = now - max(row["time"] for row in rows)
    if age > max_age:
        found.append(f"fresh: newest row is {age} min old")
    return found
# --8<-- [end:quality]
