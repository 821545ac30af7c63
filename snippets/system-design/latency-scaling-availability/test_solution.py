import random

import pytest


def test_the_photo_service(answer):
    reads = answer.per_second(10e6, 20)
    assert reads == pytest.approx(2_315, abs=1)
    assert answer.per_second(10e6, 20, peak=3) == pytest.approx(6_944, abs=1)
    assert answer.per_second(10e6, 0.2) == pytest.approx(23.1, abs=0.1)
    concurrent = answer.in_flight(7_000, 0.05)
    assert concurrent == pytest.approx(350)
    assert answer.machines(concurrent, 16) == 22
    assert answer.machines(concurrent, 16, 0.6) == 37


@pytest.mark.parametrize(("utilization", "times"), [(0.0, 1), (0.5, 2), (0.8, 5), (0.9, 10)])
def test_one_server_follows_the_closed_form(answer, utilization, times):
    assert answer.time_in_system(utilization) == pytest.approx(times)


def test_two_servers_follow_their_closed_form(answer):
    """M/M/2: 1 / (1 - rho squared)."""
    for utilization in (0.3, 0.6, 0.9):
        assert answer.time_in_system(utilization, 2) == pytest.approx(1 / (1 - utilization**2))


def test_sixteen_servers_against_a_simulation(answer):
    rng, free, now, total = random.Random(4), [0.0] * 16, 0.0, 0.0
    for _ in range(120_000):
        now += rng.expovariate(0.9 * 16)
        index = min(range(16), key=free.__getitem__)
        end = max(now, free[index]) + rng.expovariate(1)
        free[index], total = end, total + end - now
    assert total / 120_000 == pytest.approx(answer.time_in_system(0.9, 16), rel=0.06)


def test_availability_in_series_and_in_parallel(answer):
    assert answer.series([0.999] * 5) == pytest.approx(0.99501, abs=1e-5)
    assert answer.downtime(answer.series([0.999] * 5)) / 3_600 == pytest.approx(3.6, abs=0.02)
    assert answer.parallel([0.99, 0.99]) == pytest.approx(0.9999)
    assert answer.parallel([0.99, 0.99], shared=0.1) == pytest.approx(0.99892, abs=1e-5)
    assert answer.parallel([0.99] * 3, shared=0.1) == pytest.approx(0.999, abs=1e-5)


@pytest.mark.parametrize(("share", "seconds"), [(0.999, 43.2 * 60), (0.9999, 4.32 * 60), (0.99999, 25.92)])
def test_nines_in_thirty_days(answer, share, seconds):
    assert answer.downtime(share) == pytest.approx(seconds)


def test_fan_out_makes_the_tail_typical(answer):
    assert answer.slow_pages(1, 0.01) == pytest.approx(0.01)
    assert answer.slow_pages(100, 0.01) == pytest.approx(0.634, abs=1e-3)
