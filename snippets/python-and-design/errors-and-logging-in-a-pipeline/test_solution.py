import json
import logging
import random
from types import SimpleNamespace

import pandas as pd
import pytest


@pytest.fixture
def store():
    return {}


@pytest.fixture
def process(answer):
    """Rejects "bad", refuses a frame without x, has a bug with "boom"."""

    def process(frame):
        if "x" not in frame:
            raise answer.BadBatch("no column x")
        if (frame["x"] == "boom").any():
            raise ValueError("not what was planned")
        bad = frame["x"] == "bad"
        rejected = pd.DataFrame(
            {"row": frame.index[bad], "column": "x", "reason": "unreadable"})
        return SimpleNamespace(rows=frame[~bad], rejected=rejected)

    return process


@pytest.fixture
def run(answer, process, store):
    def run(frames, **options):
        def quarantine(key, rows, rejected):
            store[key] = rows, rejected

        return answer.run(frames.items(), process, quarantine, **options)

    return run


def frame(*values):
    return pd.DataFrame({"x": values})


def fields(caplog):
    return [record.fields for record in caplog.records]


# One bad row, one bad batch, one bug.


def test_good_rows_of_every_batch_go_on(run):
    out = list(run({"a": frame(1, "bad"), "b": frame(2)}, worst_share=0.5))
    assert [rows["x"].tolist() for rows in out] == [[1], [2]]


def test_bad_rows_are_kept_with_their_reasons(run, store):
    list(run({"a": frame(1, "bad", "bad")}, worst_share=1))
    rows, rejected = store["a"]
    assert rows["x"].tolist() == ["bad", "bad"]
    assert rejected["row"].tolist() == [1, 2]


def test_repeated_labels_do_not_confuse_good_and_bad(run, store):
    batch = frame(1, "bad").set_index(pd.Index([7, 7]))
    out = list(run({"a": batch}, worst_share=1))
    assert out[0].to_dict("list") == {"x": [1]}
    assert store["a"][0].to_dict("list") == {"x": ["bad"]}


def test_a_row_lost_without_a_reason_is_kept_and_logged(answer, store, caplog):
    def process(frame):
        return SimpleNamespace(rows=frame[1:], rejected=pd.DataFrame(columns=["row", "column", "reason"]))

    def quarantine(key, rows, rejected):
        store[key] = rows

    list(answer.run([("a", frame(7, 8))], process, quarantine, worst_share=1))
    assert store["a"]["x"].tolist() == [7]
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_a_refused_batch_is_kept_whole_and_the_next_one_runs(run, store):
    out = list(run({"a": pd.DataFrame({"y": [1, 2]}), "b": frame(3)}, worst_share=1))
    assert [len(rows) for rows in out] == [0, 1]
    rows, rejected = store["a"]
    assert len(rows) == len(rejected) == 2
    assert set(rejected["reason"]) == {"no column x"}


def test_a_refused_batch_without_rows_is_not_passed_over(run, store, caplog):
    list(run({"a": pd.DataFrame({"y": []})}))
    assert store["a"][1]["reason"].tolist() == ["no column x"]
    assert fields(caplog) == [
        {"batch": "a", "rows": 0, "lost": 0, "why": {"*: no column x": 1}}]


def test_a_bug_stops_the_run_and_names_the_batch(run, store):
    results = run({"a": frame(1), "b": frame("boom"), "c": frame(2)})
    next(results)
    with pytest.raises(ValueError, match="planned") as caught:
        next(results)
    assert caught.value.__notes__ == ["in batch b"]
    assert store == {}


def test_the_frame_of_the_caller_stays_as_it_was(answer):
    def process(frame):
        frame.loc[:, "x"] = 0
        return SimpleNamespace(rows=frame[:1], rejected=pd.DataFrame(
            {"row": [1], "column": "x", "reason": "unreadable"}))

    batch = frame(10, 2).set_index(pd.Index([7, 7]))
    before = batch.copy()
    list(answer.run([("a", batch)], process, lambda *_: None, worst_share=1))
    pd.testing.assert_frame_equal(batch, before)


@pytest.mark.parametrize("seed", range(3))
def test_every_row_is_yielded_or_quarantined_once(run, store, seed):
    rng = random.Random(seed)
    batches = {
        f"b{n}": frame(*(rng.choice([1, 2, 10**9, "bad"]) for _ in range(rng.randrange(5))))
        for n in (10, 2, 7)}
    out = dict(zip(batches, run(batches, worst_share=1)))
    for key, batch in batches.items():
        kept = store[key][0]["x"].tolist() if key in store else []
        assert out[key]["x"].tolist() == [x for x in batch["x"] if x != "bad"]
        assert kept == [x for x in batch["x"] if x == "bad"]


# When to stop.


def test_too_many_bad_rows_stop_the_run_before_more_goes_on(run, answer):
    batches = {key: frame(*["ok"] * 5 + ["bad"] * 5) for key in "abc"}
    results = run(batches, worst_share=0.2, judge_after=15)
    next(results)
    with pytest.raises(answer.TooManyBad, match="10 of 20"):
        next(results)


