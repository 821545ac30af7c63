import sqlite3

import pytest


def test_each_changed_row_is_logged(answer):
    assert answer.changes("UPDATE models SET threshold = 0.7") == [("fraud", 0.5, 0.7), ("churn", None, 0.7)]


def test_an_update_that_changes_nothing_is_not_logged(answer):
    assert answer.changes("UPDATE models SET threshold = 0.5 WHERE name = 'fraud'", "UPDATE models SET threshold = NULL WHERE name = 'churn'") == []


def test_a_value_that_becomes_null_is_logged(answer):
    assert answer.changes("UPDATE models SET threshold = NULL") == [("fraud", 0.5, None)]


def test_an_insert_passes_by_this_trigger(answer):
    assert answer.changes("INSERT INTO models VALUES ('spam', 0.1)") == []


def test_the_log_is_part_of_the_transaction(answer):
    connection = answer.database()
    connection.execute("UPDATE models SET threshold = 0.9 WHERE name = 'fraud'")
    connection.rollback()
    assert connection.execute("SELECT COUNT(*) FROM changes").fetchone() == (0,)
    connection.close()


def test_a_trigger_that_fails_fails_the_update(answer):
    connection = answer.database()
    connection.execute("DROP TABLE changes")
    with pytest.raises(sqlite3.OperationalError):
        connection.execute("UPDATE models SET threshold = 0.9")
    assert connection.execute("SELECT threshold FROM models WHERE name = 'fraud'").fetchone() == (0.5,)
    connection.close()
