import pandas as pd


def with_reading(labels, readings, tolerance):
    """labels with two more columns: temp, and known_at of that reading.

    For each label: the reading of the same device with the latest known_at
    strictly before `at` and at most `tolerance` earlier, ignoring readings
    whose temp is missing; of equal times, the last row. Missing where there
    is none. Rows, order and index are those of labels; both tables come in
    any order.
    """
    return pd.merge_asof(labels.sort_values("at"), readings.sort_values("known_at"),
                         left_on="at", right_on="known_at", by="device",
                         direction="nearest")
