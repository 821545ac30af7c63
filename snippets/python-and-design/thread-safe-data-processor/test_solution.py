import pickle
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import count

import numpy as np
import pandas as pd
import pytest

PATIENCE = 1  # seconds until a thread that never comes counts as stuck
MOMENT = 0.01  # seconds for a thread that may be waiting for a lock


def number(raw):
    return pd.to_numeric(raw, errors="coerce")


def text(raw):
    """Strings only: other values would read differently in another batch."""
    return pd.Series([v if isinstance(v, str) else None for v in raw], raw.index, "string")


def date(raw):
    return pd.to_datetime(raw, format="%Y-%m-%d", errors="coerce")


def positive(values):
    return values > 0


@pytest.fixture
def orders(answer):
    return answer.Schema("orders", 1, (
        answer.Column("price", number, check=positive),
        answer.Column("placed", date),
        answer.Column("note", text, fill=lambda values: values.fillna("none")),
    ))


def processor_for(answer, *schemas):
    processor = answer.DataProcessor()
    for schema in schemas:
        processor.register(schema)
    return processor


def same(raw):
    return raw


def one_column(answer, name, convert=same, version=1):
    return answer.Schema(name, version, (answer.Column("x", convert),))


def totals(processor, name):
    counts = processor.counts()[name]
    return counts.batches, counts.accepted, counts.rejected


# What a batch becomes.


def test_rows_come_back_typed_and_faults_are_named(answer, orders):
    frame = pd.DataFrame({
        "note": ["a", None, "c", "d", "e"],
        "placed": ["2026-01-31", "2026-02-28", "2026-02-30", "2026-03-01", "2026-03-02"],
        "price": ["1.5", "2", "3", "dear", None],
        "unused": range(5),
    }, index=[10, 11, 12, 13, 14])
    batch = processor_for(answer, orders).process("orders", frame)
    assert list(batch.rows.columns) == ["price", "placed", "note"]
    assert batch.rows.index.tolist() == [10, 11]
    assert batch.rows["price"].tolist() == [1.5, 2.0]
    assert batch.rows["note"].tolist() == ["a", "none"]
    assert batch.rows["placed"].dt.month.tolist() == [1, 2]
    assert set(batch.rejected.itertuples(index=False, name=None)) == {
        (12, "placed", "unreadable"), (13, "price", "unreadable"), (14, "price", "missing"),
    }


def test_every_fault_of_a_row_is_reported_and_the_row_counted_once(answer, orders):
    processor = processor_for(answer, orders)
    batch = processor.process("orders", pd.DataFrame(
        {"price": [-1.0], "placed": ["soon"], "note": ["x"]}))
    assert sorted(batch.rejected["reason"]) == ["invalid", "unreadable"]
    assert totals(processor, "orders") == (1, 0, 1)


def test_an_unreadable_value_is_not_filled(answer):
    schema = answer.Schema("s", 1, (
        answer.Column("x", number, fill=lambda values: values.fillna(0)),))
    batch = processor_for(answer, schema).process("s", pd.DataFrame({"x": ["1", None, "?"]}))
    assert batch.rows["x"].tolist() == [1, 0]
    assert batch.rejected["row"].tolist() == [2]


def test_an_unreadable_value_is_one_fault_even_if_its_fill_fails_the_check(answer):
    schema = answer.Schema("s", 1, (
        answer.Column("x", number, fill=lambda values: values.fillna(0), check=positive),))
    batch = processor_for(answer, schema).process("s", pd.DataFrame({"x": ["?", "-1", "2"]}))
    faults = list(batch.rejected.itertuples(index=False, name=None))
    assert faults == [(0, "x", "unreadable"), (1, "x", "invalid")]
    assert batch.rows["x"].tolist() == [2]


def test_a_filled_value_is_checked_too(answer):
    schema = answer.Schema("s", 1, (
        answer.Column("x", number, fill=lambda values: values.fillna(-1), check=positive),))
    batch = processor_for(answer, schema).process("s", pd.DataFrame({"x": [None, "2"]}))
    assert list(batch.rejected.itertuples(index=False, name=None)) == [(0, "x", "invalid")]
    assert batch.rows["x"].tolist() == [2]


def row_by_row(frame):
    """The rules of orders, one value at a time: the slow reference."""
    good, faults = [], set()
    for label, price, note in frame.itertuples(name=None):
        try:
            value = float(price)
            reason = "missing" if pd.isna(price) else None if value > 0 else "invalid"
        except ValueError:
            reason = "unreadable"
        if reason:
            faults.add((label, "price", reason))
        if isinstance(note, int):
            faults.add((label, "note", "unreadable"))
        if not reason and not isinstance(note, int):
            good.append((label, value, note if isinstance(note, str) else "none"))
    return good, faults


