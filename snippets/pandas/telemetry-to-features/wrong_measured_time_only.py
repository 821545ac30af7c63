"""Filters by the time of measurement: readings that arrived late look known."""

import pandas as pd

HOUR = pd.Timedelta(hours=1)


def training_table(cutoffs, readings, failures, end):
    cut = cutoffs[["device", "at"]].assign(row=range(len(cutoffs)))

    pairs = cut.merge(readings, on="device")
    known = pairs[(pairs["time"] <= pairs["at"])]
    known = (known.sort_values("arrived", kind="stable")
             .drop_duplicates(["row", "time"], keep="last"))
    window = known[known["time"] > known["at"] - 2 * HOUR]

    table = cut.set_index("row")
    stats = window.groupby("row")["temp"].agg(["count", "mean", "max"]).reindex(table.index)
    last = known.groupby("row")["time"].max().reindex(table.index)
    return cutoffs.assign(
        readings=stats["count"].fillna(0).astype(int).to_numpy(),
        mean=stats["mean"].to_numpy(), max=stats["max"].to_numpy(),
        silent_minutes=((table["at"] - last) / pd.Timedelta(minutes=1)).to_numpy(),
        fails=label(table, failures, end).to_numpy())


def label(table, failures, end):
    pairs = table.reset_index().merge(failures, on="device")
    ahead = (pairs["time"] > pairs["at"]) & (pairs["time"] <= pairs["at"] + 24 * HOUR)
    fails = pd.Series(table.index.isin(pairs.loc[ahead, "row"]), table.index).astype(float)
    return fails.where(table["at"] + 24 * HOUR <= end)     # else not known yet
