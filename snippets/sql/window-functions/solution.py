"""One table, the window functions that interviewers ask for, and SQLite's answer."""

import sqlite3

RUNS = [  # model, day, score
    ("a", 1, 70), ("a", 2, 80), ("a", 3, 80), ("a", 10, 60),
    ("b", 2, 90), ("b", 10, 95),
]

# --8<-- [start:query]
QUERY = """
  SELECT model, day, score,
         ROW_NUMBER() OVER w AS row_number,
         RANK()       OVER w AS rank,
         DENSE_RANK() OVER w AS dense_rank,
         AVG(score)   OVER (PARTITION BY model) AS mean,
         score - LAG(score) OVER (PARTITION BY model ORDER BY day) AS change
  FROM runs
  WINDOW w AS (PARTITION BY model ORDER BY score DESC)
  ORDER BY model, score DESC, day
"""
# --8<-- [end:query]


def rows(query=QUERY, runs=RUNS):
    """Return (column names, rows) of a query over a table runs with these rows."""
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE TABLE runs (model TEXT, day INTEGER, score INTEGER)")
        database.executemany("INSERT INTO runs VALUES (?, ?, ?)", runs)
        result = database.execute(query)
        found = [name for name, *_ in result.description], result.fetchall()
    database.close()
    return found
