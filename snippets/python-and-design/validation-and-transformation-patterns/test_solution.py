import random

import pandas as pd
import pytest


@pytest.fixture
def trips():
    return pd.DataFrame({
        "state": ["open", "closed", "closed", "closed"],
        "start": [1.0, 2.0, 5.0, None],
        "end": [None, 3.0, 4.0, None],
    }, index=[9, 9, 3, 1])


def holding(rule, frame):
    return rule.holds(frame).tolist()


def test_a_rule_is_a_statement_about_each_row(answer, trips):
    assert holding(answer.known("start"), trips) == [True, True, True, False]


def test_a_comparison_with_a_missing_value_does_not_hold(answer, trips):
    assert holding(answer.ordered("start", "end"), trips) == [False, True, False, False]


def test_nor_with_a_missing_value_of_a_nullable_type(answer, trips):
    nullable = trips.astype({"start": "Int64", "end": "Int64"})
    rule = answer.ordered("start", "end")
    assert holding(rule, nullable) == [False, True, False, False]
    assert len(answer.faults(nullable, [rule.given(answer.known("start"))])) == 2


def test_both_of_two_rules(answer, trips):
    both = answer.known("start") & answer.known("end")
    assert both.name == "start is known and end is known"
    assert holding(both, trips) == [False, True, True, False]


def test_a_rule_is_asked_only_where_its_condition_holds(answer, trips):
    closed = answer.Rule("closed", lambda frame: frame["state"] == "closed")
    rule = answer.known("end").given(closed)
    assert rule.name == "end is known, given closed"
    assert holding(rule, trips) == [True, True, True, False]


def test_all_faults_are_found_at_once(answer, trips):
    rules = [answer.known("start"), answer.ordered("start", "end")]
    found = answer.faults(trips, rules)
    assert list(found.itertuples(index=False, name=None)) == [
        (1, "start is known"), (9, "start <= end"), (3, "start <= end"), (1, "start <= end"),
    ]


def test_a_good_frame_has_no_faults(answer, trips):
    found = answer.faults(trips[1:2], [answer.ordered("start", "end")])
    assert found.empty
    assert list(found.columns) == ["row", "rule"]


@pytest.mark.parametrize("seed", range(3))
def test_the_same_as_row_by_row(answer, seed):
    rng = random.Random(seed)
    rows = [(rng.choice(["open", "closed"]), rng.choice([2.0, 10.0, 1e9, None]),
             rng.choice([2.0, 10.0, 1e9, None])) for _ in range(40)]
    labels = [rng.choice([10, 2, 7]) for _ in rows]
    frame = pd.DataFrame(rows, columns=["state", "start", "end"], index=labels)
    closed = answer.Rule("closed", lambda frame: frame["state"] == "closed")
    rules = [answer.known("start") & answer.known("end"),
             answer.ordered("start", "end").given(closed & answer.known("start"))]
    expected = [
        label for label, (_, start, end) in zip(labels, rows) if start is None or end is None
    ] + [
        label for label, (state, start, end) in zip(labels, rows)
        if state == "closed" and start is not None and not (end is not None and start <= end)]
    assert answer.faults(frame, rules)["row"].tolist() == expected


def test_validating_changes_nothing(answer, trips):
    before = trips.copy()
    answer.faults(trips, [answer.known("start"), answer.ordered("start", "end")])
    pd.testing.assert_frame_equal(trips, before)


def test_steps_run_in_order(answer, trips):
    run = answer.chain(
        double=lambda frame: frame.assign(start=frame["start"] * 2),
        shift=lambda frame: frame.assign(start=frame["start"] + 1),
    )
    assert run(trips)["start"][:3].tolist() == [3.0, 5.0, 11.0]


def test_an_error_keeps_its_type_and_names_its_step(answer, trips):
    run = answer.chain(
        fine=lambda frame: frame, broken=lambda frame: frame["nothing"])
    with pytest.raises(KeyError) as caught:
        run(trips)
    assert caught.value.__notes__ == ["in step 'broken', 4 rows"]


def test_a_chain_is_a_step(answer, trips):
    inner = answer.chain(broken=lambda frame: frame["nothing"])
    with pytest.raises(KeyError) as caught:
        answer.chain(outer=inner)(trips)
    assert caught.value.__notes__ == ["in step 'broken', 4 rows", "in step 'outer', 4 rows"]


def test_no_steps_change_nothing(answer, trips):
    assert answer.chain()(trips) is trips


def test_a_rule_cannot_be_changed(answer):
    with pytest.raises(AttributeError):
        answer.known("start").name = "start is unknown"
