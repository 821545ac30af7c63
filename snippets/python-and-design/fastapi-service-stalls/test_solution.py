import random

import pytest


def test_one_slot_by_hand(answer):
    assert answer.latencies([0, 1, 2, 10], lambda start: 3, slots=1) == [3, 5, 7, 3]
    assert answer.latencies([0, 1, 2, 10], lambda start: 3) == [3, 3, 3, 3]


@pytest.mark.parametrize("seed", range(20))
def test_agrees_with_counting_who_runs(answer, seed):
    """At every start fewer than slots others are running, and nobody waits without need."""
    rng = random.Random(seed)
    slots, duration = rng.randint(1, 4), rng.randint(1, 9)
    arrivals = sorted(rng.randrange(60) for _ in range(40))
    latencies = answer.latencies(arrivals, lambda start: duration, slots)
    ends = [a + w for a, w in zip(arrivals, latencies, strict=True)]
    starts = [end - duration for end in ends]
    assert starts == sorted(starts)
    for place, start in enumerate(starts):
        others = sum(s <= start < e for s, e in zip(starts[:place], ends[:place], strict=True))
        assert others < slots
        if start > arrivals[place]:
            before = sum(s <= start - 1 < e for s, e in zip(starts[:place], ends[:place], strict=True))
            assert before == slots


def test_the_numbers_of_the_page(answer):
    arrivals = answer.arrivals(30, 60)
    assert len(arrivals) == 1800
    blocked = answer.latencies(arrivals, lambda start: 0.05, 1)
    assert blocked[arrivals.index(10.0)] == pytest.approx(5.05)
    pool = answer.latencies(arrivals, answer.store, 40)
    assert max(pool) == pytest.approx(4.67, abs=0.01)
    assert pool[-1] == pytest.approx(0.05)
    assert max(answer.latencies(arrivals, answer.store)) == 2.0
