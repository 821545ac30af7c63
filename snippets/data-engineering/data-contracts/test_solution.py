import pytest

OLD = {"id": ("int", True, None), "speed": ("float", True, "km/h"), "note": ("string", False, None)}


def change(**columns):
    return {**OLD, **columns}


def test_nothing_changed_breaks_nothing(answer):
    assert answer.breaking(OLD, dict(OLD)) == []


@pytest.mark.parametrize("new", [
    change(extra=("string", False, None)),
    change(note=("string", True, None)),
])
def test_additions_and_stricter_promises_are_safe(answer, new):
    assert answer.breaking(OLD, new) == []


@pytest.mark.parametrize("new, word", [
    ({k: v for k, v in OLD.items() if k != "speed"}, "removed"),
    (change(id=("string", True, None)), "became string"),
    (change(id=("long", True, None)), "int became long"),
    (change(speed=("float", False, "km/h")), "null"),
    (change(speed=("float", True, "m/s")), "m/s"),
])
def test_breaking_changes_say_why(answer, new, word):
    reasons = answer.breaking(OLD, new)
    assert len(reasons) == 1 and word in reasons[0]


def test_every_change_is_listed(answer):
    new = {"speed": ("double", False, "m/s"), "note": ("string", False, None), "ident": ("int", True, None)}
    assert answer.breaking(OLD, new) == [
        "id: removed or renamed", "speed: float became double", "speed: may now be null", "speed: km/h became m/s"]


def rows(n=100, **over):
    return [{"id": i, "speed": 50.0, "time": 1_000, **over} for i in range(n)]


def run(answer, data, now=1_010):
    return answer.check(data, "id", ["speed"], {"speed": (0, 250)}, now, 60, (50, 200))


def test_a_good_batch(answer):
    assert run(answer, rows()) == []


@pytest.mark.parametrize("data, now, word", [
    (rows(10), 1_010, "volume"),
    (rows() + rows(2), 1_010, "unique: 2"),
    (rows(speed=None), 1_010, "missing in 100%"),
    (rows(speed=251.0), 1_010, "out of range"),
    (rows(), 1_061, "fresh"),
])
def test_each_expectation_can_fail_alone(answer, data, now, word):
    found = run(answer, data, now)
    assert len(found) == 1 and word in found[0]


def test_borders_belong_to_the_good_side(answer):
    assert run(answer, rows(50, speed=250), 1_060) == []
    assert run(answer, rows(200, speed=0)) == []


def test_an_empty_batch_is_a_violation(answer):
    assert run(answer, []) == ["no rows"]
