import pytest


def test_waiting_as_long_as_the_news_travels_loses_nothing(answer):
    assert answer.lost(1000, 20, 5, 5, drains=True) == 0
    assert answer.lost(1000, 20, 5, 9, drains=True) == 0


def test_the_number_of_pods_cancels_out(answer):
    few = answer.lost(1000, 2, 5, 0, drains=True)
    many = answer.lost(1000, 200, 5, 0, drains=True)
    assert few == pytest.approx(many) == pytest.approx(5000)


def test_cut_requests_come_on_top(answer):
    cut = answer.lost(1000, 20, 5, 5, drains=False, latency=0.4)
    assert cut == pytest.approx(400)
    assert answer.lost(1000, 20, 5, 5, drains=False) == 0


def test_grace_includes_prestop(answer):
    assert answer.grace_needed(10, 30) == 42


@pytest.mark.parametrize(
    "surge, unavailable, minutes",
    [(5, 0, 6), (20, 0, 1.5), (3, 0, 10.5), (5, 5, 3), (1, 0, 30),
     (0, 2, 17.5)],  # without surge, each batch also waits for the old to stop
)
def test_rollout(answer, surge, unavailable, minutes):
    assert answer.rollout_minutes(20, surge, unavailable, 90, 15) == minutes


def test_capacity(answer):
    assert answer.least_capacity(20, 5) == 0.75


@pytest.mark.parametrize("surge, unavailable", [(5, 5), (5, 0), (3, 0), (1, 0), (0, 2), (0, 3)])
def test_timeline_keeps_both_limits_and_takes_as_long(answer, surge, unavailable):
    steps = answer.timeline(20, surge, unavailable, 90, 15)
    assert steps[-1] == (answer.rollout_minutes(20, surge, unavailable, 90, 15), 0, 20, 0)
    serving = min(old + new for _, old, new, _ in steps)
    assert serving == 20 * answer.least_capacity(20, unavailable)
    assert max(old + new + starting for _, old, new, starting in steps) == 20 + surge
