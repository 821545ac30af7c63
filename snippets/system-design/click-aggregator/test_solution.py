import random
from collections import Counter

import pytest


def run(answer, events, lateness=120):
    counts, final = answer.Counts(lateness), {}
    for click, ad, time in events:
        for minute, clicks in counts.add(click, ad, time):
            assert minute not in final
            final[minute] = clicks
    return counts, final


def random_clicks(rng, size=2_000, wait=100):
    made = [(number, rng.choice(["ad-2", "ad-10"]), rng.randrange(10**9, 10**9 + 3_000)) for number in range(size)]
    events = [(time + rng.uniform(0, wait), (number, ad, time)) for number, ad, time in made for _ in range(rng.choice([1, 1, 1, 2]))]
    return made, [event for _, event in sorted(events)]


@pytest.mark.parametrize("seed", range(3))
def test_each_click_counts_once_whatever_the_order(answer, seed):
    made, events = random_clicks(random.Random(seed))
    counts, final = run(answer, [*events, ("end", "none", 10**9 + 10**5)])
    expected = {}
    for _, ad, time in made:
        expected.setdefault(time // 60, Counter())[ad] += 1
    assert final == expected and counts.too_late == 0


def test_a_minute_stays_open_for_the_lateness(answer):
    counts, final = run(answer, [(2, "a", 30), (10, "a", 179), (3, "a", 59)])
    assert final == {} and counts.too_late == 0
    counts, final = run(answer, [(2, "a", 30), (10, "a", 180), (3, "a", 59)])
    assert final == {0: {"a": 1}} and counts.too_late == 1


def test_a_late_click_is_reported_even_in_a_minute_without_others(answer):
    counts, _ = run(answer, [(1, "a", 10_000), (2, "a", 5)])
    assert counts.too_late == 1


def test_one_click_is_no_two_ads(answer):
    _, final = run(answer, [(1, "a", 0), (1, "b", 1), ("end", "x", 10_000)])
    assert final == {0: {"a": 1}}


def test_nothing_is_kept_of_closed_minutes(answer):
    _, events = random_clicks(random.Random(9), wait=10)
    counts, _ = run(answer, events)
    assert len(counts.open) <= 4
