import pytest

LINES = """\
11:42:55.303249 openat(AT_FDCWD, "/etc/a (b)", O_RDONLY|O_CLOEXEC) = 3 <0.000012>
11:42:55.303922 poll([{fd=3, events=POLLIN}], 1, 2000) = 0 (Timeout) <2.001444>
[pid   77] 11:42:56.000000 connect(4, {sa_family=AF_UNIX}, 110) = -1 ENOENT (No such file or directory) <0.000020>
77 11:42:56.000000 connect(4, {sa_family=AF_UNIX}, 110) = 0 <0.100000>
11:43:00.000000 read(5,  <unfinished ...>
strace: Process 9 attached
+++ exited with 2 +++
"""


def test_reads_each_finished_call(answer):
    assert [(name, result) for name, _, result, _ in answer.calls(LINES)] == [
        ("openat", "3"), ("poll", "0 (Timeout)"), ("connect", "-1 ENOENT (No such file or directory)"), ("connect", "0")]
    assert next(answer.calls(LINES))[1] == 'AT_FDCWD, "/etc/a (b)", O_RDONLY|O_CLOEXEC'


def test_waits(answer):
    assert [(name, seconds) for name, _, _, seconds in answer.waits(LINES)] == [("poll", 2.001444), ("connect", 0.1)]
    assert answer.waits(LINES, 3) == []


def test_totals(answer):
    assert answer.totals(LINES)["connect"] == (2, 1, pytest.approx(0.10002))
    assert answer.totals("") == {}


def test_a_timeout_is_no_error(answer):
    assert answer.totals(LINES)["poll"][1] == 0


@pytest.mark.parametrize(("args", "expected"), [((1,), 10), ((2, 3), 30), ((2, 2, 2), 8)])
def test_longest_lookup(answer, args, expected):
    assert answer.longest_lookup(*args) == expected
