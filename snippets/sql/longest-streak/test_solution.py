import random
import re
from datetime import date, timedelta


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def longest(answer, visits):
    """visits: (user_id, visited_at or a day)."""
    lines = []
    for user, at in visits:
        at = at if " " in at else f"{at} 12:00:00"
        lines.append(f"INSERT INTO visits (user_id, visited_at) VALUES ({sql(user)}, {sql(at)});")
    return run(answer, "\n".join(lines))


def test_the_longest_of_several(answer):
    days = ["2026-03-01", "2026-03-02", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-09"]
    assert longest(answer, [(1, d) for d in days]) == [(1, "2026-03-05", "2026-03-07", 3)]


def test_one_visit_is_a_streak_of_one(answer):
    assert longest(answer, [(4, "2026-03-01")]) == [(4, "2026-03-01", "2026-03-01", 1)]


def test_several_visits_on_one_day_count_once(answer):
    visits = [(1, "2026-03-01 08:00:00"), (1, "2026-03-01 20:00:00"),
              (1, "2026-03-02 08:00:00"), (1, "2026-03-03 08:00:00")]
    assert longest(answer, visits) == [(1, "2026-03-01", "2026-03-03", 3)]


def test_two_visits_in_the_middle_do_not_cut_a_streak(answer):
    visits = [(1, "2026-03-01"), (1, "2026-03-02"), (1, "2026-03-02"), (1, "2026-03-03")]
    assert longest(answer, visits) == [(1, "2026-03-01", "2026-03-03", 3)]


def test_two_visits_do_not_close_a_gap(answer):
    visits = [(1, "2026-03-05"), (1, "2026-03-05"), (1, "2026-03-07")]
    assert longest(answer, visits) == [(1, "2026-03-07", "2026-03-07", 1)]


def test_a_streak_goes_over_midnight_by_days_not_hours(answer):
    visits = [(1, "2026-03-01 00:00:05"), (1, "2026-03-02 23:59:55"), (1, "2026-03-04 00:00:00")]
    assert longest(answer, visits) == [(1, "2026-03-01", "2026-03-02", 2)]


def test_over_the_end_of_month_year_and_february(answer):
    visits = [(1, d) for d in ("2025-12-31", "2026-01-01")]
    visits += [(2, d) for d in ("2028-02-28", "2028-02-29", "2028-03-01")]
    visits += [(3, d) for d in ("2026-02-28", "2026-03-01")]
    assert longest(answer, visits) == [(1, "2025-12-31", "2026-01-01", 2),
                                       (2, "2028-02-28", "2028-03-01", 3),
                                       (3, "2026-02-28", "2026-03-01", 2)]


def test_users_do_not_break_each_other(answer):
    visits = [(2, "2026-03-01"), (1, "2026-03-01"), (1, "2026-03-02"), (2, "2026-03-03"), (1, "2026-03-03")]
    assert longest(answer, visits) == [(1, "2026-03-01", "2026-03-03", 3), (2, "2026-03-03", "2026-03-03", 1)]


def test_of_equal_streaks_the_most_recent_alone(answer):
    days = ["2026-03-01", "2026-03-02", "2026-03-10", "2026-03-11"]
    assert longest(answer, [(1, d) for d in days]) == [(1, "2026-03-10", "2026-03-11", 2)]


def test_visitors_who_are_not_logged_in_have_no_streak(answer):
    assert longest(answer, [(None, "2026-03-01"), (None, "2026-03-02"), (1, "2026-03-02")]) == [
        (1, "2026-03-02", "2026-03-02", 1)]


def test_no_visits(answer):
    assert longest(answer, []) == []


def test_users_are_sorted_and_lengths_compared_as_numbers(answer):
    visits = [(user, f"2026-03-{day:02}") for user in (10, 2) for day in (*range(1, 10), *range(11, 21))]
    assert longest(answer, visits) == [(user, "2026-03-11", "2026-03-20", 10) for user in (2, 10)]


def test_as_a_loop_finds_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        start = date(2027, 12, 20)
        visits = [(rng.choice([2, 10, 33, None]), str(start + timedelta(rng.randrange(25)))) for _ in range(60)]
        assert longest(answer, visits) == by_loop(visits)


def by_loop(visits):
    found = []
    for user in sorted({user for user, _ in visits if user is not None}):
        days = {date.fromisoformat(day) for u, day in visits if u == user}
        streaks = []
        for first in days:
            length = 1
            while first + timedelta(length) in days:
                length += 1
            streaks.append((length, first))
        length, first = max(streaks)
        found.append((user, str(first), str(first + timedelta(length - 1)), length))
    return found


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups or numbers the rows. No rows can show that; another engine will.
    assert " ORDER BY " in outermost(answer.path.read_text())
