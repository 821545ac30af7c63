"""Show what the reported AUC is made of: each line adds one fix."""

import sqlite3
import tempfile
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import solution
import starter
from sklearn.metrics import roc_auc_score

START = date(2026, 1, 1)
CUTOFFS = [date(2026, 5, 1) + timedelta(days=30 * k) for k in range(5)]
NEWEST = (CUTOFFS[-1] - START).days


def day(number):
    return str(START + timedelta(days=int(number)))


def fill(database, accounts=1000, seed=0):
    """Write a made-up company where half the customers are away in August."""
    rng = np.random.default_rng(seed)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(Path("schema.sql").read_text())
        for number in range(accounts):
            write_account(connection, rng, f"account-{number}")


def write_account(connection, rng, name):
    joined = rng.integers(0, 230)
    fee = rng.choice([9.0, 29.0, 99.0])
    pace = rng.gamma(1.5, 0.07) * (rng.random() > 0.08)  # 8 % never log in
    days = np.arange(joined, 330)
    hazard = np.full(len(days), 0.003 if pace > 0.08 else 0.006)
    notice = days[rng.random(len(days)) < hazard][:1]  # gone 30 days later
    end = notice[0] + 30 if len(notice) else None
    active = days[days < notice[0]] if len(notice) else days
    away = (active >= NEWEST - 30) & (active < NEWEST) & (rng.random() < 0.5)
    logins = active[(rng.random(len(active)) < pace) & ~away]
    connection.execute(
        "INSERT INTO accounts VALUES (?, 'north', ?, ?)",
        (name, day(joined), end and day(end)))
    connection.executemany(
        "INSERT INTO logins VALUES (?, ?)",
        [(name, day(d)) for d in logins])
    connection.executemany(
        "INSERT INTO payments VALUES (?, ?, ?)",
        [(name, day(d), float(fee)) for d in range(joined, end or 330, 30)])


def rows_of(snapshot, database):
    return pd.concat([
        solution.add_label(snapshot(database, "north", cutoff), database, cutoff)
        for cutoff in CUTOFFS
    ], ignore_index=True)


with tempfile.TemporaryDirectory() as folder:
    database = Path(folder, "churn.db")
    fill(database)
    leaky = rows_of(starter.snapshot, database)
    honest = rows_of(solution.snapshot, database)

for rows, split, labels in [
    (leaky, starter.split, ("as submitted, but seeded", "AUC of the scores")),
    (honest, starter.split, ("the query fixed",)),
    (honest, solution.split, ("split by time",)),
]:
    known, unseen = split(rows)
    model = solution.fit(known)
    for label in labels:
        code = starter if label.startswith("as submitted") else solution
        print(f"{label:26}{code.evaluate(model, unseen):.2f}")

risk = model.predict_proba(unseen[solution.FEATURES])[:, 1]
churned = unseen["churned"].to_numpy()
rng = np.random.default_rng(0)
draws = [rng.integers(0, len(risk), len(risk)) for _ in range(50)]
spread = np.std([roc_auc_score(churned[draw], risk[draw]) for draw in draws])
print(f"standard error of the last AUC: {spread:.2f}")

for label, parts in [
    ("rows", rng.permutation(len(honest)) % 2),
    ("customers", honest["account"].str[-1].astype(int) % 2),
]:
    aucs = [
        solution.evaluate(
            solution.fit(honest[parts != part]), honest[parts == part])
        for part in range(2)]
    print(f"mean of two halves by {label + ':':11}{np.mean(aucs):.2f}")

known, unseen = starter.split(honest)
both = unseen["account"].isin(known["account"]).mean()
print(f"test rows whose customer also trains: {both:.0%}")
rows = ["account", "cutoff"]
kept = pd.MultiIndex.from_frame(honest[rows]).isin(
    pd.MultiIndex.from_frame(leaky[rows]))
print(f"rows lost by the inner join: {1 - kept.mean():.0%}")
print(f"cancel within 30 days: {honest['churned'].mean():.0%} of all rows, "
      f"{honest['churned'][~kept].mean():.0%} of the lost ones")
print(f"idle_days above 127: {(honest['idle_days'] > 127).mean():.0%}")
