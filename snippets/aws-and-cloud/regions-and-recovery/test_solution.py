import pytest


def test_steps_add_and_parallel_ones_do_not(answer):
    assert answer.recovery_minutes([[5], [10, 30, 2], [1]]) == 36
    assert answer.recovery_minutes([]) == 0


def test_a_copy_counts_only_when_it_is_done(answer):
    assert answer.lost_minutes(60, 20) == 80


def test_a_year(answer):
    assert answer.yearly(100, 0.1, 60, 30, 50, 10) == pytest.approx((100, 330, 430))


@pytest.mark.parametrize("regions, headroom, share", [(2, 1.0, 0.5), (2, 2.0, 1.0), (3, 1.5, 1.0), (3, 1.2, 0.8), (10, 1.5, 1.0)])
def test_active_regions_need_headroom(answer, regions, headroom, share):
    assert answer.surviving_share(regions, headroom) == pytest.approx(share)
