"""Keep the newest version of each event, and find contradictions."""

import numpy as np


# --8<-- [start:newest]
def newest(events):
    position = np.argsort(events["version"].to_numpy(), kind="stable")
    older = events.iloc[position].duplicated("event_id", keep="last").to_numpy()
    keep = np.ones(len(events), dtype=bool)
    keep[position[older]] = False
    return events[keep | events["event_id"].isna().to_numpy()]


def conflicts(events):
    distinct = events.dropna(subset="event_id").drop_duplicates()
    return distinct[distinct.duplicated(["event_id", "version"], keep=False)]
# --8<-- [end:newest]