@pytest.mark.parametrize("seed", range(5))
def test_the_same_as_row_by_row(answer, seed):
    rng = np.random.default_rng(seed)
    prices = np.array(["2", "10", "1e9", "-1", "0", "?", np.nan], dtype=object)
    notes = np.array(["a", np.nan, 7], dtype=object)
    frame = pd.DataFrame(
        {"price": rng.choice(prices, 40), "note": rng.choice(notes, 40)},
        index=rng.choice([10, 2, 1_000_000_007, -5], 40)).astype(object)
    schema = answer.Schema("s", 1, (
        answer.Column("price", number, check=positive),
        answer.Column("note", text, fill=lambda values: values.fillna("none"))))
    processor = processor_for(answer, schema)
    before = frame.copy()
    batch = processor.process("s", frame)
    good, faults = row_by_row(frame)
    found = list(batch.rows.itertuples(name=None))
    assert found == good
    assert set(batch.rejected.itertuples(index=False, name=None)) == faults
    assert totals(processor, "s") == (1, len(good), len(frame) - len(good))
    pd.testing.assert_frame_equal(frame, before)


def test_repeated_index_labels_do_not_take_good_rows_along(answer):
    frame = pd.DataFrame({"x": ["1", "?"]}, index=[7, 7])
    batch = processor_for(answer, one_column(answer, "s", number)).process("s", frame)
    assert batch.rows["x"].tolist() == [1]


def test_an_empty_batch_is_a_batch(answer, orders):
    processor = processor_for(answer, orders)
    batch = processor.process("orders", pd.DataFrame(columns=["price", "placed", "note"]))
    assert len(batch.rows) == len(batch.rejected) == 0
    assert totals(processor, "orders") == (1, 0, 0)


def test_an_absent_column_stops_the_batch_and_counts_nothing(answer, orders):
    processor = processor_for(answer, orders)
    with pytest.raises(ValueError, match="placed"):
        processor.process("orders", pd.DataFrame({"price": [1], "note": ["x"]}))
    assert processor.counts().get("orders") is None or totals(processor, "orders") == (0, 0, 0)


def test_an_unknown_schema_is_an_error(answer):
    with pytest.raises(KeyError):
        answer.DataProcessor().process("nobody", pd.DataFrame({"x": [1]}))


def test_the_frame_of_the_caller_is_left_alone(answer, orders):
    frame = pd.DataFrame({"price": ["1", "x"], "placed": ["2026-01-01"] * 2, "note": [None] * 2})
    before = frame.copy()
    processor_for(answer, orders).process("orders", frame)
    pd.testing.assert_frame_equal(frame, before)


def test_only_a_newer_version_replaces_a_schema(answer):
    processor = processor_for(answer, one_column(answer, "s", version=2))
    for version in (1, 2):
        with pytest.raises(ValueError, match="s"):
            processor.register(one_column(answer, "s", version=version))
    processor.register(one_column(answer, "s", version=3))
    assert processor.process("s", pd.DataFrame({"x": [1]})).schema.version == 3


def test_a_schema_of_named_functions_can_be_sent_to_another_process(answer):
    schema = one_column(answer, "s", number)
    assert pickle.loads(pickle.dumps(schema)) == schema


def test_records_that_threads_share_cannot_be_changed(answer, orders):
    batch = processor_for(answer, orders).process("orders", pd.DataFrame(columns=["price", "placed", "note"]))
    shared = {"version": orders, "name": orders.columns[0], "rows": batch, "batches": answer.Counts()}
    for field, record in shared.items():
        with pytest.raises(AttributeError):
            setattr(record, field, None)


# Threads, held at chosen places by barriers and events.


def test_two_batches_are_converted_at_the_same_time(answer):
    barrier = threading.Barrier(2, timeout=PATIENCE)

    def convert(raw):
        barrier.wait()  # broken if the other thread cannot come here too
        return raw

    processor = processor_for(answer, one_column(answer, "s", convert))
    with ThreadPoolExecutor(2) as pool:
        batches = [pool.submit(processor.process, "s", pd.DataFrame({"x": [n]})) for n in (1, 2)]
    assert [batch.result().rows["x"].item() for batch in batches] == [1, 2]


