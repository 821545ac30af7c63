import json
from dataclasses import FrozenInstanceError

import pytest
from pydantic import ValidationError


def text(**changes):
    return json.dumps({"model": "trees", "rate": 0.1, "rounds": 200} | changes)


def test_good_text(answer):
    assert answer.training(text()) == answer.Training(model="trees", rate=0.1, rounds=200)
    assert answer.training(text(stop_after=200)).stop_after == 200
    assert hash(answer.training(text())) == hash(answer.training(text()))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"model": "forest"}, "model"), ({"rate": 0}, "rate"), ({"rate": 1.01}, "rate"), ({"rate": None}, "rate"),
        ({"rounds": 0}, "rounds"), ({"rounds": 1.5}, "rounds"), ({"stop_after": 0}, "stop_after"), ({"ruonds": 9}, "ruonds"),
    ],
)
def test_a_bad_field_is_named(answer, changes, field):
    with pytest.raises(ValidationError) as caught:
        answer.training(text(**changes))
    assert [error["loc"] for error in caught.value.errors()] == [(field,)]


def test_all_faults_at_once(answer):
    with pytest.raises(ValidationError) as caught:
        answer.training(text(rate=2, rounds="many"))
    assert {error["loc"][0] for error in caught.value.errors()} == {"rate", "rounds"}


def test_a_rule_over_two_fields(answer):
    with pytest.raises(ValidationError, match="stop_after exceeds rounds"):
        answer.training(text(stop_after=201))


def test_inside_nothing_changes_and_nothing_is_checked(answer):
    job = answer.training(text())
    with pytest.raises(FrozenInstanceError):
        job.rate = 0.5
    assert answer.Training(model="trees", rate="a lot").rate == "a lot"
    assert not hasattr(job, "__dict__")
