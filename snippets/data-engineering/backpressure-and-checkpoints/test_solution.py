import pytest

FAST = lambda t: 2000  # noqa: E731
NAMES = ["parse", "enrich", "sink"]


def slow_between(start, end, rate):
    return lambda t: rate if start <= t < end else 2000


def test_a_healthy_pipeline_has_no_lag(answer):
    history = answer.run(100, 1000, [FAST] * 3, 10_000)
    assert all(lag == 0 for lag, _, _ in history)
    assert answer.bottleneck(history, NAMES, 10_000) is None


def test_nothing_is_lost_or_invented(answer):
    history = answer.run(200, 1000, [FAST, slow_between(20, 120, 300), FAST], 10_000)
    done = sum(busy[2] * 2000 for _, _, busy in history)
    lag, buffers, _ = history[-1]
    assert done + lag + sum(buffers) == pytest.approx(200 * 1000)


@pytest.mark.parametrize("place", range(3))
def test_the_bottleneck_is_the_last_full_input(answer, place):
    rates = [FAST] * 3
    rates[place] = lambda t: 500
    history = answer.run(300, 1000, rates, 10_000)
    assert answer.bottleneck(history, NAMES, 10_000) == NAMES[place]


def test_buffers_fill_from_the_slow_stage_backwards(answer):
    history = answer.run(200, 1000, [FAST, FAST, lambda t: 500], 10_000)
    first = [next((t for t, (_, b, _) in enumerate(history) if b[i] >= 10_000), None) for i in range(3)]
    assert first[2] < first[1] < first[0]
    lagging = next(t for t, (lag, _, _) in enumerate(history) if lag)
    assert lagging >= first[0]


def test_buffers_never_overflow(answer):
    history = answer.run(200, 1000, [FAST, FAST, lambda t: 500], 10_000)
    assert max(max(b) for _, b, _ in history) <= 10_000


def test_it_recovers(answer):
    history = answer.run(600, 1000, [FAST, FAST, slow_between(60, 180, 400)], 10_000)
    assert history[-1][0] == 0 and max(lag for lag, _, _ in history) > 40_000


def test_barrier_by_hand(answer):
    assert answer.barrier_seconds([10_000, 10_000, 10_000], 400) == 75
    assert answer.barrier_seconds([0, 0, 500], 1000) == 0.5
