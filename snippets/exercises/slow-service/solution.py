"""Find what slowed the service down, from the three files of a night.

We know which replica, model and configuration served each request, and whether
the store was compacting. So we can compare requests that differ in one factor.
"""

import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd


# --8<-- [start:read]
def read(folder):
    """Return (requests, events, metrics, store) as data frames."""
    lines = Path(folder, "service.jsonl").read_text().splitlines()
    log = pd.DataFrame([json.loads(line) for line in lines])
    log["ts"] = pd.to_datetime(log["ts"]).dt.tz_localize(None)
    requests = log[log["event"] == "request"].copy()
    events = log[log["event"] != "request"].dropna(axis=1, how="all")
    metrics = pd.read_csv(Path(folder, "metrics.csv"), parse_dates=["minute"])
    store = pd.read_csv(Path(folder, "store.csv"), parse_dates=["minute"])
    return annotate(requests, events), events, metrics, store


def annotate(requests, events):
    """Add the factors of each request: new_config, new_model, compaction."""
    reloads = events[events["event"] == "config_reloaded"]
    reloaded = requests["pod"].map(reloads.groupby("pod")["ts"].min())
    [begin] = events.loc[events["event"] == "compaction_started", "ts"]
    [end] = events.loc[events["event"] == "compaction_finished", "ts"]
    return requests.assign(
        new_config=requests["ts"] >= reloaded,  # never if it failed
        new_model=requests["model"] == "v42",
        compaction=requests["ts"].between(begin, end),
    )
# --8<-- [end:read]


# --8<-- [start:step]
def find_step(values):
    """Return the index that best splits the values into two constant levels."""
    values = np.asarray(values, float)
    left = np.arange(1, len(values))
    sums = np.cumsum(values)[:-1]
    rest = values.sum() - sums
    explained = sums**2 / left + rest**2 / (len(values) - left)
    return int(explained.argmax()) + 1


def rise(metrics, margin=10):
    """Return (minute of the step, p95 before, p95 after) for all replicas.

    margin: minutes to leave out on either side of the step.
    """
    fleet = metrics[metrics["pod"] == "all"].reset_index(drop=True)
    step = find_step(fleet["p95_ms"])
    before = fleet["p95_ms"][:max(1, step - margin)].median()
    after = fleet["p95_ms"][step + margin:].median()
    return fleet["minute"][step], before, after
# --8<-- [end:step]


# --8<-- [start:effects]
FACTORS = {
    "new_config": "config", "new_model": "model", "compaction": "store"}


def p95(requests):
    return requests["total_ms"].quantile(0.95)


def effect(requests, factor, fewest=60):
    """Return by how much a factor multiplies p95, the others being equal.

    Compare only requests that agree in the other factors, and return the median
    of these ratios, or NaN if there is nothing to compare.
    """
    others = [other for other in FACTORS if other != factor]
    ratios = []
    for _, group in requests.groupby(others):
        sides = [group[group[factor] == value] for value in (False, True)]
        if min(map(len, sides)) >= fewest:
            without, with_it = map(p95, sides)
            ratios.append(with_it / without)
    return float(np.median(ratios)) if ratios else float("nan")


def diagnose(folder, least=2.0):
    """Return the rise of p95, the minute of its step and its cause.

    cause: "config", "model" or "store", whichever multiplies p95 most, or None
    if none multiplies it by `least` or more.
    """
    requests, _, metrics, _ = read(folder)
    step, before, after = rise(metrics)
    effects = {factor: effect(requests, factor) for factor in FACTORS}
    most = max(effects, key=effects.get)
    return {
        "rise": round(float(after / before), 2),
        "step": f"{step:%H:%M}",
        "cause": FACTORS[most] if effects[most] >= least else None,
    }
# --8<-- [end:effects]


# --8<-- [start:cache]
def hit_rate(requests):
    return (requests["cache"] == "hit").mean()


def rescaled(hits, factor):
    """Return the hit rate after lifetime or reads per replica change by factor.

    If a key is read at random moments r times a second and kept for T seconds,
    a read is a hit with probability rT / (1 + rT), so the odds of a hit are rT.
    """
    odds = factor * hits / (1 - hits)
    return odds / (1 + odds)
# --8<-- [end:cache]


# --8<-- [start:alarm]
def first_alarm(bad, minutes):
    """Return the first index at which `bad` has held for `minutes`, or None."""
    held = pd.Series(np.asarray(bad, int)).rolling(minutes).sum() == minutes
    return int(held.argmax()) if held.any() else None


def burn_rate(fleet, minutes, budget=0.05):
    """Return how many times too fast slow requests spend their budget."""
    window = fleet[["over_100ms", "requests"]].rolling(minutes).sum()
    return window["over_100ms"] / window["requests"] / budget
# --8<-- [end:alarm]


if __name__ == "__main__":
    print(diagnose(sys.argv[1]))
