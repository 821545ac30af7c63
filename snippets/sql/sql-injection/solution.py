"""SQL injection against a small table, and the ways to prevent it."""

import sqlite3

COLUMNS = frozenset({"id", "name", "size"})


def database():
    """Return a fresh database with data sets of two teams."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE datasets (id INTEGER PRIMARY KEY, team TEXT, name TEXT, size INTEGER)")
    connection.executemany(
        "INSERT INTO datasets VALUES (?, ?, ?, ?)",
        [(1, "vision", "wafers", 40), (2, "vision", "O'Hare scans", 10), (10, "fraud", "payments", 900)],
    )
    return connection


# --8<-- [start:vulnerable]
def search_vulnerable(connection, team, text):
    query = f"""
        SELECT id, name FROM datasets
        WHERE team = '{team}' AND name LIKE '%{text}%'"""
    return connection.execute(query).fetchall()
# --8<-- [end:vulnerable]


# --8<-- [start:safe]
def search(connection, team, text):
    """Return (id, name) of the team's data sets with text in their name."""
    for sign in "\\%_":
        text = text.replace(sign, "\\" + sign)
    query = """
        SELECT id, name FROM datasets
        WHERE team = ? AND name LIKE ? ESCAPE '\\'"""
    return connection.execute(query, (team, f"%{text}%")).fetchall()


def sorted_by(connection, team, column):
    """Return the team's names in order. column: no parameter, so one of COLUMNS."""
    if column not in COLUMNS:
        raise ValueError(f"cannot sort by {column!r}")
    query = f"SELECT name FROM datasets WHERE team = ? ORDER BY {column}, id"
    return [name for name, in connection.execute(query, (team,))]


def by_ids(connection, team, ids):
    """Return the names of the team's data sets with these ids."""
    marks = ", ".join("?" * len(ids))
    query = f"""
        SELECT name FROM datasets
        WHERE team = ? AND id IN ({marks}) ORDER BY id"""
    return [name for name, in connection.execute(query, (team, *ids))]
# --8<-- [end:safe]
