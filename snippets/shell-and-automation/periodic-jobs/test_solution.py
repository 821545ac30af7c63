import os
import time

import pytest


def touch(answer, age):
    mark = answer.cwd / "job.ok"
    mark.touch()
    then = time.time() - age
    os.utime(mark, (then, then))


@pytest.mark.parametrize(("age", "exit_code", "word"), [(10, 0, "OK"), (90_000, 0, "OK"), (94_000, 1, "LATE")])
def test_the_age_of_the_last_success_decides(answer, age, exit_code, word):
    touch(answer, age)
    result = answer.run("job.ok", 26 * 3600)
    assert result.exit_code == exit_code
    assert result.stdout.startswith(word)


def test_a_job_that_never_succeeded_is_not_fine(answer):
    assert answer.run("job.ok", 3600).exit_code == 2


def test_a_mark_from_the_future_is_not_fine(answer):
    touch(answer, -5_000)
    assert answer.run("job.ok", 3600).exit_code == 2


@pytest.mark.parametrize("args", [(), ("job.ok",)])
def test_wrong_usage_is_not_fine(answer, args):
    touch(answer, 10)
    assert answer.run(*args).exit_code == 2


@pytest.mark.parametrize("limit", ["26h", "", "0x10", "08", "-5", "soon"])
def test_a_limit_that_is_no_number_of_seconds_is_not_fine(answer, limit):
    touch(answer, 94_000)
    assert answer.run("job.ok", limit).exit_code == 2
