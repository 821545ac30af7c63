import pytest


def test_littles_law(answer):
    assert answer.concurrency(6000, 0.5) == 3000


def test_steady_load_is_served(answer):
    assert answer.burst([200] * 5, 0.5, 1000) == [(100, 0)] * 5


def test_the_quota_is_a_wall(answer):
    history = answer.burst([200] + [6000] * 60, 0.5, 1000)
    assert history[-1] == (1000, 4000)


def test_the_rate_is_a_ramp(answer):
    history = answer.burst([200] * 20 + [6000] * 40, 0.5, 5000)
    assert history[20][0] == 1100
    assert history[21][0] == 1200
    first_good = next(t for t in range(20, 60) if history[t][1] == 0)
    assert first_good == 39 and history[first_good][0] == 3000


def test_provisioned_environments_are_there_at_once(answer):
    assert all(t == 0 for _, t in answer.burst([200] * 5 + [6000] * 5, 0.5, 5000, 3000))


def test_environments_never_exceed_the_quota(answer):
    assert max(e for e, _ in answer.burst([10**6] * 100, 0.2, 2500)) == 2500


def test_bill(answer):
    assert answer.gigabyte_seconds(1_000_000, 0.5, 2048) == 1_000_000
    assert answer.break_even(1e-5, 0, 1, 1024, 0.36) == pytest.approx(10)
