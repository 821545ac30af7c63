"""Build a small table, look at it, and bring back the rows that are missing."""

import pandas as pd


def readings():
    """Return five rows as a program would receive them: a list of dictionaries."""
    return pd.DataFrame([
        {"sensor": "b10", "day": "2026-03-01", "value": 3.0},
        {"sensor": "b2", "day": "2026-03-01", "value": 1.5},
        {"sensor": "b2", "day": "2026-03-02", "value": None},
        {"sensor": "b2", "day": "2026-03-05", "value": 2.5},
        {"sensor": "b10", "day": "2026-03-05", "value": 90.0},
    ])


# --8<-- [start:look]
def first_look(frame):
    """Return one row per column: its type, missing and different values, minimum and maximum."""
    return pd.DataFrame({
        "type": frame.dtypes.astype(str),
        "missing": frame.isna().sum(),
        "different": frame.nunique(),
        "min": frame.min(),
        "max": frame.max(),
    })
# --8<-- [end:look]


# --8<-- [start:days]
def every_day(frame, sensor):
    """Return the values of one sensor with one row per day; absent days are NaN."""
    rows = frame[frame["sensor"] == sensor].assign(day=lambda f: pd.to_datetime(f["day"]))
    values = rows.set_index("day")["value"].sort_index()
    days = pd.date_range(values.index.min(), values.index.max(), freq="D", name="day")
    return values.reindex(days)
# --8<-- [end:days]