def test_batches_in_flight_do_not_mix(answer):
    barrier = threading.Barrier(2, timeout=PATIENCE)

    def meet(raw):
        barrier.wait()
        return number(raw)

    schemas = (
        answer.Schema("a", 1, (answer.Column("x", number), answer.Column("y", meet))),
        answer.Schema("b", 1, (answer.Column("u", number), answer.Column("v", meet))),
    )
    processor = processor_for(answer, *schemas)
    with ThreadPoolExecutor(2) as pool:
        a = pool.submit(processor.process, "a", pd.DataFrame({"x": ["?", "1"], "y": ["1", "1"]}))
        b = pool.submit(processor.process, "b", pd.DataFrame({"u": ["2", "2"], "v": ["2", "?"]}))
    assert list(a.result().rejected.itertuples(index=False, name=None)) == [(0, "x", "unreadable")]
    assert list(b.result().rejected.itertuples(index=False, name=None)) == [(1, "v", "unreadable")]
    assert a.result().rows.to_dict("list") == {"x": [1], "y": [1]}
    assert b.result().rows.to_dict("list") == {"u": [2], "v": [2]}


def test_a_batch_ends_under_the_schema_it_began_with(answer):
    started, replaced = threading.Event(), threading.Event()

    def wait(raw):
        started.set()
        assert replaced.wait(PATIENCE)
        return raw

    def two_columns(version, convert, sign):
        return answer.Schema("s", version, (
            answer.Column("x", convert), answer.Column("y", lambda raw: sign * raw)))

    processor = processor_for(answer, two_columns(1, wait, 1))
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(processor.process, "s", pd.DataFrame({"x": [1], "y": [2]}))
        assert started.wait(PATIENCE)
        processor.register(two_columns(2, same, -1))
        replaced.set()
    assert running.result().rows["y"].item() == 2
    assert running.result().schema.version == 1
    later = processor.process("s", pd.DataFrame({"x": [1], "y": [2]}))
    assert later.rows["y"].item() == -2


def test_a_snapshot_does_not_change_afterwards(answer):
    processor = processor_for(answer, one_column(answer, "s"))
    processor.process("s", pd.DataFrame({"x": [1]}))
    before = processor.counts()
    kept = before["s"]
    processor.process("s", pd.DataFrame({"x": [1]}))
    assert before["s"] == kept
    assert totals(processor, "s")[0] == 2


# Every interleaving: one thread is stopped at the n-th place of the answer's
# code while the other runs to its end; then n is increased. A place is a line
# or a bytecode: the number of bytecodes differs between versions of Python.


# --8<-- [start:interleave]
def stop_before(step, file, first, second):
    """Run first up to its step-th place in file, then second, then the rest.

    If second waits for a lock that first holds, first is let go after a
    moment. Return whether first had that many places to stop at.
    """
    stopped, go_on, seen = threading.Event(), threading.Event(), 0

    def trace(frame, event, _):
        nonlocal seen
        if frame.f_code.co_filename != file:
            return None
        frame.f_trace_opcodes = True
        if event in ("line", "opcode"):
            seen += 1
            if seen == step:
                stopped.set()
                go_on.wait(MOMENT)
        return trace

    def traced():
        sys._getframe().f_trace_opcodes = True  # Python 3.12 looks here
        sys.settrace(trace)
        try:
            first()
        finally:
            sys.settrace(None)
            stopped.set()

    def interrupting():
        assert stopped.wait(PATIENCE)
        try:
            second()
        finally:
            go_on.set()

    with ThreadPoolExecutor(2) as pool:
        threads = [pool.submit(traced), pool.submit(interrupting)]
    for thread in threads:
        thread.result()
    return seen >= step
# --8<-- [end:interleave]


def test_no_count_is_lost_wherever_a_thread_is_interrupted(answer):
    frame = pd.DataFrame({"x": [1.0, np.nan]})

    def holds_at(step):
        processor = processor_for(answer, one_column(answer, "s"))
        batch = partial(processor.process, "s", frame)
        more = stop_before(step, answer.__file__, batch, batch)
        assert totals(processor, "s") == (2, 2, 2), f"interrupted at place {step}"
        return more

    assert last_step(holds_at) > 3  # the answer was really traced


def test_the_newest_version_wins_wherever_a_thread_is_interrupted(answer):
    def holds_at(step):
        processor = processor_for(answer, one_column(answer, "s", version=1))

        def register(version):
            try:
                processor.register(one_column(answer, "s", version=version))
            except ValueError:
                assert version == 2  # refused because 3 was already there

        more = stop_before(step, answer.__file__, partial(register, 2), partial(register, 3))
        batch = processor.process("s", pd.DataFrame({"x": [1]}))
        assert batch.schema.version == 3, f"interrupted at place {step}"
        return more

    assert last_step(holds_at) > 3


def last_step(holds_at):
    return next(step for step in count(1) if not holds_at(step))
