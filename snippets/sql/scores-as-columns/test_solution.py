import random
import re


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def pivot(answer, runs):
    """runs: (model, benchmark, score); {model: (chat, code, math, failed)}."""
    lines = [f"INSERT INTO runs (model, benchmark, score) VALUES ({sql(m)}, {sql(b)}, {sql(s)});" for m, b, s in runs]
    rows = run(answer, "\n".join(lines))
    assert [row[0] for row in rows] == sorted({m for m, _, _ in runs})
    return {model: tuple(rest) for model, *rest in rows}


def test_no_runs(answer):
    assert pivot(answer, []) == {}


def test_one_row_per_model(answer):
    runs = [("a", "code", -2.0), ("b", "chat", -9.5), ("a", "chat", -1.5), ("a", "math", -3.0)]
    assert pivot(answer, runs) == {"a": (-1.5, -2.0, -3.0, 0), "b": (-9.5, None, None, 0)}


def test_what_never_ran_is_null_and_not_zero(answer):
    assert pivot(answer, [("a", "code", -40.0)]) == {"a": (None, -40.0, None, 0)}


def test_zero_is_a_score(answer):
    assert pivot(answer, [("a", "math", 0.0)]) == {"a": (None, None, 0.0, 0)}


def test_the_best_of_repeated_runs(answer):
    assert pivot(answer, [("a", "chat", -10.0), ("a", "chat", -9.0), ("a", "chat", -1e9)]) == {"a": (-9.0, None, None, 0)}


def test_failed_runs_are_counted_and_hide_no_score(answer):
    runs = [("a", "chat", None), ("a", "chat", -2.0), ("a", "code", None), ("b", "math", None)]
    assert pivot(answer, runs) == {"a": (-2.0, None, None, 2), "b": (None, None, None, 1)}


def test_a_model_with_other_benchmarks_is_listed(answer):
    assert pivot(answer, [("a", "vision", -1.0), ("b", "vision", None)]) == {
        "a": (None, None, None, 0), "b": (None, None, None, 1)}


def test_as_a_loop_finds_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        runs = [(rng.choice(["m2", "m10", "m1"]), rng.choice(["chat", "code", "math", "vision"]),
                 rng.choice([None, 0.0, -0.001, -9.0, -10.0, -2e9])) for _ in range(rng.randrange(18))]
        expected = {}
        for model in {m for m, _, _ in runs}:
            mine = [(b, s) for m, b, s in runs if m == model]
            best = [max((s for b, s in mine if b == name and s is not None), default=None)
                    for name in ("chat", "code", "math")]
            expected[model] = (*best, sum(s is None for _, s in mine))
        assert pivot(answer, runs) == expected


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups. No rows can show that; another engine will.
    assert " ORDER BY " in outermost(answer.path.read_text())
