import math

import pytest


@pytest.mark.parametrize(
    "current, value, target, expected",
    [(4, 200, 100, 8), (4, 50, 100, 2), (50, 90, 75, 60), (4, 109, 100, 4),
     (4, 91, 100, 4), (3, 120, 100, 4)],
)
def test_hpa(answer, current, value, target, expected):
    assert answer.desired(current, value, target) == expected


@pytest.mark.parametrize("value", [50, 150])
def test_exactly_at_the_tolerance_nothing_changes(answer, value):
    assert answer.desired(4, value, 100, tolerance=0.5) == 4


def test_little(answer):
    assert answer.in_flight(50, 0.1) == pytest.approx(5)


def test_spike_within_the_room_has_no_backlog(answer):
    assert answer.spike(110, 20, 6, 300) == (0, 0.0, 0.0)


def test_exactly_enough_never_clears(answer):
    assert answer.spike(200, 20, 6, 10) == (800, math.inf, 4)


def test_backlog_and_clearing_by_steps(answer):
    backlog, clear, _ = answer.spike(200, 20, 6, 120, 1.5)
    queue, seconds = 0, 0
    for second in range(10_000):
        served = (6 if second < 120 else 15) * 20
        queue = max(0, queue + 200 - served)
        if second >= 120 and queue == 0:
            seconds = second - 119
            break
    assert backlog == 9600
    assert clear == pytest.approx(seconds, abs=1)


def test_longest_wait_first_come_first_served(answer):
    came, served, worst = [], 0, 0
    for second in range(1_000):
        came += [second] * 200
        room = (6 if second < 300 else 11) * 20
        for arrival in came[served:served + room]:
            worst = max(worst, second - arrival)
        served = min(len(came), served + room)
    assert answer.spike(200, 20, 6, 300, 1.1)[2] == pytest.approx(worst, abs=1)
