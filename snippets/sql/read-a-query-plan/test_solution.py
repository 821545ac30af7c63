import pytest


def test_the_table_is_as_the_page_describes_it(answer):
    db = answer.table()
    counts = "COUNT(*), COUNT(DISTINCT model), SUM(status = 'failed'), COUNT(DISTINCT loss)"
    ranges = "MIN(started), MAX(started), MIN(loss), MAX(loss)"
    [row] = db.execute(f"SELECT {counts}, {ranges} FROM runs")
    assert row == (20_000, 200, 1000, 1000, "2026-01-01 00:00:00", "2026-06-02 18:29:00", 0.0, 0.999)
    of_each_model = db.execute("SELECT DISTINCT COUNT(*) OVER m, SUM(status = 'failed') OVER m FROM runs"
                               " WINDOW m AS (PARTITION BY model)").fetchall()
    assert of_each_model == [(100, 5)]


def test_a_query_without_a_loop_takes_each_instruction_once(answer):
    db = answer.table()
    assert answer.steps(db, "SELECT 1") == len(db.execute("EXPLAIN SELECT 1").fetchall())


def test_statistics_allow_one_search_per_model(answer):
    query = "SELECT * FROM runs WHERE status = 'done' AND started >= '2026-06-01'"
    [line] = answer.plan(answer.table("model, status, started"), query)
    assert "ANY(model) AND status=? AND started>?" in line


def test_without_an_index_every_row_is_read_and_sorted(answer):
    first, second = answer.plan(answer.table(), answer.QUERY)
    assert first.startswith("SCAN") and "ORDER BY" in second


@pytest.mark.parametrize("index", ["started", "model, started", "model, status, started"])
def test_an_index_that_ends_in_the_date_sorts_as_well(answer, index):
    assert len(answer.plan(answer.table(index), answer.QUERY)) == 1


def test_the_whole_condition_is_in_the_index(answer):
    [line] = answer.plan(answer.table("model, status, started"), answer.QUERY)
    assert "model=? AND status=? AND started>?" in line


def test_a_fourth_column_covers_the_query(answer):
    [line] = answer.plan(answer.table("model, status, started, loss"), answer.QUERY)
    assert "COVERING INDEX" in line


def test_a_function_on_the_column_hides_it(answer):
    query = "SELECT * FROM runs WHERE model = 'm7' AND status = 'done' AND date(started) >= '2026-04-01'"
    [line] = answer.plan(answer.table("model, status, started"), query)
    assert "status=?" in line and "started" not in line


def test_all_indexes_give_the_same_rows(answer):
    expected = answer.table().execute(answer.QUERY).fetchall()
    assert len(expected) == 20
    for index in ("status", "started", "model, status, started"):
        assert answer.table(index).execute(answer.QUERY).fetchall() == expected


def test_the_order_of_columns_is_worth_a_factor(answer):
    needed = {index: answer.steps(answer.table(index), answer.QUERY)
              for index in (None, "status", "started", "model", "model, status, started")}
    best = needed["model, status, started"]
    assert needed[None] > 100 * best
    assert needed["model"] > 3 * best
    assert needed["started"] > 10 * best


def test_an_index_that_nearly_all_rows_match_is_worse_than_none(answer):
    scan = answer.steps(answer.table(), answer.QUERY)
    forced = answer.steps(answer.table("status"), answer.FORCED)
    assert forced > 1.3 * scan


def test_the_lines_name_no_kind_of_table(answer):
    lines = answer.plan(answer.table(), answer.QUERY) + answer.plan(answer.table("model"), answer.QUERY)
    assert lines[0] == "SCAN runs" and lines[2].startswith("SEARCH runs USING INDEX ix")
