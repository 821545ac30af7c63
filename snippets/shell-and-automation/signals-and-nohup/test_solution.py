import signal

import pytest


@pytest.mark.parametrize(
    ("how", "number", "expected"),
    [
        ("", signal.SIGHUP, "dies"),
        ("", signal.SIGTERM, "dies"),
        ("", signal.SIGINT, "lives"),  # a script's background job ignores it
        ("nohup", signal.SIGHUP, "lives"),
        ("nohup", signal.SIGTERM, "dies"),
        ("nohup", signal.SIGKILL, "dies"),
        ("setsid", signal.SIGHUP, "lives"),
        ("setsid", signal.SIGKILL, "lives"),
    ],
)
def test_fate(answer, how, number, expected):
    assert answer.fate(how, number) == expected
