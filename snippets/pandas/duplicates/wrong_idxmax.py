"""idxmax returns labels, takes the first of equal versions, and skips missing ids."""


def newest(events):
    best = events.groupby("event_id")["version"].idxmax()
    return events[events.index.isin(best) | events["event_id"].isna()]


def conflicts(events):
    distinct = events.dropna(subset="event_id").drop_duplicates()
    return distinct[distinct.duplicated(["event_id", "version"], keep=False)]
