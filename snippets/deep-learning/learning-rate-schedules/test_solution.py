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
    assert later[0] == pytest.approx(0.3)
    assert all(abs(a - b) < 0.003 for a, b in zip(later, later[1:]))


def test_stable_until_the_cooldown(answer):
    assert answer.rate(800, 1000, 0.3, 50, "wsd") == pytest.approx(0.3)
    assert answer.rate(900, 1000, 0.3, 50, "wsd") == pytest.approx(0.15)


def test_cosine_is_half_way_in_the_middle(answer):
    assert answer.rate(525, 1000, 0.3, 50, "cosine") == pytest.approx(0.15)


@pytest.mark.parametrize("kind", KINDS)
def test_scales_with_the_peak_and_survives_large_step_counts(answer, kind):
    for step in (0, 2, 10, 4_000_000, 999_999_999):
        small, large = (answer.rate(step, 10**9, peak, 2_000, kind) for peak in (1e-5, 1e-3))
        assert 0 <= large <= 1e-3
        assert large == pytest.approx(100 * small)


def test_linear_falls_by_the_same_amount_each_step(answer):
    later = [answer.rate(s, 110, 0.5, 10, "linear", 0.1) for s in range(10, 110)]
    assert all(a - b == pytest.approx(0.004) for a, b in zip(later, later[1:]))


def test_no_warmup(answer):
    assert answer.rate(0, 10, 1.0, 0, "linear") == 1.0