def test_a_short_run_is_judged_at_its_end(run, answer):
    results = run({"a": frame(1, "bad")}, worst_share=0.2)
    next(results)
    with pytest.raises(answer.TooManyBad):
        next(results)


def test_the_run_is_judged_as_soon_as_it_has_judge_after_rows(run, answer, store):
    results = run({"a": frame(1, "bad"), "b": frame(2)}, worst_share=0.2, judge_after=2)
    with pytest.raises(answer.TooManyBad, match="1 of 2"):
        next(results)
    assert store["a"][0]["x"].tolist() == ["bad"]  # kept although the run stops


def test_exactly_the_share_is_still_accepted(run):
    assert len(list(run({"a": frame(1, 2, 3, "bad")}, worst_share=0.25))) == 1


@pytest.mark.parametrize(("good", "bad", "stops"), [(950, 50, False), (949, 51, True), (939, 60, False)])
def test_by_default_a_thousand_rows_are_judged_by_a_twentieth(run, answer, good, bad, stops):
    results = run({"a": frame(*[1] * good, *["bad"] * bad)})
    if stops:
        with pytest.raises(answer.TooManyBad):
            next(results)
    else:
        assert len(next(results)) == good


def test_nothing_to_do_is_no_error(run):
    assert list(run({})) == []


# What is logged.


def test_one_event_a_batch_with_counts_and_no_values(run, caplog):
    with caplog.at_level(logging.INFO):
        list(run({"a": frame(1), "b": frame("bad", "bad")}, worst_share=1))
    assert [record.levelname for record in caplog.records] == ["INFO", "WARNING"]
    assert fields(caplog) == [
        {"batch": "a", "rows": 1, "lost": 0, "why": {}},
        {"batch": "b", "rows": 2, "lost": 2, "why": {"x: unreadable": 2}},
    ]


def test_a_line_is_json_with_its_fields(answer):
    record = logging.makeLogRecord({
        "msg": "batch done", "levelname": "INFO", "fields": {"batch": "a", "rows": 3}})
    entry = json.loads(answer.JsonLines().format(record))
    assert entry.pop("time")
    assert entry == {"level": "INFO", "event": "batch done", "batch": "a", "rows": 3}


def test_a_traceback_stays_in_its_line(answer):
    try:
        raise KeyError("price")
    except KeyError as error:
        record = logging.makeLogRecord({
            "msg": "failed", "exc_info": (KeyError, error, error.__traceback__)})
    line = answer.JsonLines().format(record)
    assert "\n" not in line
    assert "KeyError: 'price'" in json.loads(line)["traceback"]


def test_a_bug_is_logged_with_its_batch(answer, run):
    try:
        list(run({"b7": frame("boom")}))
    except ValueError as error:
        record = logging.makeLogRecord({
            "msg": "failed", "exc_info": (ValueError, error, error.__traceback__)})
    assert "in batch b7" in json.loads(answer.JsonLines().format(record))["traceback"]


def test_the_module_installs_no_handler(answer):
    assert answer.logger.handlers == []


# Retries.


class Flaky:
    def __init__(self, *failures):
        self.failures = list(failures)
        self.calls = 0

    def __call__(self):
        self.calls += 1
        if self.failures:
            raise self.failures.pop(0)
        return "done"


def test_a_transient_error_is_tried_again(answer):
    work, waits = Flaky(TimeoutError(), ConnectionResetError()), []
    assert answer.with_retries(work, sleep=waits.append, rng=random.Random(0)) == "done"
    assert work.calls == 3
    assert len(waits) == 2


def test_waits_grow_and_are_random(answer):
    ceilings = []

    class Highest(random.Random):
        def uniform(self, low, high):
            ceilings.append((low, high))
            return high

    waits = []
    work = Flaky(*[TimeoutError()] * 3)
    answer.with_retries(work, attempts=4, base=0.5, sleep=waits.append, rng=Highest())
    assert ceilings == [(0, 0.5), (0, 1.0), (0, 2.0)]
    assert waits == [0.5, 1.0, 2.0]

    ceilings.clear()
    with pytest.raises(TimeoutError):
        answer.with_retries(Flaky(*[TimeoutError()] * 9), sleep=waits.append, rng=Highest())
    assert ceilings == [(0, 0.5), (0, 1.0), (0, 2.0)]  # the defaults


def test_the_last_error_comes_out_with_a_note(answer):
    work, waits = Flaky(*[TimeoutError("storage")] * 3), []
    with pytest.raises(TimeoutError, match="storage") as caught:
        answer.with_retries(work, attempts=3, sleep=waits.append)
    assert caught.value.__notes__ == ["gave up after 3 attempts"]
    assert work.calls == 3
    assert len(waits) == 2


def test_other_errors_are_not_tried_again(answer):
    work = Flaky(ValueError("bug"))
    with pytest.raises(ValueError, match="bug"):
        answer.with_retries(work, sleep=pytest.fail)
    assert work.calls == 1
