"""Takes the last row of each id, as if events arrived in the order of their versions."""


def newest(events):
    return events[~events.duplicated("event_id", keep="last") | events["event_id"].isna()]


def conflicts(events):
    distinct = events.dropna(subset="event_id").drop_duplicates()
    return distinct[distinct.duplicated(["event_id", "version"], keep=False)]
