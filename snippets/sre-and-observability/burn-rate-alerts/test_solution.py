import pytest


@pytest.mark.parametrize(
    "share, hours, limit", [(0.02, 1, 14.4), (0.05, 6, 6), (0.1, 72, 1)]
)
def test_usual_thresholds(answer, share, hours, limit):
    assert answer.threshold(share, hours * 60) == pytest.approx(limit)


@pytest.mark.parametrize("errors", [0.02, 0.1, 1.0])
def test_time_to_fire_agrees_with_a_simulation(answer, errors):
    on = answer.firing([errors] * 60, 0.999, 14.4, 60)
    expected = answer.fires_after(14.4, 60, errors, 0.999)
    assert expected < on[0] <= expected + 1


def test_below_the_threshold_never_fires(answer):
    assert answer.fires_after(14.4, 60, 0.01, 0.999) is None
    assert answer.firing([0.01] * 200, 0.999, 14.4, 60) == []


def test_exactly_at_the_threshold_nothing_fires(answer):
    assert answer.fires_after(1, 60, 0.5, 0.5) is None
    assert answer.firing([0.5] * 3, 0.5, 1, 1) == []


def test_from_the_first_minute_to_the_last(answer):
    assert answer.firing([1.0, 1.0], 0.5, 0.8, 2) == [1, 2]


def test_short_window_ends_the_alert(answer):
    outage = [0.5] * 10 + [0.0] * 60
    long = answer.firing(outage, 0.999, 14.4, 60)
    both = answer.firing(outage, 0.999, 14.4, 60, 5)
    assert set(both) <= set(long)
    assert max(both) <= 10 + 5 < max(long)


def test_budget_gone(answer):
    assert answer.empty_after(1.0, 0.999) == pytest.approx(43.2)
    assert answer.empty_after(0.01, 0.999) == pytest.approx(4320)
