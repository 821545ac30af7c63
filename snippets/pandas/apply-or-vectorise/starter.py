import pandas as pd


def priority(row):
    """The rules for one ticket, as they stand."""
    if isinstance(row["text"], str) and "outage" in row["text"].lower():
        return "page"
    if row["plan"] == "team" and row["hours"] > 24:
        return "high"
    if row["hours"] > 72:
        return "high"
    if pd.isna(row["plan"]):
        return "check"
    return "normal"


def priorities(frame):
    """A Series of str with the index of frame: priority of each row."""
    return frame.apply(priority, axis=1)
