import random
import re
from datetime import datetime, timedelta


def run(answer, data):
    """Run the query twice, the second time with SQLite's scan order reversed: the rows must come out the same."""
    rows = answer.rows(data)
    reversed_scan = answer.rows(f"{data}\nPRAGMA reverse_unordered_selects = ON;")
    assert reversed_scan == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def funnel(answer, events):
    """events: (user, event, at); the users at each of the three steps."""
    lines = [f"INSERT INTO events VALUES ({sql(u)}, {sql(e)}, {sql(at)});" for u, e, at in events]
    rows = run(answer, "\n".join(lines))
    assert [row[:2] for row in rows] == [(1, "view"), (2, "cart"), (3, "pay")]
    return [row[2] for row in rows]


def at(day, time="12:00:00"):
    return f"2026-03-{day:02} {time}"


def test_no_events_still_gives_three_rows(answer):
    assert funnel(answer, []) == [0, 0, 0]


def test_three_users_stop_at_three_steps(answer):
    events = [(2, "view", at(1)), (10, "view", at(1)), (10, "cart", at(2)),
              (33, "view", at(1)), (33, "cart", at(2)), (33, "pay", at(3))]
    assert funnel(answer, events) == [3, 2, 1]


def test_the_order_counts(answer):
    assert funnel(answer, [(1, "cart", at(1)), (1, "view", at(2)), (1, "pay", at(3))]) == [1, 0, 0]
    assert funnel(answer, [(1, "view", at(1)), (1, "pay", at(2)), (1, "cart", at(3))]) == [1, 1, 0]


def test_an_earlier_payment_does_not_hide_a_later_one(answer):
    events = [(1, "pay", at(1)), (1, "cart", at(1)), (1, "view", at(2)), (1, "cart", at(3)), (1, "pay", at(4))]
    assert funnel(answer, events) == [1, 1, 1]


def test_users_count_once(answer):
    events = [(1, e, at(d)) for d in (1, 2, 3) for e in ("view", "cart", "pay")]
    assert funnel(answer, events) == [1, 1, 1]


def test_the_same_second_is_in_order(answer):
    assert funnel(answer, [(1, "view", at(1)), (1, "cart", at(1)), (1, "pay", at(1))]) == [1, 1, 1]


def test_seven_days_from_the_first_view(answer):
    assert funnel(answer, [(1, "view", at(1)), (1, "cart", at(8, "11:59:59"))]) == [1, 1, 0]
    assert funnel(answer, [(1, "view", at(1)), (1, "cart", at(8, "12:00:00"))]) == [1, 0, 0]
    assert funnel(answer, [(1, "view", at(1)), (1, "cart", at(5)), (1, "pay", at(9))]) == [1, 1, 0]


def test_a_second_view_opens_no_new_window(answer):
    assert funnel(answer, [(1, "view", at(1)), (1, "view", at(20)), (1, "cart", at(21))]) == [1, 0, 0]


def test_other_users_and_other_events_do_not_help(answer):
    events = [(1, "view", at(1)), (2, "cart", at(2)), (2, "pay", at(3)), (1, "share", at(2))]
    assert funnel(answer, events) == [1, 0, 0]


def test_visitors_who_are_not_logged_in_do_not_count(answer):
    assert funnel(answer, [(None, "view", at(1)), (None, "cart", at(1)), (None, "pay", at(1))]) == [0, 0, 0]


def test_as_a_loop_counts_them(answer):
    for seed in range(40):
        rng = random.Random(seed)
        start = datetime(2027, 12, 26)
        events = [(rng.choice([2, 10, 33, 10**9, None]), rng.choice(["view", "cart", "pay", "share"]),
                   str(start + timedelta(hours=rng.randrange(300)))) for _ in range(rng.randrange(40))]
        assert funnel(answer, events) == by_loop(events)


def by_loop(events):
    reached = [0, 0, 0]
    for user in {u for u, _, _ in events if u is not None}:
        step, until = 0, None
        for moment, event in sorted((datetime.fromisoformat(t), ["view", "cart", "pay", "share"].index(e))
                                    for u, e, t in events if u == user):
            if until is not None and moment >= until:
                break
            if event == step and step < 3:
                until = until or moment + timedelta(days=7)
                reached[step] += 1
                step += 1
    return reached


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups. No rows can show that; another engine will.
    assert " ORDER BY " in outermost(answer.path.read_text())
