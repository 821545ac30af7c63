"""An audit trail by a trigger, and what a trigger hides."""

import sqlite3

# --8<-- [start:trigger]
TRIGGER = """
  CREATE TRIGGER log_threshold
  AFTER UPDATE OF threshold ON models
  WHEN NEW.threshold IS NOT OLD.threshold
  BEGIN
    INSERT INTO changes (model, was, became)
    VALUES (NEW.name, OLD.threshold, NEW.threshold);
  END
"""
# --8<-- [end:trigger]


def database():
    """Return a fresh database with two models, an audit table and the trigger."""
    connection = sqlite3.connect(":memory:")
    connection.executescript(
        """
        CREATE TABLE models (name TEXT PRIMARY KEY, threshold REAL);
        CREATE TABLE changes (model TEXT NOT NULL, was REAL, became REAL);
        INSERT INTO models VALUES ('fraud', 0.5), ('churn', NULL);
        """
    )
    connection.execute(TRIGGER)
    return connection


def changes(*statements):
    """Return the audit rows that these statements leave behind."""
    connection = database()
    for statement in statements:
        connection.execute(statement)
    found = connection.execute("SELECT * FROM changes ORDER BY rowid").fetchall()
    connection.close()
    return found
