"""Names the change nearest in time to the step of p95.

This is right whenever the guilty change is alone in its minute. The clock
cannot separate two changes in one minute; only a comparison can.
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
    return log, metrics[metrics["pod"] == "all"]


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


CAUSES = {
    "config_reloaded": "config", "model_swapped": "model",
    "compaction_started": "store"}


def diagnose(folder):
    log, fleet = read(folder)
    step, ratio = rise(fleet)
    changes = log[log["event"].isin(CAUSES)]
    nearest = (changes["ts"] - step).abs().idxmin()
    p95 = fleet["p95_ms"]
    slow = p95.rolling(20).median().max() >= 2 * p95[:60].median()
    cause = CAUSES[changes["event"][nearest]] if slow else None
    return {"rise": ratio, "step": f"{step:%H:%M}", "cause": cause}
