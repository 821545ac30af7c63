"""A row that was delivered twice is no contradiction, yet it is reported as one."""

import numpy as np


def newest(events):
    position = np.argsort(events["version"].to_numpy(), kind="stable")
    older = events.iloc[position].duplicated("event_id", keep="last").to_numpy()
    keep = np.ones(len(events), dtype=bool)
    keep[position[older]] = False
    return events[keep | events["event_id"].isna().to_numpy()]


def conflicts(events):
    known = events.dropna(subset="event_id")
    return known[known.duplicated(["event_id", "version"], keep=False)]
