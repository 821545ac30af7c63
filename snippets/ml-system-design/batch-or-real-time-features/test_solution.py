import random

import pytest


def test_half_of_a_count_is_left_after_a_half_life(answer):
    counts = answer.DecayedCounts(half_life=10)
    counts.add("news", 0)
    assert counts.value("news", 10) == pytest.approx(0.5)
    assert counts.value("sport", 10) == 0


def test_the_stream_equals_the_batch(answer):
    rng = random.Random(0)
    times = sorted(rng.uniform(0, 100) for _ in range(50))
    counts = answer.DecayedCounts(half_life=7)
    for time in times:
        counts.add("news", time)
    batch = sum(0.5 ** ((120 - time) / 7) for time in times)
    assert counts.value("news", 120) == pytest.approx(batch)


def test_a_late_event_counts_as_if_it_had_been_on_time(answer):
    on_time, late = (answer.DecayedCounts(half_life=7) for _ in range(2))
    for time in 10, 20, 30:
        on_time.add("news", time)
    for time in 30, 10, 20:
        late.add("news", time)
    assert late.value("news", 40) == pytest.approx(on_time.value("news", 40))


def test_recent_beats_frequent(answer):
    counts = answer.DecayedCounts(half_life=1)
    for time in 0, 1, 2:
        counts.add("news", time)
    counts.add("sport", 10)
    assert counts.top(1, 10) == ["sport"]


def test_a_click_does_not_predict_itself(answer):
    assert answer.hit_rate([(0, "news")], delay=0, half_life=1) == 0
    assert answer.hit_rate([], delay=0, half_life=1) == 0


def test_delay_hides_what_just_happened(answer):
    clicks = [(0, "news"), (60, "news"), (120, "news")]
    assert answer.hit_rate(clicks, 1, 100) == pytest.approx(2 / 3)
    assert answer.hit_rate(clicks, 90, 100) == pytest.approx(1 / 3)
    assert answer.hit_rate(clicks, 600, 100) == 0


def test_only_the_top_three_count(answer):
    clicks = [(0, "a"), (1, "b"), (2, "c"), (3, "d"), (100, "a"), (200, "c")]
    assert answer.hit_rate(clicks, 0, half_life=1) == pytest.approx(1 / 6)


def test_every_click_that_has_arrived_counts(answer):
    clicks = [(0, "a"), (1, "b"), (2, "b"), (3, "c"), (4, "c")]
    assert answer.hit_rate(clicks, 0, half_life=1) == pytest.approx(2 / 5)
