"""The same events counted in order and within seven days, and counted as three flags."""

import random
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import matplotlib.pyplot as plt


def events():
    """1,000 users; many have bought before, so they have carts and payments from earlier."""
    rng = random.Random(4)
    for user in range(1000):
        seen = datetime(2026, 3, 1) + timedelta(hours=rng.randrange(240))
        yield user, "view", str(seen)
        if rng.random() < 0.35:  # an order before this view
            yield user, "cart", str(seen - timedelta(days=20))
            yield user, "pay", str(seen - timedelta(days=20) + timedelta(minutes=9))
        if rng.random() < 0.4:
            carted = seen + timedelta(hours=rng.expovariate(1 / 60))
            yield user, "cart", str(carted)[:19]
            if rng.random() < 0.5:
                yield user, "pay", str(carted + timedelta(hours=rng.expovariate(1 / 60)))[:19]


def count(name, rows):
    db = sqlite3.connect(":memory:")
    db.executescript(Path("schema.sql").read_text())
    db.executemany("INSERT INTO events VALUES (?, ?, ?)", rows)
    found = [row[2] for row in db.execute(Path(name).read_text())]
    db.close()
    return found


def draw():
    rows = list(events())
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    for shift, name, color, hatch, label in ((0.2, "solution.sql", "C0", None, "in order, within 7 days"),
                                             (-0.2, "wrong_any_order.sql", "C1", "//", "ever, in any order")):
        for place, users in enumerate(count(name, rows)):
            axes.barh(2 - place + shift, users, 0.36, color=color, alpha=0.75, hatch=hatch, linewidth=0)
            text = f"{users}" if place != 1 else f"{users}  {label}"
            axes.text(users + 12, 2 - place + shift, text, va="center", color=color)
    axes.set_yticks([2, 1, 0], ["view", "cart", "pay"])
    axes.set(xlabel="Users", xlim=(0, 1120))
    axes.set_xticks([0, 250, 500, 750, 1000])
    return figure
