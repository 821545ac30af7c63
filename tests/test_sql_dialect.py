"""SQL written for another database, as the judge explains it."""

from __future__ import annotations

from pathlib import Path

import pytest
from handbook.snippets.guest.answers import Query, load_error

SCHEMA = "CREATE TABLE c (id, country, day, x); INSERT INTO c VALUES (1, NULL, '2026-01-05', 3);"
FOREIGN = {
    "SELECT * FROM c WHERE country ILIKE 'a%'": "ILIKE: write LIKE",
    "SELECT day::date FROM c": "::DATE: write CAST(x AS ...)",
    "SELECT DATE_TRUNC('month', day) FROM c": "DATE_TRUNC: write strftime",
    "SELECT EXTRACT(YEAR FROM day) FROM c": "EXTRACT: write strftime",
    "SELECT day + INTERVAL '1 day' FROM c": "INTERVAL: write date(x, '-7 days')",
    "SELECT DATE_ADD(day, INTERVAL 1 DAY) FROM c": "DATE_ADD: write date(x, '-7 days')",
    "SELECT * FROM c WHERE day > DATE '2026-01-01'": "DATE: write the text alone",
    "SELECT LEFT(country, 2) FROM c": "LEFT: write substr",
    "SELECT NOW()": "NOW: write date('now')",
    "SELECT TOP 5 * FROM c": "SELECT TOP: write LIMIT 5",
    "SELECT id FROM c QUALIFY ROW_NUMBER() OVER () = 1": "QUALIFY: put the window function into a subquery",
    "SELECT x FROM c WHERE x >= ALL (SELECT x FROM c)": "ALL: write IN (SELECT ...)",
    "SELECT * FROM c WHERE country ~ '^a'": "~: write LIKE or GLOB",
}
QUOTES = "double quotes are for names; a text stands in single quotes: 'unknown'"


@pytest.fixture
def query(tmp_path: Path) -> Query:
    (tmp_path / "schema.sql").write_text(SCHEMA)
    return Query(tmp_path / "attempt.sql")


@pytest.mark.parametrize(("text", "said"), FOREIGN.items())
def test_what_sqlite_lacks_is_named_with_what_to_write(query: Query, text: str, said: str) -> None:
    query.path.write_text(text)
    with pytest.raises(Exception, match="SQL runs on SQLite, which has no ") as raised:
        query.rows()
    assert said in str(raised.value)
    if "syntax error" in str(raised.value):
        error = load_error(query.path)
        assert error
        assert said in error.message


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("SELECT `id` FROM c LIMIT 0, 1", [(1,)]),
        ('SELECT x AS "my x" FROM c ORDER BY "my x"', [(3,)]),
        ('SELECT "x" FROM c -- "unknown" ILIKE', [(3,)]),
        ("SELECT 'it''s \"q\" ::' FROM c", [('it\'s "q" ::',)]),
        ('SELECT "a""b" FROM (SELECT 4 AS "a""b") /* "z" */', [(4,)]),
    ],
)
def test_sound_sql_runs_as_it_is(query: Query, text: str, rows: list[object]) -> None:
    query.path.write_text(text)
    assert load_error(query.path) is None
    assert query.rows() == rows


def test_a_text_in_double_quotes_is_refused(query: Query) -> None:
    query.path.write_text('SELECT COALESCE(c.country, "unknown") FROM c')
    with pytest.raises(Exception, match="no such column: unknown") as raised:
        query.rows()
    assert QUOTES in str(raised.value)


@pytest.mark.parametrize("text", ["SELECT nosuch FROM c", "SELECT * FROM nowhere"])
def test_what_is_wrong_anywhere_gets_no_hint(query: Query, text: str) -> None:
    query.path.write_text(text)
    with pytest.raises(Exception, match="no such") as raised:
        query.rows()
    assert "SQLite" not in str(raised.value)
