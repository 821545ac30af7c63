"""Evaluate one query by hand, clause by clause, and let SQLite check the result."""

import sqlite3

ROWS = [  # id, service, status, ms
    (1, "api", 200, 120), (2, "ml", 200, 300), (3, "api", 500, 900),
    (4, "web", 200, 40), (5, "ml", 500, 1000), (6, "api", 200, 80),
    (7, "job", 200, 700), (8, "ml", 200, 500), (9, "web", 200, 60),
]

# --8<-- [start:query]
QUERY = """
  SELECT service, AVG(ms) AS mean_ms
  FROM requests
  WHERE status = 200
  GROUP BY service
  HAVING COUNT(*) >= 2
  ORDER BY mean_ms DESC
  LIMIT 2
"""
# --8<-- [end:query]


def run(query, rows=ROWS):
    """The rows of a query on the table of requests."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE requests (id INTEGER PRIMARY KEY, service TEXT, status INTEGER, ms REAL)")
    db.executemany("INSERT INTO requests VALUES (?, ?, ?, ?)", rows)
    found = db.execute(query).fetchall()
    db.close()
    return found


def by_clause(rows=ROWS):
    """What is left after each clause of QUERY, in the order in which they count."""
    where = [row for row in rows if row[2] == 200]
    groups = {}
    for _, service, _, ms in where:
        groups.setdefault(service, []).append(ms)
    having = {service: times for service, times in groups.items() if len(times) >= 2}
    select = [(service, sum(times) / len(times)) for service, times in having.items()]
    order = sorted(select, key=lambda row: -row[1])
    return {"FROM": list(rows), "WHERE": where, "GROUP BY": groups, "HAVING": having,
            "SELECT": select, "ORDER BY": order, "LIMIT": order[:2]}
