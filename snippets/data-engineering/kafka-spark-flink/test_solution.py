import random


def closed_counts(answer, events, size=10, delay=0):
    closed, late, still_open = answer.count_windows(events, size, delay)
    return [(start, dict(n)) for start, n in closed], late, still_open


def test_a_window_closes_when_the_watermark_passes_its_end(answer):
    closed, late, still_open = closed_counts(
        answer, [(1, "a"), (9, "a"), (10, "a")])
    assert closed == [(0, {"a": 2})]
    assert late == []
    assert list(still_open) == [10]


def test_the_delay_waits_for_stragglers(answer):
    events = [(1, "a"), (12, "a"), (3, "a"), (20, "a")]
    assert closed_counts(answer, events, delay=0)[:2] == (
        [(0, {"a": 1}), (10, {"a": 1})], [(3, "a")])
    assert closed_counts(answer, events, delay=5)[:2] == (
        [(0, {"a": 2})], [])


def test_late_events_are_reported_and_never_reopen_a_window(answer):
    closed, late, _ = closed_counts(answer, [(1, "a"), (50, "a"), (2, "b")])
    assert closed == [(0, {"a": 1})]
    assert late == [(2, "b")]


def test_keys_are_counted_apart(answer):
    closed, _, _ = closed_counts(answer, [(1, "a"), (2, "b"), (30, "a")])
    assert closed == [(0, {"a": 1, "b": 1})]


def test_a_stalled_source_closes_nothing(answer):
    closed, _, still_open = closed_counts(answer, [(1, "a"), (2, "a")])
    assert closed == []
    assert list(still_open) == [0]
    assert closed_counts(answer, []) == ([], [], {})


def test_replay_gives_the_same_result_whatever_the_pace(answer):
    rng = random.Random(1)
    events = [(t + rng.uniform(0, 5), "a") for t in range(100)]
    shuffled = sorted(events, key=lambda e: e[0] + rng.uniform(0, 3))
    in_order = answer.count_windows(sorted(events), 10, 4)
    delayed = answer.count_windows(shuffled, 10, 4)
    assert delayed[0] == in_order[0]
    assert delayed[1] == []


def test_a_window_is_closed_from_the_very_instant_of_its_end(answer):
    closed, late, still_open = closed_counts(
        answer, [(9, "a"), (10, "a"), (5, "a")])
    assert closed == [(0, {"a": 1})]
    assert late == [(5, "a")]
    assert list(still_open) == [10]


def test_the_events_are_not_changed(answer):
    events = [(10, "a"), (2, "b"), (33, "a")]
    answer.count_windows(events, size=10, delay=5)
    assert events == [(10, "a"), (2, "b"), (33, "a")]
