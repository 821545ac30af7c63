from random import Random

import pytest


def test_a_page_with_one_call_is_that_call(answer):
    for seed in range(50):
        assert answer.page(Random(seed), 1) == (answer.service_time(Random(seed)), 0)


@pytest.mark.parametrize("fanout", [1, 10, 100])
def test_pages_are_slow_as_often_as_one_of_their_calls_is(answer, fanout):
    random = Random(4)
    slow = sum(answer.page(random, fanout)[0] > 100 for _ in range(1500)) / 1500
    assert slow == pytest.approx(1 - 0.99**fanout, abs=0.04)


def test_a_hedged_call_is_slow_only_if_both_copies_are(answer):
    random = Random(5)
    pages = [answer.page(random, 100, hedge_after=17) for _ in range(1500)]
    assert sum(time > 117 for time, _ in pages) / 1500 == pytest.approx(0.01, abs=0.01)
    assert sum(copies for _, copies in pages) / 150_000 == pytest.approx(0.05, abs=0.01)


def test_a_call_with_a_copy_takes_longer_than_the_wait_for_it(answer):
    for seed in range(300):
        time, copies = answer.page(Random(seed), 1, hedge_after=12)
        assert copies == (time > 12) == (answer.service_time(Random(seed)) > 12)


def test_a_hedge_after_zero_asks_two_every_time(answer):
    random, again = Random(6), Random(6)
    for _ in range(100):
        time, copies = answer.page(random, 1, hedge_after=0)
        assert (time, copies) == (min(answer.service_time(again), answer.service_time(again)), 1)


def test_waits_follow_the_formula_of_one_queue(answer):
    """Random routing makes each server an M/G/1 queue: Pollaczek and Khinchine give its mean."""
    random = Random(8)
    times = [answer.service_time(random) for _ in range(50_000)]
    mean, square = sum(times) / len(times), sum(time**2 for time in times) / len(times)
    for load in (0.2, 0.4):
        waits, copies = answer.loaded(Random(9), load, 20_000)
        expected = mean + load / mean * square / (2 * (1 - load))
        assert copies == 0
        assert sum(waits) / len(waits) == pytest.approx(expected, rel=0.1)


@pytest.mark.parametrize("rules", [{}, {"budget": 0.05}, {"cancel": True}, {"budget": 0.1, "cancel": True}])
def test_every_call_is_answered_once_and_the_budget_holds(answer, rules):
    waits, copies = answer.loaded(Random(1), 0.5, 3000, hedge_after=17, **rules)
    assert len(waits) == 3000 and waits == sorted(waits) and waits[0] > 0
    assert 0 < copies <= rules.get("budget", 1.0) + 1e-3


def test_copies_help_idle_servers_and_bury_busy_ones(answer):
    at = {}
    for load in (0.2, 0.6):
        for name, rules in (("none", {}), ("copies", {"hedge_after": 17}), ("cancel", {"hedge_after": 17, "cancel": True})):
            waits, _ = answer.loaded(Random(3), load, 5000, **rules)
            at[load, name] = waits[2500], waits[4950]
    assert at[0.2, "copies"][1] < at[0.2, "none"][1] / 3
    assert at[0.6, "copies"][0] > 10 * at[0.6, "none"][0]
    assert at[0.6, "cancel"][1] < at[0.6, "none"][1] / 2
