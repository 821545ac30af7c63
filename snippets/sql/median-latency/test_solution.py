import random
import re
import statistics


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def medians(answer, times):
    """times: (service, ms); {service: (median, requests)}."""
    lines = [f"INSERT INTO requests (service, ms) VALUES ({sql(s)}, {sql(ms)});" for s, ms in times]
    rows = run(answer, "\n".join(lines))
    assert rows == sorted(rows)
    found = {service: (median, n) for service, median, n in rows}
    assert len(found) == len(rows)
    return found


def test_no_requests(answer):
    assert medians(answer, []) == {}


def test_odd_and_even(answer):
    times = [("api", 9), ("api", 100), ("api", 10), ("web", 1), ("web", 4)]
    assert medians(answer, times) == {"api": (10, 3), "web": (2.5, 2)}


def test_one_request(answer):
    assert medians(answer, [("api", 7)]) == {"api": (7, 1)}


def test_ties_in_the_middle(answer):
    assert medians(answer, [("api", ms) for ms in (5, 5, 5, 5, 900)]) == {"api": (5, 5)}
    assert medians(answer, [("api", ms) for ms in (1, 5, 5, 9)]) == {"api": (5, 4)}


def test_frequent_values_weigh_more(answer):
    assert medians(answer, [("api", ms) for ms in (3, 3, 3, 3, 100, 200, 300)]) == {"api": (3, 7)}


def test_timeouts_do_not_count(answer):
    assert medians(answer, [("api", None), ("api", None), ("api", 8), ("api", 20), ("job", None)]) == {"api": (14, 2)}


def test_large_values(answer):
    assert medians(answer, [("api", 2_000_000_001), ("api", 2_000_000_002)]) == {"api": (2_000_000_001.5, 2)}


def test_as_the_statistics_module_finds_them(answer):
    for seed in range(40):
        rng = random.Random(seed)
        times = [(rng.choice(["api", "web", "ml"]), rng.choice([None, 0, 2, 9, 10, 100, 10**9])) for _ in range(rng.randrange(30))]
        expected = {}
        for service in {s for s, ms in times if ms is not None}:
            mine = [ms for s, ms in times if s == service and ms is not None]
            expected[service] = (statistics.median(mine), len(mine))
        assert medians(answer, times) == expected


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups. No rows can show that; another engine will.
    assert " ORDER BY " in outermost(answer.path.read_text())
