import math
import random
from fractions import Fraction


def test_level_1_a_window_begins_anew(answer):
    limiter = answer.FixedWindow(2, 10)
    assert [limiter.allow(now) for now in (0, 9, 9.5, 10, 11, 19)] == [True, True, False, True, True, False]


def test_level_1_windows_are_those_of_the_clock_and_not_of_the_first_call(answer):
    limiter = answer.FixedWindow(1, 60)
    assert [limiter.allow(now) for now in (1_000_000_019, 1_000_000_020, 1_000_000_079)] == [True, True, False]


def test_level_1_nobody_passes_a_limit_of_nothing(answer):
    assert answer.FixedWindow(0, 10).allow(5) is False


def test_level_1_agrees_with_counting_all_calls(answer):
    rng = random.Random(41)
    for _ in range(30):
        limit, seconds, now, passed = rng.randint(1, 4), rng.choice((3, 7, 10)), 0, []
        limiter = answer.FixedWindow(limit, seconds)
        for _ in range(60):
            now += rng.choice((0, 0, 1, 2, 9))
            expected = sum(time // seconds == now // seconds for time in passed) < limit
            assert limiter.allow(now) is expected
            passed += [now] if expected else []


def test_level_2_no_double_burst_at_the_border(answer):
    limiter = answer.SlidingLog(2, 10)
    assert [limiter.allow(now) for now in (8, 9, 10, 11, 18, 19)] == [True, True, False, False, True, True]


def test_level_2_a_call_leaves_after_exactly_its_seconds(answer):
    limiter = answer.SlidingLog(1, 10)
    assert [limiter.allow(now) for now in (5, 14.75, 15)] == [True, False, True]


def test_level_2_refused_calls_do_not_count(answer):
    limiter = answer.SlidingLog(1, 10)
    assert limiter.allow(0) is True
    assert not any(limiter.allow(now) for now in range(1, 10))
    assert limiter.allow(10) is True


def test_level_2_agrees_with_looking_at_all_calls(answer):
    rng = random.Random(42)
    for _ in range(30):
        limit, seconds, now, passed = rng.randint(1, 4), rng.choice((3, 7, 10)), 0, []
        limiter = answer.SlidingLog(limit, seconds)
        for _ in range(60):
            now += rng.choice((0, 0, 1, 2, 9))
            expected = sum(now - seconds < time for time in passed) < limit
            assert limiter.allow(now) is expected
            passed += [now] if expected else []


def test_level_3_starts_full_and_refills(answer):
    limiter = answer.TokenBuckets(rate=0.5, burst=2)
    calls = [limiter.allow("a", now) for now in (100, 100, 100, 101, 102, 103)]
    assert calls == [True, True, False, False, True, False]


def test_level_3_a_client_that_idles_saves_no_more_than_the_burst(answer):
    limiter = answer.TokenBuckets(rate=1, burst=3)
    assert limiter.allow("a", 0)
    assert [limiter.allow("a", 10**9) for _ in range(4)] == [True, True, True, False]


def test_level_3_clients_do_not_share(answer):
    limiter = answer.TokenBuckets(rate=1, burst=1)
    assert [limiter.allow(client, 5) for client in ("2", "10", "2", "10")] == [True, True, False, False]


def test_level_3_a_client_that_asks_often_is_served_too(answer):
    limiter = answer.TokenBuckets(rate=1, burst=1)
    assert limiter.allow("a", 0)
    asked = [limiter.allow("a", quarter / 4) for quarter in range(1, 9)]
    assert asked == [False, False, False, True, False, False, False, True]


def test_level_3_a_refusal_takes_nothing(answer):
    limiter = answer.TokenBuckets(rate=1, burst=5)
    assert limiter.allow("a", 0, cost=3)
    assert not limiter.allow("a", 0, cost=3)
    assert limiter.allow("a", 0, cost=2)


def test_level_3_how_long_to_wait(answer):
    limiter = answer.TokenBuckets(rate=0.5, burst=4)
    assert limiter.wait("a", 0, cost=4) == 0
    assert limiter.wait("a", 0, cost=5) == math.inf
    assert limiter.allow("a", 0, cost=4)
    assert [limiter.wait("a", 0, cost=cost) for cost in (1, 2, 4)] == [2, 4, 8]
    assert limiter.wait("a", 1) == 1
    assert limiter.wait("a", 9) == 0
    assert not limiter.allow("a", 1)  # to ask has changed nothing, and time has not passed
    assert limiter.allow("a", 2)


def check_buckets(answer, rng, steps, most=math.inf):
    """Compare with exact arithmetic; the reference lists the clients in the order of their last calls."""
    rate, burst = rng.choice((Fraction(1, 4), Fraction(1, 2), 2)), rng.choice((1, 3, 5))
    limiter, buckets, now, latest = answer.TokenBuckets(float(rate), burst, most), [], 0, -math.inf
    for _ in range(60):
        now += rng.choice(steps)
        latest = max(latest, now)
        cost = rng.choice((1, 1, 2))
        for client in rng.sample(("a", "b", "2", "10"), 2):  # the first one only asks how long to wait
            tokens, when = next((bucket[1:] for bucket in buckets if bucket[0] == client), (burst, latest))
            tokens = min(burst, tokens + (latest - when) * rate)
            wait = math.inf if cost > burst else max(0, cost - tokens) / rate
            assert limiter.wait(client, now, cost) == wait
        assert limiter.allow(client, now, cost) is (cost <= tokens)
        rest = tokens - cost if cost <= tokens else tokens
        buckets = [bucket for bucket in buckets if bucket[0] != client] + [(client, rest, latest)]
        buckets = buckets[-most:] if most < math.inf else buckets
        assert len(limiter) == len(buckets)


def test_level_3_agrees_with_exact_arithmetic(answer):
    for seed in range(30):
        check_buckets(answer, random.Random(seed), (0, 1, 2, 5))


def test_level_4_a_clock_that_stands_still_gives_nothing(answer):
    limiter = answer.TokenBuckets(rate=1_000, burst=2)
    assert [limiter.allow("a", 7) for _ in range(4)] == [True, True, False, False]


def test_level_4_the_same_second_is_not_credited_twice(answer):
    limiter = answer.TokenBuckets(rate=1, burst=1)
    assert limiter.allow("a", 100)
    assert not limiter.allow("a", 90)  # the clock was set back
    assert limiter.wait("a", 95) == 1
    assert not limiter.allow("a", 100)
    assert limiter.allow("a", 101)


def test_level_4_an_earlier_time_counts_as_the_latest_for_windows_and_logs(answer):
    window = answer.FixedWindow(1, 10)
    assert [window.allow(now) for now in (10, 9, 0, 19, 20)] == [True, False, False, False, True]
    log = answer.SlidingLog(2, 10)
    assert [log.allow(now) for now in (10, 3, 4, 14, 19, 20)] == [True, True, False, False, False, True]
    assert log.allow(20) is True
    assert log.allow(29.75) is False


def test_level_4_a_refused_call_moves_the_time_too(answer):
    log = answer.SlidingLog(1, 10)
    assert [log.allow(now) for now in (0, 9, 10, 19.5, 20, 15, 29, 30)] == [
        True, False, True, False, True, False, False, True,
    ]  # fmt: skip


def test_level_4_remembers_those_that_called_last(answer):
    limiter = answer.TokenBuckets(rate=1, burst=2, most=2)
    for client in ("a", "b", "a", "c"):  # forgets b
        assert limiter.allow(client, 0)
        assert len(limiter) <= 2
    assert not limiter.allow("a", 0)
    assert [limiter.allow("c", 0), limiter.allow("c", 0)] == [True, False]
    assert limiter.wait("b", 0, cost=2) == 0
    assert len(limiter) == 2  # to ask how long is no call


def test_level_4_many_clients_take_little_room(answer):
    limiter = answer.TokenBuckets(rate=1, burst=1, most=10)
    for client in range(1_000):
        limiter.allow(client, client)
    assert len(limiter) == 10
    assert limiter.wait(999, 999) == 1


def test_level_4_agrees_with_exact_arithmetic_under_a_bad_clock(answer):
    for seed in range(30):
        check_buckets(answer, random.Random(seed), (0, 0, 1, 3, -1, -4), most=seed % 4 + 1)
