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


def joined(answer, labels, features):
    """labels: (id, user, at, churned); features: (version, user, value, computed_for, available_at); {label: value}."""
    lines = [f"INSERT INTO labels VALUES ({', '.join(map(sql, row))});" for row in labels]
    lines += [f"INSERT INTO features VALUES ({', '.join(map(sql, row))});" for row in features]
    rows = run(answer, "\n".join(lines))
    assert [row[:4] for row in rows] == sorted(labels)
    return {row[0]: row[4] for row in rows}


def at(day, time="12:00:00"):
    return f"2026-03-{day:02} {time}"


LABEL = (7, 2, at(10), 1)


def version(number, value, day, time="03:00:00", user=2):
    return (number, user, value, at(day, "00:00:00"), at(day, time))


def test_no_labels(answer):
    assert joined(answer, [], [version(1, 5, 3)]) == {}


def test_the_latest_version_before_the_label(answer):
    features = [version(1, 9, 8), version(2, 4, 3), version(3, 11, 9)]
    assert joined(answer, [LABEL], features) == {7: 11}


def test_a_later_version_is_the_future(answer):
    assert joined(answer, [LABEL], [version(1, 4, 3), version(2, 0, 11)]) == {7: 4}


def test_what_was_written_too_late_was_not_known(answer):
    """Describes midnight of the day of the label, and was written in the afternoon."""
    assert joined(answer, [LABEL], [version(1, 4, 9), version(2, 0, 10, "15:00:00")]) == {7: 4}


def test_the_same_second_is_known(answer):
    assert joined(answer, [LABEL], [version(1, 4, 9), version(2, 6, 10, "12:00:00")]) == {7: 6}


def test_two_versions_in_one_second_the_higher_id(answer):
    assert joined(answer, [LABEL], [version(10, 6, 9), version(2, 5, 9)]) == {7: 6}


def test_labels_without_a_version_stay(answer):
    assert joined(answer, [LABEL, (8, 99, at(10), 0)], [version(1, 4, 9)]) == {7: 4, 8: None}


def test_a_null_version_is_what_serving_saw(answer):
    assert joined(answer, [LABEL], [version(1, 4, 8), version(2, None, 9)]) == {7: None}


def test_zero_is_a_value(answer):
    assert joined(answer, [LABEL], [version(1, 4, 8), version(2, 0, 9)]) == {7: 0}


def test_versions_expire_after_thirty_days(answer):
    label = (7, 2, "2026-04-05 03:00:00", 1)
    assert joined(answer, [label], [version(1, 4, 6)]) == {7: None}
    assert joined(answer, [label], [version(1, 4, 6, "03:00:01")]) == {7: 4}


def test_a_user_with_several_labels_and_other_users(answer):
    labels = [(10, 2, at(10), 1), (9, 2, at(5), 0), (2, 33, at(10), 0)]
    features = [version(1, 4, 4), version(2, 9, 9), version(3, 10**9, 9, user=33)]
    assert joined(answer, labels, features) == {10: 9, 9: 4, 2: 10**9}


def test_as_a_loop_finds_them(answer):
    for seed in range(30):
        rng = random.Random(seed)
        start = datetime(2027, 12, 1)
        moment = lambda: str(start + timedelta(hours=6 * rng.randrange(240)))
        labels = [(i, rng.choice([2, 10]), moment(), rng.randrange(2)) for i in rng.sample(range(1, 99), 8)]
        features = []
        for i in rng.sample(range(1, 99), 20):
            described = datetime.fromisoformat(moment())
            features.append((i, rng.choice([2, 10]), rng.choice([None, 0, 3, 12]), str(described),
                             str(described + timedelta(hours=6 * rng.randrange(12)))))
        expected = {}
        for label, user, when, _ in labels:
            oldest = str(datetime.fromisoformat(when) - timedelta(days=30))
            known = [(f[4], f[0], f[2]) for f in features if f[1] == user and oldest < f[4] <= when]
            expected[label] = max(known, key=lambda f: f[:2])[2] if known else None
        assert joined(answer, labels, features) == expected


def outermost(query):
    """The text of the query without comments, strings and everything in brackets."""
    query = re.sub(r"(?s)/\*.*?\*/|--[^\n]*|'[^']*'", " ", query)
    while (shorter := re.sub(r"\([^()]*\)", " ", query)) != query:
        query = shorter
    return " ".join(query.upper().split())


def test_the_query_itself_asks_for_the_order(answer):
    # SQLite happens to sort while it groups. No rows can show that; another engine will.
    assert " ORDER BY " in outermost(answer.path.read_text())
