"""Saves the threshold in a second file, so a new model can meet an old threshold, or none."""

import os
import pickle
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

COLUMNS = ["pump", "time", "site",
           "vibration", "pressure", "temperature", "fails"]
FEATURES = ["vibration", "pressure", "temperature", "vibration_mean", "site"]


def load(paths):
    """Read all exports; a missing or broken one raises an error."""
    frames = []
    for path in paths:
        export = pd.read_csv(path, parse_dates=["time"])
        if export[COLUMNS].isna().any(axis=None):  # cut off in the middle
            raise ValueError(f"{path}: values are missing")
        frames.append(export)
    return pd.concat(frames, ignore_index=True)


def add_features(readings):
    """Return readings with the mean of each pump's last three vibrations."""
    in_order = readings.sort_values("time").groupby("pump")["vibration"]
    trailing = in_order.transform(lambda v: v.rolling(3, min_periods=1).mean())
    return readings.assign(vibration_mean=trailing)


def split(readings, seed=0):
    """Return (train, valid, test), 60:20:20 by pump: no pump is in two."""
    pumps = np.sort(readings["pump"].unique())
    pumps = np.random.default_rng(seed).permutation(pumps)
    parts = np.split(pumps, [int(0.6 * len(pumps)), int(0.8 * len(pumps))])
    return tuple(readings[readings["pump"].isin(part)] for part in parts)


def fit(train, seed=0):
    """Return one estimator that takes readings: encoder and forest."""
    one_hot = OneHotEncoder(handle_unknown="ignore")
    encode = make_column_transformer(
        (one_hot, ["site"]), remainder="passthrough")
    forest = RandomForestClassifier(
        30, class_weight="balanced", random_state=seed)
    return make_pipeline(encode, forest).fit(train[FEATURES], train["fails"])


def predict(model, readings):
    """Return the score of each reading, whatever else is in the batch."""
    return model.predict_proba(readings[FEATURES])[:, 1]


def choose_threshold(model, readings):
    """Return the threshold with the best F1 on validation readings."""
    scores = predict(model, readings)
    grid = np.linspace(0.05, 0.95, 19)
    return max(grid, key=lambda t: f1_score(readings["fails"], scores >= t))


def evaluate(model, threshold, readings):
    """Return F1 over all readings at once, not a mean over batches."""
    return f1_score(readings["fails"], predict(model, readings) >= threshold)


def run(readings, seed=0):
    """Return (model, threshold, F1 on pumps used for neither)."""
    train, valid, test = split(add_features(readings), seed)
    model = fit(train, seed)
    threshold = choose_threshold(model, valid)
    return model, threshold, evaluate(model, threshold, test)


def save(model, path):
    """Replace the file at path at once: a reader finds the old or the new."""
    path = Path(path)
    draft = path.with_name(f"{path.name}.{os.getpid()}.tmp")  # same file system
    try:
        with draft.open("wb") as file:
            pickle.dump(model, file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def publish(paths, path, seed=0):
    """Train on the exports, write all that the service needs, return F1."""
    model, threshold, score = run(load(paths), seed)
    save(model, path)
    save(threshold, f"{path}.threshold")
    return score


def warn(path, readings):
    """Say for each reading with features whether the service warns."""
    with open(path, "rb") as file:
        release = pickle.load(file)
    with open(f"{path}.threshold", "rb") as file:
        threshold = pickle.load(file)
    return predict(release, readings) >= threshold
