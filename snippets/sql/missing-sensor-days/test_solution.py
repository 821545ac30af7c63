import random

MONDAY, TUESDAY, WEDNESDAY = "2026-03-02", "2026-03-03", "2026-03-04"
WEEK = (MONDAY, TUESDAY, WEDNESDAY)


def run(answer, data):
    """Run the query with SQLite's own scan order, reversed, and along an index: the rows must come out the same."""
    rows = answer.rows(data)
    for scan in ("PRAGMA reverse_unordered_selects = ON;", "CREATE INDEX backwards ON days (day DESC);"):
        again = answer.rows(f"{data}\n{scan}")
        assert again == rows, "the result depends on the scan order: an ORDER BY is missing or not total"
    return rows


def sql(value):
    return "NULL" if value is None else repr(value)


def missing(answer, sensors, readings, days=WEEK):
    """sensors: (id, installed_on, retired_on); readings: (sensor, day, value)."""
    lines = []
    for table, rows in (("sensors", sensors), ("days", [(d,) for d in days]), ("readings", readings)):
        lines += [f"INSERT INTO {table} VALUES ({', '.join(map(sql, row))});" for row in rows]
    return run(answer, "\n".join(lines))


ALWAYS = [(1, "2026-01-01", None), (2, "2026-01-01", None)]


def test_lists_each_missing_pair(answer):
    readings = [(1, MONDAY, 0.5), (1, WEDNESDAY, 0.5), (2, MONDAY, 0.5), (2, TUESDAY, 0.5)]
    assert missing(answer, ALWAYS, readings) == [(1, TUESDAY), (2, WEDNESDAY)]


def test_not_due_before_installation_or_after_retirement(answer):
    assert missing(answer, [(1, TUESDAY, WEDNESDAY)], []) == [(1, TUESDAY)]


def test_a_reading_with_an_unset_clock_hides_nothing(answer):
    readings = [(1, None, 0.5), (1, MONDAY, 0.5)]
    assert missing(answer, ALWAYS[:1], readings) == [(1, TUESDAY), (1, WEDNESDAY)]


def test_a_reading_with_an_unreadable_label_hides_nothing(answer):
    assert missing(answer, ALWAYS, [(None, MONDAY, 0.5)], [MONDAY]) == [(1, MONDAY), (2, MONDAY)]


def test_an_error_does_not_count_as_a_reading(answer):
    assert missing(answer, ALWAYS[:1], [(1, MONDAY, None)], [MONDAY]) == [(1, MONDAY)]


def test_a_second_attempt_counts(answer):
    assert missing(answer, ALWAYS[:1], [(1, MONDAY, None), (1, MONDAY, 0.5)], [MONDAY]) == []


def test_an_error_after_a_good_reading_takes_nothing_back(answer):
    assert missing(answer, ALWAYS[:1], [(1, MONDAY, 0.5), (1, MONDAY, None)], [MONDAY]) == []


def test_zero_and_negative_values_are_readings(answer):
    readings = [(1, MONDAY, 0.0), (1, TUESDAY, -4.5)]
    assert missing(answer, ALWAYS[:1], readings, [MONDAY, TUESDAY]) == []


def test_values_that_cancel_are_readings(answer):
    assert missing(answer, ALWAYS[:1], [(1, MONDAY, -1.0), (1, MONDAY, 1.0)], [MONDAY]) == []


def test_two_good_readings_do_not_cover_another_day(answer):
    readings = [(1, MONDAY, 0.5), (1, MONDAY, 0.6), (1, WEDNESDAY, 0.5)]
    assert missing(answer, ALWAYS[:1], readings) == [(1, TUESDAY)]


def test_two_failed_attempts_are_one_missing_reading(answer):
    assert missing(answer, ALWAYS[:1], [(1, MONDAY, None), (1, MONDAY, None)], [MONDAY]) == [(1, MONDAY)]


def test_a_day_on_which_all_were_silent(answer):
    readings = [(1, MONDAY, 0.5), (1, WEDNESDAY, 0.5)]
    assert missing(answer, ALWAYS[:1], readings) == [(1, TUESDAY)]


def test_no_readings_at_all(answer):
    assert missing(answer, ALWAYS[:1], []) == [(1, day) for day in WEEK]


def test_no_days(answer):
    assert missing(answer, ALWAYS, [(1, MONDAY, 0.5)], []) == []


def test_no_sensors(answer):
    assert missing(answer, [], [(1, MONDAY, 0.5)]) == []


def test_a_row_that_knows_neither_hides_nothing(answer):
    assert missing(answer, ALWAYS[:1], [(None, None, 0.5)], [MONDAY]) == [(1, MONDAY)]


def test_sensors_are_sorted_as_numbers_however_they_were_loaded(answer):
    sensors = [(number, "2026-01-01", None) for number in (10, 2, 33)]
    assert missing(answer, sensors, [], [TUESDAY, MONDAY]) == [(s, d) for s in (2, 10, 33) for d in (MONDAY, TUESDAY)]


def test_as_a_loop_finds_them(answer):
    calendar = [f"2026-03-{day:02}" for day in range(1, 8)]
    for seed in range(30):
        rng = random.Random(seed)
        sensors = [(s, rng.choice(calendar), rng.choice([None, *calendar])) for s in (33, 10, 2)]
        readings = [(rng.choice([2, 10, 33, None]), rng.choice([*calendar, None]), rng.choice([0.5, 0.0, None]))
                    for _ in range(15)]
        valid = {(s, day) for s, day, value in readings if value is not None}
        assert missing(answer, sensors, readings, rng.sample(calendar, 7)) == sorted(
            (s, day) for s, first, end in sensors for day in calendar
            if first <= day and (end is None or day < end) and (s, day) not in valid)
