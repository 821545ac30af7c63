"""One user's feature versions on a line of time, and which of them each label may see."""

import sqlite3
from pathlib import Path

import matplotlib.pyplot as plt

VERSIONS = [(1, 4, 2, 2.4), (2, 9, 6, 6.4), (3, 7, 10, 11.3), (4, 0, 14, 14.4)]  # id, value, day described, day written
LABELS = [(1, 5.0), (2, 10.6), (3, 13.0)]


def stamp(day):
    minutes = round((day % 1) * 1440)
    return f"2026-03-{int(day):02} {minutes // 60:02}:{minutes % 60:02}:00"


def matched():
    db = sqlite3.connect(":memory:")
    db.executescript(Path("schema.sql").read_text())
    db.executemany("INSERT INTO labels VALUES (?, 2, ?, 0)", [(i, stamp(day)) for i, day in LABELS])
    db.executemany("INSERT INTO features VALUES (?, 2, ?, ?, ?)",
                   [(i, value, stamp(described), stamp(written)) for i, value, described, written in VERSIONS])
    found = [row[4] for row in db.execute(Path("solution.sql").read_text())]
    db.close()
    return found


def draw():
    figure, axes = plt.subplots(figsize=(440 / 72, 2.9))
    written = {}
    for _, value, described, at in VERSIONS:
        written[value] = at
        axes.plot([described, at], [1, 1], color="C0", linestyle="--", linewidth=1.4)
        axes.plot(described, 1, "o", color="C0", markerfacecolor="white")
        axes.plot(at, 1, "o", color="C0")
        axes.text(at, 1.22, str(value), color="C0", ha="center")
    for (_, day), value in zip(LABELS, matched(), strict=True):
        axes.plot(day, 0, "s", color="C1")
        axes.annotate("", (written[value], 0.9), (day, 0.08), arrowprops={"arrowstyle": "->", "color": "C1"})
        axes.text(day, -0.3, f"gets {value}", color="C1", ha="center")
    axes.text(1.2, 1.62, "feature versions (hollow: describes, full: written)", color="C0", ha="left")
    axes.text(1.2, -0.72, "labels, at the time of the prediction", color="C1", ha="left")
    axes.set(xlabel="Day of March", xlim=(1, 16), ylim=(-0.95, 1.95))
    axes.set_xticks([2, 4, 6, 8, 10, 12, 14])
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    return figure
