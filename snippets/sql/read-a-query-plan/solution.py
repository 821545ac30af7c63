"""Ask SQLite how it would run a query, and how many steps it takes."""

import sqlite3

# --8<-- [start:query]
QUERY = """
  SELECT started, loss FROM runs
  WHERE model = 'm7' AND status = 'done'
    AND started >= '2026-04-01'
  ORDER BY started DESC LIMIT 20
"""
FORCED = QUERY.replace("runs", "runs INDEXED BY ix")
# --8<-- [end:query]


def table(index=None):
    """20,000 training runs of 200 models, one in twenty failed."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE runs (run_id INTEGER PRIMARY KEY, model TEXT,"
               " status TEXT, started TEXT, loss REAL)")
    db.executemany(
        "INSERT INTO runs (model, status, started, loss) VALUES"
        " (?, ?, datetime('2026-01-01', ? || ' minutes'), ?)",
        ((f"m{i * 7919 % 200}", "failed" if i // 200 % 20 == 0 else "done",
          11 * i, i * 7919 % 1000 / 1000) for i in range(20_000)))
    if index:
        db.execute(f"CREATE INDEX ix ON runs ({index})")
    db.execute("ANALYZE")  # without statistics the planner guesses
    return db


# --8<-- [start:plan]
def plan(db, query):
    """The lines of EXPLAIN QUERY PLAN; before 3.36 they said SCAN TABLE."""
    lines = [row[3] for row in db.execute("EXPLAIN QUERY PLAN " + query)]
    return [line.replace(" TABLE ", " ") for line in lines]


def steps(db, query):
    """How many instructions SQLite's machine needs for the query."""
    count = 0

    def tick():
        nonlocal count
        count += 1

    db.set_progress_handler(tick, 1)
    db.execute(query).fetchall()
    db.set_progress_handler(None, 1)
    return count
# --8<-- [end:plan]
