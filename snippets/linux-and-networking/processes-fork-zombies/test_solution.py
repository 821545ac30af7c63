import os
import signal
import subprocess

import pytest


def test_a_zombie_waits_for_its_parent(answer):
    assert answer.zombie() == ("Z", 3, True)


def test_an_orphan_is_adopted(answer):
    assert answer.orphan() is True


def test_status_of_this_process(answer):
    assert answer.status(os.getpid())[1] == os.getppid()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_meaning_agrees_with_bash(answer, number):
    done = subprocess.run(["bash", "-c", f"bash -c 'kill -{int(number)} $$'; exit $?"], check=False, capture_output=True)
    assert answer.meaning(done.returncode) == f"killed by signal {int(number)}"


@pytest.mark.parametrize(("code", "word"), [(0, "success"), (2, "failed with 2"), (126, "found, but not executable"), (127, "command not found"), (128, "failed with 128")])
def test_other_codes(answer, code, word):
    assert answer.meaning(code) == word
