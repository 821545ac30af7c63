def sql(value):
    return "NULL" if value is None else repr(value)


def longest(answer, visits):
    """visits: (user_id, visited_at or a day)."""
    lines = []
    for user, at in visits:
        at = at if " " in at else f"{at} 12:00:00"
        lines.append(f"INSERT INTO visits (user_id, visited_at) VALUES ({sql(user)}, {sql(at)});")
    return answer.rows("\n".join(lines))


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
