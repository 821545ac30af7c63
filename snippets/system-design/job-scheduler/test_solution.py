import random

import pytest


def test_rates_by_hand(answer):
    assert answer.starts_a_second(83_333, 10) == pytest.approx(8_333, abs=1)
    assert answer.busy_workers(5e6 / answer.DAY, 60) == pytest.approx(3_472, abs=1)


def test_enough_workers_leave_nobody_waiting(answer):
    assert max(answer.waiting(90_000, 83_333, 35, 60, 600)) == 0
    assert max(answer.waiting(4_000, 0, 58, 60, 3_600)) == 0


def test_a_full_fleet_drains_at_its_rate(answer):
    """6,000 workers end 100 runs a second, and 35 more come."""
    queue = answer.waiting(6_000, 80_000, 35, 60, 900)
    assert queue[800] - queue[801] == pytest.approx(65)


def test_too_few_workers_never_catch_up(answer):
    queue = answer.waiting(2_000, 1_000, 58, 60, 600)
    assert all(b > a for a, b in zip(queue[10:], queue[11:]))


def test_the_flow_agrees_with_single_runs(answer):
    """Simulate runs of random length: the queue is empty at about the same time."""
    import heapq
    rng = random.Random(0)
    due = [0.0] * 2_000 + [i / 2 for i in range(2 * 1_500)]
    due.sort()
    ends, start = [rng.expovariate(1 / 60) for _ in range(120)] + [0.0] * 180, []
    heapq.heapify(ends)
    for when in due:
        begin = max(when, heapq.heappop(ends))
        start.append((when, begin))
        heapq.heappush(ends, begin + rng.expovariate(1 / 60))
    clear = next(when for when, begin in start if when > 1 and begin == when)
    queue = answer.waiting(300, 2_000, 2, 60, 1_500)
    assert next(s for s, n in enumerate(queue) if n < 1) == pytest.approx(clear, rel=0.15)
