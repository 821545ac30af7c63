import os
import time

import pytest

DAY = 26 * 3600


def touch(answer, age, name="job.ok"):
    mark = answer.cwd / name
    mark.touch()
    then = time.time() - age
    os.utime(mark, (then, then))
    return mark


@pytest.mark.parametrize(
    ("age", "limit", "exit_code", "word"),
    [
        (10, DAY, 0, "OK"),
        (DAY - 30, DAY, 0, "OK"),
        (DAY + 5, DAY, 1, "LATE"),
        (400 * 24 * 3600, DAY, 1, "LATE"),
        (10, 2, 1, "LATE"),
        (100, 1_000, 0, "OK"),
        (10_000, 9_000, 1, "LATE"),  # the text 10000 comes before 9000
        (90_000, 100_000, 0, "OK"),  # and 90000 after 100000
    ],
)
def test_the_age_of_the_last_success_decides(answer, age, limit, exit_code, word):
    touch(answer, age)
    result = answer.run("job.ok", limit)
    assert result.exit_code == exit_code
    assert result.stdout.startswith(word)


@pytest.mark.parametrize("name", ["last job.ok", "-r", "-job.ok"])
def test_any_file_name_is_a_mark(answer, name):
    touch(answer, 100, name)
    assert answer.run(name, 1_000).exit_code == 0
    assert answer.run(name, 20).exit_code == 1


def test_looking_at_the_mark_does_not_renew_it(answer):
    mark = touch(answer, 5_000)
    before = mark.stat().st_mtime_ns
    assert answer.run("job.ok", 3_600).exit_code == 1
    assert mark.stat().st_mtime_ns == before


def test_a_job_that_never_succeeded_is_not_fine(answer):
    assert answer.run("job.ok", 3600).exit_code == 2
    assert not (answer.cwd / "job.ok").exists()


def test_a_mark_from_the_future_is_not_fine(answer):
    touch(answer, -5_000)
    assert answer.run("job.ok", 3600).exit_code == 2


@pytest.mark.parametrize("args", [(), ("job.ok",), ("job.ok", 3600, "more")])
def test_wrong_usage_is_not_fine(answer, args):
    touch(answer, 10)
    assert answer.run(*args).exit_code == 2


@pytest.mark.parametrize("limit", ["26h", "", "0x10", "08", "-5", "soon", "1e9"])
def test_a_limit_that_is_no_number_of_seconds_is_not_fine(answer, limit):
    touch(answer, 94_000)
    assert answer.run("job.ok", limit).exit_code == 2
