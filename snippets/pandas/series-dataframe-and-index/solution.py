"""Add by label, and attach a column by position or by key."""

import pandas as pd


def total(monday, tuesday):
    """Sum two counts by label; a label that one side lacks counts as 0."""
    return monday.add(tuesday, fill_value=0)


# --8<-- [start:attach]
def attach_by_position(frame, name, values):
    """Add a column whose i-th value belongs to the i-th row."""
    return frame.assign(**{name: pd.Series(values).to_numpy()})


def attach_by_key(frame, key, name, values):
    """Add a column by looking each row's key up in the index of values."""
    if not values.index.is_unique:
        raise ValueError("a key occurs twice")
    return frame.assign(**{name: frame[key].map(values)})
# --8<-- [end:attach]
