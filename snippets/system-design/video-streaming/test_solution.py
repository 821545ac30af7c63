import random

import pytest


def test_viewers_against_a_count_at_one_moment(answer):
    rng = random.Random(0)
    starts = [rng.uniform(0, 1_440) for _ in range(100_000)]
    watching = sum(700 - 45 < s <= 700 for s in starts)
    assert answer.viewers_at_once(100_000, 45) == pytest.approx(watching, rel=0.05)


def test_delivery_by_hand(answer):
    assert answer.viewers_at_once(20e6, 45) == 625_000
    assert answer.egress(625_000, 3e6, 3) == pytest.approx(5.625e12)
    assert answer.origin(5.625e12, 0.95) == pytest.approx(281.25e9)
    assert answer.origin(5.625e12, 1.0) == 0


def test_uploads_by_hand(answer):
    assert answer.bytes_a_day(1, 1, 8) == 60
    assert answer.bytes_a_day(100e3, 10, 8e6) == pytest.approx(60e12)
    assert answer.busy_cores(1_440, 2, 8) == 16


@pytest.mark.parametrize(("minutes", "n"), [(10, 80), (10.1, 84), (0.5, 4), (0.1, 4)])
def test_the_last_piece_may_be_short(answer, minutes, n):
    assert answer.tasks(minutes, 30, 4) == n
