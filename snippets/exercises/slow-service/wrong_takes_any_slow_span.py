"""Names whichever part became twice as slow, each part on its own.

A store that is five times as slow deserves attention, but it cannot move p95
while only 3 % of requests call it. Measure the effect on what users feel.
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
    model = requests.groupby("model")["model_ms"].median()
    call = pd.read_csv(Path(folder, "store.csv"))["p50_ms"]
    missed = requests["cache"] == "miss"
    late = requests["ts"] >= step
    cause = None
    if model["v42"] / model["v41"] >= 2:
        cause = "model"
    elif call.quantile(0.9) / call.quantile(0.1) >= 2:
        cause = "store"
    elif missed[late].mean() / missed[~late].mean() >= 2:
        cause = "config"
    return {"rise": ratio, "step": f"{step:%H:%M}", "cause": cause}
