import random


def test_burst_then_refill(answer):
    bucket = answer.TokenBucket(rate=2, burst=3)
    assert [bucket.allow(0) for _ in range(4)] == [True, True, True, False]
    assert bucket.allow(0.5) and not bucket.allow(0.5)


def test_tokens_never_exceed_the_burst(answer):
    bucket = answer.TokenBucket(rate=5, burst=3)
    assert sum(bucket.allow(1e9) for _ in range(10)) == 3


def test_cost_is_refused_whole(answer):
    bucket = answer.TokenBucket(rate=1, burst=10)
    assert not bucket.allow(0, cost=11)
    assert bucket.allow(0, cost=10)


def test_bucket_never_exceeds_rate_times_time_plus_burst(answer):
    rng = random.Random(2)
    bucket = answer.TokenBucket(rate=3, burst=7)
    now, times = 0.0, []
    for _ in range(3000):
        now += rng.expovariate(8)
        if bucket.allow(now):
            times.append(now)
    for start in range(0, len(times), 50):
        for end in range(start, min(start + 200, len(times))):
            assert end - start + 1 <= 7 + 3 * (times[end] - times[start]) + 1e-6


def test_fixed_window_lets_twice_the_limit_pass_at_the_border(answer):
    window = answer.FixedWindow(10, 60)
    times = [59.9] * 10 + [60.1] * 10
    assert all(window.allow(now) for now in times)


def test_sliding_counter_weights_the_previous_window(answer):
    counter = answer.SlidingCounter(100, 60)
    assert sum(counter.allow(10) for _ in range(80)) == 80
    # At 75 s the previous window counts 80 * 0.75 = 60.
    assert sum(counter.allow(75) for _ in range(100)) == 40


def test_sliding_counter_forgets_after_an_empty_window(answer):
    counter = answer.SlidingCounter(5, 60)
    assert sum(counter.allow(1) for _ in range(9)) == 5
    assert sum(counter.allow(150) for _ in range(9)) == 5


def test_bucket_keeps_fractions_of_tokens(answer):
    # Asking ten times a second refills 0.3 tokens each time.
    bucket = answer.TokenBucket(rate=3, burst=7)
    allowed = sum(bucket.allow(step / 10) for step in range(1001))
    assert 7 + 300 - 1 <= allowed <= 7 + 300


def test_a_refused_request_costs_nothing(answer):
    bucket = answer.TokenBucket(rate=1, burst=2)
    assert bucket.allow(0, cost=2)
    assert not any(bucket.allow(0.9) for _ in range(50))
    assert bucket.allow(1.5) and not bucket.allow(1.5)


def test_bucket_allows_a_burst_and_a_minute_of_refill(answer):
    bucket = answer.TokenBucket(rate=100 / 60, burst=100)
    allowed = sum(bucket.allow(tick / 100) for tick in range(6000))
    assert 198 <= allowed <= 200


def test_limiters_refuse_nothing_below_the_limit(answer):
    fixed, sliding = answer.FixedWindow(10, 60), answer.SlidingCounter(10, 60)
    times = [7.5 * step for step in range(200)]  # 8 a minute
    assert all(fixed.allow(now) and sliding.allow(now) for now in times)


def test_sliding_counter_stops_the_burst_at_the_border(answer):
    counter = answer.SlidingCounter(100, 60)
    times = [59 + i / 100 for i in range(200)]
    assert 100 <= sum(counter.allow(now) for now in times) <= 102


def test_fixed_window_refuses_beyond_the_limit_until_the_next_window(answer):
    window = answer.FixedWindow(10, 60)
    assert [window.allow(5 + i) for i in range(12)] == [True] * 10 + [False] * 2
    assert sum(window.allow(60) for _ in range(20)) == 10


def test_only_a_small_burst_holds_the_limit_against_a_client_that_never_stops(answer):
    """The most that pass in any minute, if twenty requests a second come from second 50 on."""
    def worst(limiter):
        times = [t for t in (50 + i / 20 for i in range(2_500)) if limiter.allow(t)]
        return max(sum(t - 60 < u <= t for u in times) for t in times)

    assert worst(answer.FixedWindow(100, 60)) == 200
    assert 150 < worst(answer.SlidingCounter(100, 60)) < 190
    assert 198 <= worst(answer.TokenBucket(100 / 60, 100)) <= 200
    assert worst(answer.TokenBucket(100 / 60, 10)) <= 110
