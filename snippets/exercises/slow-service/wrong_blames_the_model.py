"""Compares the new model with the old one over the whole night.

v42 served the hours with the new configuration and v41 those without, so the
model gets the blame for both. Compare them under one configuration.
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
    p50 = requests.groupby("model")["total_ms"].median()
    cause = "model" if p50["v42"] / p50["v41"] >= 2 else None
    return {"rise": ratio, "step": f"{step:%H:%M}", "cause": cause}
