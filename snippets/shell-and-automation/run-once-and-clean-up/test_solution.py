import os
import signal
import subprocess
import time

import pytest

PATIENT = '#!/bin/bash\ntrap \'ls -d "$WORK" > saw; exit 0\' TERM\ntouch ready\n' \
    'for _ in {1..30}; do sleep 0.05; done\ntouch finished\n'


def start(answer, *args, files=None):
    for name, text in (files or {}).items():
        (answer.cwd / name).write_text(text)
        (answer.cwd / name).chmod(0o755)
    temporary = answer.cwd / "tmp dir"
    temporary.mkdir(exist_ok=True)
    env = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TMPDIR": str(temporary)}
    return subprocess.Popen(["bash", str(answer.path), *args], cwd=answer.cwd, env=env, stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for(path):
    deadline = time.monotonic() + 4
    while not path.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert path.exists()


def run(answer, *args, **more):
    (answer.cwd / "tmp dir").mkdir(exist_ok=True)
    return answer.run(*args, env={"TMPDIR": str(answer.cwd / "tmp dir")}, **more)


def left_over(answer):
    return list((answer.cwd / "tmp dir").iterdir())


@pytest.mark.parametrize("code", [0, 1, 3, 75, 141])
def test_the_exit_code_is_the_commands(answer, code):
    assert run(answer, "my lock", "bash", "-c", f"exit {code}").exit_code == code
    assert left_over(answer) == []


def test_arguments_and_input_arrive_whole(answer):
    result = run(answer, "lock", "bash", "-c", 'printf "%s|" "$@"; cat', "x", "a b", "*", "", stdin="in")
    assert result.stdout == "a b|*||in"


def test_a_work_folder_exists_during_the_run_only(answer):
    result = run(answer, "lock", "bash", "-c", 'test -d "$WORK" && touch "$WORK/x" && echo yes')
    assert result.stdout == "yes\n"
    assert left_over(answer) == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_reaches_the_command_at_once(answer, number):
    process = start(answer, "lock", "./job", files={"job": PATIENT})
    wait_for(answer.cwd / "ready")
    began = time.monotonic()
    process.send_signal(number)
    assert process.wait(4) == 128 + number
    assert time.monotonic() - began < 1.2
    assert not (answer.cwd / "finished").exists()
    assert (answer.cwd / "saw").read_text().strip()
    assert left_over(answer) == []


def test_two_at_once(answer):
    first = start(answer, "lock", "./job", files={"job": PATIENT})
    wait_for(answer.cwd / "ready")
    second = run(answer, "lock", "touch", "ran")
    first.terminate()
    first.wait(4)
    assert second.exit_code == 75
    assert not (answer.cwd / "ran").exists()
    assert run(answer, "lock", "touch", "ran").exit_code == 0


def test_after_a_kill_the_next_run_starts(answer):
    process = start(answer, "lock", "bash", "-c", "kill -9 $PPID")
    process.wait(4)
    deadline = time.monotonic() + 1
    while (result := run(answer, "lock", "true")).exit_code == 75 and time.monotonic() < deadline:
        time.sleep(0.02)
    assert result.exit_code == 0


def test_a_command_that_outlives_the_wrapper_keeps_the_lock(answer):
    process = start(answer, "lock", "bash", "-c", "kill -9 $PPID; touch alone; for _ in {1..100}; do [[ ! -e stop ]] || exit; sleep 0.02; done")
    process.wait(4)
    wait_for(answer.cwd / "alone")
    assert run(answer, "lock", "true").exit_code == 75
    (answer.cwd / "stop").touch()
    deadline = time.monotonic() + 4
    while run(answer, "lock", "true").exit_code == 75 and time.monotonic() < deadline:
        time.sleep(0.02)


def test_the_lock_file_is_neither_emptied_nor_replaced(answer):
    lock = answer.cwd / "lock"
    lock.write_text("a note\n")
    before = lock.stat().st_ino
    assert run(answer, "lock", "true").exit_code == 0
    assert (lock.read_text(), lock.stat().st_ino) == ("a note\n", before)


@pytest.mark.parametrize("args", [(), ("lock",)])
def test_wrong_usage(answer, args):
    assert run(answer, *args).exit_code == 2
