"""Tickets per user and day; churners write more once they have left."""

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from solution import as_of, rows_that_saw_the_future

rng = np.random.default_rng(0)
users, days = 400, 30
at = rng.integers(8, 22, users)             # the day we predict for
risk = rng.normal(size=users)
churned = rng.random(users) < 1 / (1 + np.exp(1 - risk))
since = np.arange(days) - at[:, None]       # day relative to it
rate = np.exp(0.5 * risk[:, None]) + 4 * churned[:, None] * (since >= 0)
tickets = rng.poisson(rate)

start = pd.Timestamp("2026-03-01")
user, day = np.indices((users, days)).reshape(2, -1)
event_at = start + pd.to_timedelta(day, unit="D")
features = pd.DataFrame({
    "user": user, "event_at": event_at, "value": tickets.ravel(),
    # the job that counts a day runs at 3 o'clock the next morning
    "available_at": event_at + pd.Timedelta("27h")})
labels = pd.DataFrame({
    "user": np.arange(users), "churned": churned,
    "at": start + pd.to_timedelta(at, unit="D") + pd.Timedelta("12h")})


def latest(rows, f):
    return rows.merge(f.groupby("user", as_index=False).last(), how="left")


def same_date(rows, f):
    return rows.assign(event_at=rows["at"].dt.floor("D")).merge(
        f, on=["user", "event_at"], how="left")


print("join              AUC offline   rows that saw the future")
joins = {"latest": latest, "same date": same_date, "as of": as_of}
for name, join in joins.items():
    joined = join(labels, features)
    auc = roc_auc_score(joined["churned"], joined["value"])
    saw = rows_that_saw_the_future(join, labels[:40], features)
    print(f"{name:<12} {auc:14.2f} {saw:18.0%}")
