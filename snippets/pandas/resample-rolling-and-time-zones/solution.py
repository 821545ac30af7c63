"""Means over the last minutes or rows, and the length of local days."""

import pandas as pd


# --8<-- [start:rolling]
def trailing_mean(reading, minutes):
    """Mean of the readings in the last minutes, without the current row.

    reading: a Series with a sorted index of unique times. NaN where there
    was no reading.
    """
    return reading.rolling(f"{minutes}min", closed="left").mean()
# --8<-- [end:rolling]


def hours_of_day(day, zone):
    """The length in hours of a local calendar day."""
    start = pd.Timestamp(day).tz_localize(zone)
    end = (pd.Timestamp(day) + pd.DateOffset(days=1)).tz_localize(zone)
    return (end - start) / pd.Timedelta(hours=1)


def hourly(reading):
    """Mean and count per hour, labelled by the end of the hour."""
    return reading.resample("1h", label="right").agg(["mean", "count"])
