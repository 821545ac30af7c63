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


def retention(answer, users, activity, today="2026-06-01"):
    """users: (id, signed_up); activity: (id, day); {(cohort, week): (users, active)}."""
    lines = [f"INSERT INTO report VALUES ({sql(today)});"]
    lines += [f"INSERT INTO users VALUES ({sql(u)}, {sql(day and str(day))});" for u, day in users]
    lines += [f"INSERT INTO activity VALUES ({sql(u)}, {sql(day)});" for u, day in activity]
    rows = run(answer, "\n".join(lines))
    assert rows == sorted(rows)
    found = {(cohort, week): tuple(rest) for cohort, week, *rest in rows}
    assert len(found) == len(rows)
    return found


MONDAY = "2026-03-02"


def test_a_row_for_each_of_the_first_five_weeks(answer):
    assert retention(answer, [(1, MONDAY), (2, MONDAY)], [(1, "2026-03-03"), (1, "2026-03-17")]) == {
        (MONDAY, 0): (2, 1), (MONDAY, 1): (2, 0), (MONDAY, 2): (2, 1),
        (MONDAY, 3): (2, 0), (MONDAY, 4): (2, 0)}


def test_weeks_are_counted_from_each_users_own_signup(answer):
    users = [(1, "2026-03-02"), (2, "2026-03-08")]  # Monday and Sunday of one week
    activity = [(1, "2026-03-09"), (2, "2026-03-09")]
    found = retention(answer, users, activity)
    assert found[MONDAY, 0] == (2, 1) and found[MONDAY, 1] == (2, 1)


def test_first_and_last_day_of_a_week(answer):
    found = retention(answer, [(1, MONDAY)], [(1, "2026-03-15"), (1, "2026-03-16")])
    assert [found[MONDAY, week][1] for week in range(4)] == [0, 1, 1, 0]


def test_the_day_of_signup_counts(answer):
    assert retention(answer, [(1, MONDAY)], [(1, MONDAY)])[MONDAY, 0] == (1, 1)


def test_activity_after_week_four_is_not_week_four(answer):
    found = retention(answer, [(1, MONDAY)], [(1, "2026-04-06")])  # the 35th day after the signup
    assert max(week for _, week in found) == 4 and found[MONDAY, 4] == (1, 0)
    assert retention(answer, [(1, MONDAY)], [(1, "2026-04-05")])[MONDAY, 4] == (1, 1)


def test_a_younger_cohort_has_fewer_weeks(answer):
    users = [(1, MONDAY), (2, "2026-03-15")]
    found = retention(answer, users, [(2, "2026-03-16")], today="2026-03-24")
    assert found == {(MONDAY, 0): (1, 0), (MONDAY, 1): (1, 0), ("2026-03-09", 0): (1, 1)}


def test_many_active_days_count_once(answer):
    days = [(1, f"2026-03-{day:02}") for day in (2, 2, 3, 4, 5, 6, 7, 8)]
    assert retention(answer, [(1, MONDAY), (2, MONDAY)], days)[MONDAY, 0] == (2, 1)


def test_activity_before_the_signup_does_not_count(answer):
    assert retention(answer, [(1, MONDAY)], [(1, "2026-02-27")])[MONDAY, 0] == (1, 0)


def test_a_week_is_shown_when_it_is_over_for_every_member(answer):
    users = [(1, MONDAY)]  # the cohort's Sunday is 8 March; its week 0 ends with 14 March
    assert retention(answer, users, [], today="2026-03-14") == {}
    assert retention(answer, users, [], today="2026-03-15") == {(MONDAY, 0): (1, 0)}
    assert list(retention(answer, users, [], today="2026-03-22")) == [(MONDAY, 0), (MONDAY, 1)]


def test_cohorts_over_the_end_of_a_year(answer):
    users = [(1, "2025-12-29"), (2, "2026-01-04"), (3, "2026-01-05")]
    found = retention(answer, users, [(2, "2026-01-05")])
    assert found["2025-12-29", 0] == (2, 1) and found["2026-01-05", 0] == (1, 0)
    found = retention(answer, users, [(1, "2026-01-04"), (1, "2026-01-05")])
    assert [found["2025-12-29", week] for week in range(3)] == [(2, 1), (2, 1), (2, 0)]


def test_imported_accounts_and_visitors_are_left_out(answer):
    found = retention(answer, [(1, MONDAY), (2, None)], [(None, MONDAY), (2, MONDAY), (7, MONDAY)])
    assert found[MONDAY, 0] == (1, 0) and {cohort for cohort, _ in found} == {MONDAY}


def test_no_users(answer):
    assert retention(answer, [], [(1, MONDAY)]) == {}


def test_as_a_loop_counts_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        start, today = date(2025, 12, 20), date(2026, 2, 1) + timedelta(seed)
        signups = {user: start + timedelta(rng.randrange(25)) for user in (2, 10, 33, 4, 5)}
        activity = [(rng.choice([*signups, None]), start + timedelta(rng.randrange(60))) for _ in range(40)]
        expected = {}
        for user, signed in signups.items():
            cohort = signed - timedelta(signed.weekday())
            for week in range(5):
                if cohort + timedelta(7 * week + 13) <= today:
                    first = signed + timedelta(7 * week)
                    came = any(u == user and first <= day < first + timedelta(7) for u, day in activity)
                    users, active = expected.get((str(cohort), week), (0, 0))
                    expected[str(cohort), week] = users + 1, active + came
        assert retention(answer, signups.items(), [(u, str(day)) for u, day in activity], str(today)) == expected


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups or numbers the rows. No rows can show that; another engine will.
    assert len(outermost(answer.path.read_text()).partition(" ORDER BY ")[2].split(",")) >= 2  # keys
