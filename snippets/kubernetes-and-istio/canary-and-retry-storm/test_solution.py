import math

import pytest


def test_retries_hide_and_amplify(answer):
    assert answer.seen_through(0.5, 2) == (0.125, 1.75)
    assert answer.seen_through(0.5, 0) == (0.5, 1)


def test_poisson_tail(answer):
    assert answer.at_least(0, 3) == 1
    assert answer.at_least(1, 3) == pytest.approx(1 - math.exp(-3))
    assert answer.at_least(3, 2) == pytest.approx(1 - 5 * math.exp(-2))


def test_less_traffic_needs_longer(answer):
    short, _ = answer.minutes_needed(200, 0.25, 0.001, 0.01)
    long, _ = answer.minutes_needed(200, 0.01, 0.001, 0.01)
    assert short < long


@pytest.mark.parametrize("minutes", [1, 7, 999])
def test_if_nothing_else_fails_the_first_error_tells(answer, minutes):
    """P(no error) = exp(-30 * minutes * bad) reaches 10 % in this minute."""
    bad = math.log(10) / (30 * (minutes - 0.5))
    assert answer.minutes_needed(1, 0.5, 0, bad) == (minutes, 1)
    assert answer.minutes_needed(1, 0.5, 0, bad, alarm=1) == (minutes, 1)


def test_whoever_accepts_no_power_waits_one_minute(answer):
    assert answer.minutes_needed(1, 0.5, 0, 0, power=0) == (1, 1)


def test_the_search_ends_after_999_minutes(answer):
    bad = math.log(10) / (30 * 999.5)
    assert answer.minutes_needed(1, 0.5, 0, bad) is None


def test_without_retries_the_dip_ends_with_its_cause(answer):
    good = answer.storm(900, 1000, 0)
    assert good[:10] == [900] * 10 and good[20:] == [900] * 100
    assert good[10:20] == pytest.approx([500 * 500 / 900] * 10)


def test_retries_keep_it_down_for_good(answer):
    good = answer.storm(900, 1000, 2)
    assert good[:10] == [900] * 10
    assert max(good[30:]) < 600


def test_a_budget_lets_it_recover(answer):
    assert answer.storm(900, 1000, 2, 0.2)[60:] == [900] * 60


def test_head_room_alone_also_recovers(answer):
    assert answer.storm(300, 1000, 2)[-1] == 300


def test_more_capacity_ends_it_between_10_and_15_percent(answer):
    assert answer.storm(900, 1100, 2)[-1] == pytest.approx(642, abs=1)
    assert answer.storm(900, 1150, 2)[-1] == 900


def test_the_budget_must_fit_into_the_head_room(answer):
    assert answer.storm(920, 1000, 2, 0.2)[-1] < 920
    assert answer.storm(950, 1000, 2, 0.1)[-1] == 950


def test_a_slow_try_is_not_retried_on_connect_failure(answer):
    assert answer.longest_ms(1, 400, 200, slow_is_retried=False) == 825
    assert answer.longest_ms(1, 400, 200, slow_is_retried=True) == 1225


def test_without_retries_a_call_takes_one_connect_and_one_try(answer):
    for slow in (False, True):
        assert answer.longest_ms(0, 400, 200, slow) == 600


def test_backoff_grows_and_is_capped(answer):
    waits = [answer.longest_ms(n, 0, 0, False) for n in range(6)]
    assert [b - a for a, b in zip(waits, waits[1:])] == [25, 75, 175, 250, 250]
