"""Ends, order and continuity of the schedules."""

import pytest

KINDS = ("cosine", "linear", "wsd")


@pytest.mark.parametrize("kind", KINDS)
def test_warms_up_from_above_zero_to_the_peak(answer, kind):
    first = [answer.rate(s, 1000, 0.3, 50, kind) for s in range(50)]
    assert first[0] == pytest.approx(0.3 / 50)
    assert first[-1] == pytest.approx(0.3)
    assert first == sorted(first)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("floor", (0.0, 0.03))
def test_never_rises_after_warmup_and_ends_near_the_floor(answer, kind, floor):
    later = [answer.rate(s, 1000, 0.3, 50, kind, floor) for s in range(50, 1000)]
    assert later == sorted(later, reverse=True)
    assert floor <= later[-1] < floor + 0.01
    assert all(abs(a - b) < 0.003 for a, b in zip(later, later[1:]))


def test_stable_until_the_cooldown(answer):
    assert answer.rate(800, 1000, 0.3, 50, "wsd") == pytest.approx(0.3)
    assert answer.rate(900, 1000, 0.3, 50, "wsd") == pytest.approx(0.15)


def test_cosine_is_half_way_in_the_middle(answer):
    assert answer.rate(525, 1000, 0.3, 50, "cosine") == pytest.approx(0.15)


def test_no_warmup(answer):
    assert answer.rate(0, 10, 1.0, 0, "linear") == 1.0
