import random
import re


def run(answer, data):
    """Run the query with SQLite's own scan order, reversed, and along an index: the rows must come out the same."""
    rows = answer.rows(data)
    for scan in ("PRAGMA reverse_unordered_selects = ON;", "CREATE INDEX i ON events (user_id, at, event_id DESC);"):
        again = answer.rows(f"{data}\n{scan}")
        assert again == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def sessions(answer, events):
    """events: (user_id, at), ids as listed; at without a date is on 1 March."""
    lines = []
    for number, (user, at) in enumerate(events, 1):
        lines.append(f"INSERT INTO events VALUES ({number}, {sql(user)}, {sql(full(at))});")
    return run(answer, "\n".join(lines))


def full(at):
    return at if " " in at else f"2026-03-01 {at}"


def clock(minute, second=0):
    return f"{minute // 60:02}:{minute % 60:02}:{second:02}"


def expected(*rows):
    return [(user, n, full(started), full(ended), count) for user, n, started, ended, count in rows]


def test_a_pause_begins_a_session(answer):
    events = [(1, "10:00:00"), (1, "10:20:00"), (1, "11:30:00")]
    assert sessions(answer, events) == expected(
        (1, 1, "10:00:00", "10:20:00", 2), (1, 2, "11:30:00", "11:30:00", 1))


def test_a_pause_is_more_than_exactly_thirty_minutes(answer):
    assert sessions(answer, [(1, "10:00:00"), (1, "10:30:00"), (1, "11:00:01")]) == expected(
        (1, 1, "10:00:00", "10:30:00", 2), (1, 2, "11:00:01", "11:00:01", 1))


def test_a_busy_session_may_last_for_hours(answer):
    times = [f"{hour}:{minute:02}:00" for hour in (10, 11, 12) for minute in (5, 25, 45)]
    assert sessions(answer, [(1, t) for t in times]) == expected((1, 1, "10:05:00", "12:45:00", 9))


def test_over_midnight(answer):
    events = [(1, "2026-02-28 23:50:00"), (1, "2026-03-01 00:10:00")]
    assert sessions(answer, events) == expected((1, 1, *[at for _, at in events], 2))


def test_the_same_hour_of_the_next_day(answer):
    events = [(1, "2026-03-01 10:00:00"), (1, "2026-03-02 10:05:00")]
    assert [row[1] for row in sessions(answer, events)] == [1, 2]


def test_users_do_not_share_sessions(answer):
    events = [(1, "10:00:00"), (2, "10:25:00"), (1, "10:50:00"), (2, "10:55:00")]
    assert sessions(answer, events) == expected(
        (1, 1, "10:00:00", "10:00:00", 1), (1, 2, "10:50:00", "10:50:00", 1),
        (2, 1, "10:25:00", "10:55:00", 2))


def test_events_written_late_and_twice_in_a_second(answer):
    events = [(1, "10:40:00"), (1, "10:00:00"), (1, "10:20:00"), (1, "10:20:00")]
    assert sessions(answer, events) == expected((1, 1, "10:00:00", "10:40:00", 4))


def test_two_in_the_second_after_a_pause_stay_together(answer):
    events = [(1, "10:00:00"), (1, "11:00:00"), (1, "11:00:00")]
    assert sessions(answer, events) == expected(
        (1, 1, "10:00:00", "10:00:00", 1), (1, 2, "11:00:00", "11:00:00", 2))


def test_the_boundary_is_exact_at_any_time_of_day(answer):
    starts = range(23 * 60)
    events = [(minute, clock(minute)) for minute in starts]
    within = [(minute, clock(minute + 30)) for minute in starts]
    too_late = [(minute, clock(minute + 30, 1)) for minute in starts]
    assert [row[4] for row in sessions(answer, events + within)] == [2] * len(starts)
    assert [row[4] for row in sessions(answer, events + too_late)] == [1, 1] * len(starts)


def test_more_than_nine_sessions_are_in_order(answer):
    events = [(1, f"{hour:02}:00:00") for hour in range(12)]
    assert [row[1] for row in sessions(answer, events)] == list(range(1, 13))


def test_events_without_a_user_are_left_out(answer):
    assert sessions(answer, [(None, "10:00:00"), (1, "10:10:00"), (None, "10:20:00")]) == expected(
        (1, 1, "10:10:00", "10:10:00", 1))


def test_no_events(answer):
    assert sessions(answer, []) == []


def test_users_are_sorted_as_numbers(answer):
    assert [row[0] for row in sessions(answer, [(10, "10:00:00"), (2, "10:00:00"), (33, "09:00:00")])] == [2, 10, 33]


def test_as_a_loop_cuts_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        events = [(rng.choice([2, 10, None]), clock(rng.randrange(600), rng.choice([0, 0, 1]))) for _ in range(40)]
        found = []
        for user in (2, 10):
            times = sorted(at for u, at in events if u == user)
            groups = []
            for at in times:
                if groups and seconds_of(at) - seconds_of(groups[-1][-1]) <= 1800:
                    groups[-1].append(at)
                else:
                    groups.append([at])
            found += [(user, n, group[0], group[-1], len(group)) for n, group in enumerate(groups, 1)]
        assert sessions(answer, events) == expected(*found)


def seconds_of(at):
    hour, minute, second = map(int, at.split(":"))
    return 3600 * hour + 60 * minute + second


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups or numbers the rows. No rows can show that; another engine will.
    assert len(outermost(answer.path.read_text()).partition(" ORDER BY ")[2].split(",")) >= 2  # keys
