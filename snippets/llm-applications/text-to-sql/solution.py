"""Execution accuracy: two queries agree if they return the same rows on every database."""

import sqlite3
from collections import Counter


# --8<-- [start:agree]
def rows(query, script):
    """Return the rows of a query on a fresh database filled by the script."""
    with sqlite3.connect(":memory:") as db:
        db.executescript(script)
        return db.execute(query).fetchall()


def agree(query, reference, databases, ordered=False):
    """Return whether both give the same rows, counting duplicates, on all databases."""
    for script in databases:
        try:
            found = rows(query, script)
        except sqlite3.Error:
            return False
        expected = rows(reference, script)
        if found != expected if ordered else Counter(found) != Counter(expected):
            return False
    return True
# --8<-- [end:agree]
