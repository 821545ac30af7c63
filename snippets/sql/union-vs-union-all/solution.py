"""The four set operations on two small tables of payments, computed by SQLite."""

import sqlite3

JANUARY = [(7, 20), (7, 20), (9, 5)]  # customer, amount
FEBRUARY = [(7, 20), (10, 5)]


# --8<-- [start:operations]
def combine(operation, columns="customer, amount"):
    """The rows of January and February under UNION, UNION ALL, INTERSECT or EXCEPT."""
    db = payments()
    query = (f"SELECT {columns} FROM january {operation}"
             f" SELECT {columns} FROM february ORDER BY 1")
    return db.execute(query).fetchall()
# --8<-- [end:operations]


def payments(january=JANUARY, february=FEBRUARY):
    """A fresh database that holds both tables."""
    db = sqlite3.connect(":memory:")
    for name, rows in (("january", january), ("february", february)):
        db.execute(f"CREATE TABLE {name} (customer INTEGER, amount INTEGER)")
        db.executemany(f"INSERT INTO {name} VALUES (?, ?)", rows)
    return db
