import pytest


def simulate(period, failures, timeout, hang):
    """First moment of the verdict for a hang at that time."""
    probe, failed = 0, 0
    while True:
        if probe >= hang:
            failed += 1
            if failed == failures:
                return probe + timeout - hang
        probe += period


@pytest.mark.parametrize("period, failures", [(10, 3), (5, 2), (10, 1)])
def test_every_phase_lies_between_best_and_worst(answer, period, failures):
    best, worst = answer.notices_after(period, failures)
    seen = [simulate(period, failures, 1, h / 10) for h in range(1, 500)]
    assert min(seen) == pytest.approx(best, abs=0.11)
    assert max(seen) == pytest.approx(worst, abs=0.11)


def test_startup(answer):
    assert answer.startup_budget(10, 30) == 300


def test_short_blip_restarts_nobody(answer):
    assert answer.outage(20, 30, 10, 90, True) == 20


def test_one_restart(answer):
    assert answer.outage(60, 30, 10, 90, True) == 130
    assert answer.outage(60, 30, 10, 90, False) == 60


def test_back_before_the_dependency_means_killed_again(answer):
    assert answer.outage(159, 30, 10, 90, True) == 159
    assert answer.outage(160, 30, 10, 90, True) == 270
    assert answer.outage(300, 30, 10, 90, True) == 420


def test_the_back_off_doubles_up_to_five_minutes(answer):
    ready = 130
    for wait in (10, 20, 40, 80, 160, 300, 300):
        assert answer.outage(ready + 29, 30, 10, 90, True) == ready + 29
        once_more = answer.outage(ready + 30, 30, 10, 90, True)
        assert once_more == ready + 130 + wait
        ready = once_more


def test_long_outage_is_not_made_shorter(answer):
    for down in range(0, 2000, 7):
        assert answer.outage(down, 30, 10, 90, True) >= down
    assert answer.outage(600, 30, 10, 90, False) == 600
