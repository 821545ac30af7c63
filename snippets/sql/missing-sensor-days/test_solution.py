MONDAY, TUESDAY, WEDNESDAY = "2026-03-02", "2026-03-03", "2026-03-04"
WEEK = (MONDAY, TUESDAY, WEDNESDAY)


def sql(value):
    return "NULL" if value is None else repr(value)


def missing(answer, sensors, readings, days=WEEK):
    """sensors: (id, installed_on, retired_on); readings: (sensor, day, value)."""
    lines = []
    for table, rows in (("sensors", sensors), ("days", [(d,) for d in days]), ("readings", readings)):
        lines += [f"INSERT INTO {table} VALUES ({', '.join(map(sql, row))});" for row in rows]
    return answer.rows("\n".join(lines))


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


def test_an_error_is_no_reading(answer):
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
