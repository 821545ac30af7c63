"""Queries that screening calls ask for, run on the tables of schema.sql."""

import sqlite3
from pathlib import Path

# --8<-- [start:examples]
EXAMPLES = (
    "SELECT COUNT(*), COUNT(bonus), SUM(bonus), AVG(bonus) FROM staff",
    "SELECT COUNT(*), SUM(pay), MAX(pay) FROM staff WHERE pay > 1000",
    "SELECT COUNT(team_id), COUNT(DISTINCT team_id) FROM staff",
    "SELECT name FROM staff WHERE bonus = NULL",
    "SELECT name FROM staff WHERE NOT (bonus = 10)",
    "SELECT name FROM staff WHERE bonus IS NOT 10",
    "SELECT name FROM staff WHERE pay BETWEEN 70 AND 80",
    "SELECT name FROM staff WHERE pay = 60 OR pay = 90 AND bonus = 10",
    "SELECT name, pay + bonus FROM staff",
    "SELECT name, pay + COALESCE(bonus, 0) FROM staff",
    "SELECT 7 / 2, 7 % 2, 7 / 2.0, 'a' || 'b'",
    "SELECT team_id, AVG(pay) FROM staff GROUP BY team_id ORDER BY team_id",
    "SELECT name FROM staff WHERE team_id IN (2, NULL)",
)
# --8<-- [end:examples]

# --8<-- [start:raise]
RAISE = """
UPDATE staff SET pay = staff.pay + team_raise.amount
FROM (SELECT 'data' AS team, 5 AS amount) AS team_raise
JOIN team ON team.name = team_raise.team
WHERE staff.team_id = team.id
"""
# --8<-- [end:raise]


def database():
    """Return a fresh database with the tables of schema.sql."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(Path(__file__).with_name("schema.sql").read_text(encoding="utf-8"))
    return connection


def rows(query):
    """Return the rows of a query of EXAMPLES."""
    connection = database()
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def pay_after_raise():
    """Return the pay by name after RAISE, and how many rows it changed."""
    connection = database()
    changed = connection.execute(RAISE).rowcount
    pay = dict(connection.execute("SELECT name, pay FROM staff"))
    connection.close()
    return pay, changed
