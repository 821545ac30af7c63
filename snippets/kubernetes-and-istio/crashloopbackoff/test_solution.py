import pytest


def test_waits_double_to_the_cap(answer):
    times = answer.starts(0, 3000)
    waits = [b - a for a, b in zip(times, times[1:])]
    assert waits[:8] == [0, 10, 20, 40, 80, 160, 300, 300]


def test_a_long_run_clears_the_history(answer):
    assert answer.starts(600, 2400) == [0, 600, 1200, 1800]


def test_just_short_of_the_reset_does_not(answer):
    times = answer.starts(599, 2400)
    assert times == [0, 599, 599 * 2 + 10, 599 * 3 + 30]


@pytest.mark.parametrize(
    "code, word",
    [(0, "finished"), (1, "own error"), (127, "not found"),
     (128, "not be started"), (137, "SIGKILL"), (139, "SIGSEGV"),
     (143, "SIGTERM"), (255, "own error")],
)
def test_codes(answer, code, word):
    assert word in answer.meaning(code)
