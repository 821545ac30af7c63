"""A task that an orchestrator may run twice: a wrong and a right version."""

import sqlite3


def warehouse():
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE features (day TEXT, customer TEXT, value REAL)")
    return db


# --8<-- [start:tasks]
def append_day(db, day, rows):
    """Appends, so a retry or a backfill doubles the day."""
    with db:
        db.executemany("INSERT INTO features VALUES (?, ?, ?)",
                       [(day, *row) for row in rows])


def replace_day(db, day, rows):
    """Replaces the whole day in one transaction."""
    with db:
        db.execute("DELETE FROM features WHERE day = ?", (day,))
        db.executemany("INSERT INTO features VALUES (?, ?, ?)",
                       [(day, *row) for row in rows])
# --8<-- [end:tasks]


def run_with_retry(task, db, day, rows):
    """The task finishes, its worker dies before reporting, so it runs again."""
    task(db, day, rows)
    task(db, day, rows)
    return db.execute("SELECT count(*) FROM features").fetchone()[0]
