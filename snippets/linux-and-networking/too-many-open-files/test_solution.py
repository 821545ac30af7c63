import os
import resource

import pytest


def test_kinds(answer):
    counted = answer.kinds(["socket:[1]", "socket:[22]", "pipe:[3]", "/a/socket:[1]", "/log (deleted)", "anon_inode:[eventpoll]"])
    assert counted == {"socket": 2, "pipe": 1, "file": 1, "deleted file": 1, "anon_inode:[eventpoll]": 1}


def test_open_now_sees_a_pipe(answer):
    before = answer.kinds(answer.open_now())["pipe"]
    ends = os.pipe()
    try:
        assert answer.kinds(answer.open_now())["pipe"] == before + 2
    finally:
        for end in ends:
            os.close(end)


@pytest.mark.parametrize(
    ("samples", "limit", "expected"),
    [([(0, 0), (10, 100)], 200, 10), ([(5, 24), (65, 524)], 1024, 60), ([(0, 9), (10, 9)], 100, None),
     ([(0, 9), (10, 5)], 100, None), ([(0, 9)], 100, None)],
)
def test_minutes_left(answer, samples, limit, expected):
    assert answer.minutes_left(samples, limit) == (None if expected is None else pytest.approx(expected))


def test_the_limit_is_one_more_than_the_largest_number(answer):
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    assert answer.provoke(80) == ("EMFILE", 79)
    assert resource.getrlimit(resource.RLIMIT_NOFILE) == before
