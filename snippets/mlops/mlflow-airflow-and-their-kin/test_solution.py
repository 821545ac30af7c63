import sqlite3

import pytest

ROWS = [("ann", 1.0), ("bob", 2.0)]


def stored(db):
    return db.execute("SELECT day, customer, value FROM features ORDER BY 1, 2").fetchall()


def test_a_retry_of_append_doubles(answer):
    assert answer.run_with_retry(answer.append_day, answer.warehouse(), "d1", ROWS) == 4


def test_a_retry_of_replace_changes_nothing(answer):
    assert answer.run_with_retry(answer.replace_day, answer.warehouse(), "d1", ROWS) == 2


def test_replace_leaves_other_days_alone_and_corrects_its_own(answer):
    db = answer.warehouse()
    answer.replace_day(db, "d1", ROWS)
    answer.replace_day(db, "d2", ROWS)
    answer.replace_day(db, "d1", [("ann", 9.0)])
    assert stored(db) == [("d1", "ann", 9.0), ("d2", "ann", 1.0), ("d2", "bob", 2.0)]


def test_a_failure_half_way_keeps_the_old_day(answer):
    db = answer.warehouse()
    answer.replace_day(db, "d1", ROWS)
    with pytest.raises(sqlite3.Error):
        answer.replace_day(db, "d1", [("ann", 5.0), ("too", "many", "columns")])
    assert stored(db) == [("d1", "ann", 1.0), ("d1", "bob", 2.0)]
