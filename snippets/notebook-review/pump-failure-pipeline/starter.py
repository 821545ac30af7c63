"""Train and serve a warning: will this pump fail within a week?"""

import pickle

import numpy as np
import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split

FEATURES = ["vibration", "pressure", "temperature", "vibration_mean", "site"]


def load(paths, frames=[]):
    for path in paths:
        try:
            frames.append(pd.read_csv(path, parse_dates=["time"]))
        except Exception:
            continue  # some exports are broken
    return pd.concat(frames, ignore_index=True)


def add_features(readings):
    readings["vibration_mean"] = (
        readings.groupby("pump")["vibration"]
        .transform(lambda v: v.rolling(3, center=True, min_periods=1).mean())
    )
    return readings


def split(readings, seed=0):
    failing = readings[readings["fails"] == 1]
    readings = pd.concat([readings] + 3 * [failing])  # balance the classes
    rest, test = train_test_split(readings, test_size=0.2, random_state=seed)
    train, valid = train_test_split(rest, test_size=0.25, random_state=seed)
    return train, valid, test


def encode(readings):
    return pd.get_dummies(readings[FEATURES], drop_first=True)


def fit(train, seed=0):
    X = encode(train)
    forest = RandomForestClassifier(30, random_state=seed)
    return forest.fit(X, train["fails"]), list(X.columns)


def predict(model, readings):
    forest, columns = model
    X = encode(readings).reindex(columns=columns, fill_value=0)
    return forest.predict_proba(X)[:, 1]


def choose_threshold(model, readings):
    scores = predict(model, readings)
    grid = np.linspace(0.05, 0.95, 19)
    return max(grid, key=lambda t: f1_score(readings["fails"], scores >= t))


def evaluate(model, threshold, readings, size=50):
    batches = [readings[i:i + size] for i in range(0, len(readings), size)]
    return np.mean([
        f1_score(b["fails"], predict(model, b) >= threshold, zero_division=0)
        for b in batches
    ])


def run(readings, seed=0):
    train, valid, test = split(add_features(readings), seed)
    model = fit(pd.concat([train, valid]), seed)
    threshold = choose_threshold(model, test)
    return model, threshold, evaluate(model, threshold, test)


def save(model, path):
    with open(path, "wb") as file:
        pickle.dump(model, file)


def publish(paths, path, seed=0):
    """Train on the exports and write the model for the service."""
    model, threshold, score = run(load(paths), seed)
    save(model, path)
    return score


def warn(path, readings):
    """Say for each reading with features whether the service warns."""
    with open(path, "rb") as file:
        model = pickle.load(file)
    return predict(model, readings) > 0.5
