import random

import pytest


def test_the_numbers_of_the_page(answer):
    steps = answer.by_clause()
    assert [len(step) for step in steps.values()] == [9, 7, 4, 3, 3, 3, 2]
    assert steps["LIMIT"] == [("ml", 400), ("api", 100)]
    assert steps["GROUP BY"]["job"] == [700]


def test_sqlite_agrees(answer):
    assert answer.run(answer.QUERY) == answer.by_clause()["LIMIT"]
    for seed in range(20):
        rng = random.Random(seed)
        times = rng.sample(range(10_000), 30)  # no ties between the means that matter, almost surely
        rows = [(i, rng.choice(["api", "ml", "web", "job"]), rng.choice([200, 500]), ms) for i, ms in enumerate(times)]
        found, expected = dict(answer.run(answer.QUERY, rows)), dict(answer.by_clause(rows)["LIMIT"])
        assert list(found) == list(expected)
        assert found == pytest.approx(expected)


def test_the_status_in_having_is_another_question(answer):
    """Grouped by service and status, or with the condition inside the aggregate: only the second keeps empty groups."""
    counts = "SELECT service, SUM(CASE WHEN status = 500 THEN 1 ELSE 0 END) FROM requests GROUP BY service ORDER BY 1"
    assert answer.run(counts) == [("api", 1), ("job", 0), ("ml", 1), ("web", 0)]
    where = "SELECT service, COUNT(*) FROM requests WHERE status = 500 GROUP BY service ORDER BY 1"
    assert answer.run(where) == [("api", 1), ("ml", 1)]


def test_without_groups_where_gives_one_row_and_group_by_none(answer):
    assert answer.run("SELECT COUNT(*) FROM requests WHERE status = 404") == [(0,)]
    assert answer.run("SELECT COUNT(*) FROM requests WHERE status = 404 GROUP BY service") == []


def test_a_window_sees_the_groups_that_having_left(answer):
    query = """SELECT service, COUNT(*), COUNT(*) OVER () FROM requests
               WHERE status = 200 GROUP BY service HAVING COUNT(*) >= 2 ORDER BY 1"""
    assert answer.run(query) == [("api", 2, 3), ("ml", 2, 3), ("web", 2, 3)]
