import pytest


@pytest.mark.parametrize(
    ("run", "delay", "burst", "interval", "expected"),
    [(0.01, 0.1, 5, 10, (5, True)), (0.5, 0.1, 5, 10, (5, True)), (0.01, 2, 5, 10, None), (0.5, 5, 5, 60, (5, True)),
     (20, 5, 5, 60, None), (0, 1, 1, 10, (1, True))],
)
def test_starts(answer, run, delay, burst, interval, expected):
    n, gave_up = answer.starts(run, delay, burst, interval)
    if expected:
        assert (n, gave_up) == expected
    else:
        assert not gave_up
        assert n == pytest.approx(3600 / (run + delay), abs=1)


def test_a_window_holds_the_burst_and_not_one_more(answer):
    # The sixth start comes exactly at the end of the window, which still counts.
    assert answer.starts(0, 2, 5, 10) == (5, True)
    assert answer.starts(0.001, 2, 5, 10)[1] is False


def test_backoff_ends_at_the_longest(answer):
    delays = answer.backoff(1, 16, 4)
    assert delays == pytest.approx([1, 2, 4, 8, 16])
