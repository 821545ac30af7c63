"""Blames the span that grew most, the mean time spent waiting for the store.

The mean over all requests grows when calls get slower, and also when more
requests make one. Divide by the number of calls: each takes as long as before.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd


def read(folder):
    lines = Path(folder, "service.jsonl").read_text().splitlines()
    log = pd.DataFrame([json.loads(line) for line in lines])
    log["ts"] = pd.to_datetime(log["ts"]).dt.tz_localize(None)
    metrics = pd.read_csv(Path(folder, "metrics.csv"), parse_dates=["minute"])
    return log[log["event"] == "request"], metrics[metrics["pod"] == "all"]


def rise(fleet, margin=10):
    values = fleet["p95_ms"].to_numpy()
    left = np.arange(1, len(values))
    sums = np.cumsum(values)[:-1]
    rest = values.sum() - sums
    explained = sums**2 / left + rest**2 / (len(values) - left)
    step = int(explained.argmax()) + 1
    before = np.median(values[:max(1, step - margin)])
    after = np.median(values[step + margin:])
    return fleet["minute"].iloc[step], after / before


def diagnose(folder):
    requests, fleet = read(folder)
    step, ratio = rise(fleet)
    spans = requests[["store_ms", "model_ms"]].fillna(0)
    late = requests["ts"] >= step
    growth = spans[late].mean() / spans[~late].mean()
    cause = growth.idxmax().removesuffix("_ms") if growth.max() >= 2 else None
    return {"rise": ratio, "step": f"{step:%H:%M}", "cause": cause}
