"""For drop_duplicates NaN equals NaN, so all rows without an id become one."""


def newest(events):
    ordered = events.reset_index(names="label").sort_values("version", kind="stable")
    kept = ordered.drop_duplicates("event_id", keep="last").sort_index()
    return kept.set_index("label").rename_axis(None)


def conflicts(events):
    distinct = events.dropna(subset="event_id").drop_duplicates()
    return distinct[distinct.duplicated(["event_id", "version"], keep=False)]
