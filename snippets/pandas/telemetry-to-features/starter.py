import pandas as pd

COLUMNS = ["readings", "mean", "max", "silent_minutes", "fails"]


def training_table(cutoffs, readings, failures, end):
    """cutoffs (device, at) with the COLUMNS added; rows, order, index unchanged.

    readings: device, time (measured), arrived, temp. Only rows with
    arrived <= at are known. Of rows with the same device and time, the one
    that arrived last counts among those known (of equal ones, the last row).
    failures: device, time; complete until `end`.

    readings, mean, max: of the temps with at - 2 h < time <= at; readings is
      an int, 0 if there are none, and mean and max are then missing.
    silent_minutes: from the last known time <= at to at, however old;
      missing if there is none.
    fails: 1.0 if the device fails with at < time <= at + 24 h, else 0.0;
      missing if at + 24 h is later than end.
    """
    latest = readings.drop_duplicates(["device", "time"], keep="last")
    return cutoffs.merge(latest.groupby("device")["temp"].agg(["mean", "max"]), on="device")
