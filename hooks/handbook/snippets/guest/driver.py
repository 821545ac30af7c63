"""Process 1 of a snippet's sandbox: imports pytest once and forks for every job, on a fresh copy of the folder.

Usage: python -P -c START PARENT ORDER, where PARENT is the folder that holds `guest` and ORDER is JSON:
{"jobs": [["solution.py", "all"], ["wrong_ties.py", "first"], ["demo.py", "run"]], "tests": ["test_solution.py"],
"seconds": 20, "import": ["numpy"]}. A job is an answer to put under all tests, or under the tests to the first failure,
or a program to run. For each, one line of JSON comes out:
{"job", "exit_code", "timeout", "left", "stdout" (base64), "stderr", "messages": what guest/reporter.py reports}.

A job cannot reach what the driver says: the pipe is closed in it, /proc does not open it, and a message counts only
with a token that no output can guess. What it starts is killed before the next job begins.
"""

from __future__ import annotations

import base64
import contextlib
import ctypes
import importlib
import json
import os
import runpy
import secrets
import shutil
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

import pytest

from .answers import find_fault
from .audit_hook import watch
from .children import wait_for
from .reporter import OPTIONS, Report, Reporter

PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER = 4, 36
TMP = Path(os.environ["TMPDIR"])


def main() -> None:
    order = json.loads(sys.argv[2])
    sys.path.remove(sys.argv[1])
    _control(PR_SET_DUMPABLE, 0)  # nobody else may read this process' memory or its pipes
    _control(PR_SET_CHILD_SUBREAPER, 1)
    for name in order["import"]:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    folder = Path.cwd()
    for name, how in order["jobs"]:
        tests = [*order["tests"], *(["--exitfirst"] if how == "first" else [])]
        became = run_job(name, None if how == "run" else tests, folder, order["seconds"])
        print(json.dumps({"job": name, **became}), flush=True)


def run_job(name: str, tests: list[str] | None, folder: Path, seconds: float) -> dict[str, object]:
    """Run one job in a process of its own and return what became of it. tests: for pytest; None to run a program."""
    copy = TMP / "snippet"
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*.out") if tests is None else None)
    pipes = [os.pipe() for _ in range(3)]
    token = secrets.token_hex(16)
    child = os.fork()
    if child == 0:
        report = _enter(copy, pipes)
        send = _sender(report, token)
        answers = copy if tests is not None else None
        watch(
            [copy, folder, TMP],
            answers,
            lambda message, line, file: send({"fault": message, "line": line, "file": file}),
        )
        if tests is None:
            _run_program(name)
        _test(copy / name, [test if test.startswith("-") else str(folder / test) for test in tests], send)
    for _, end in pipes:
        os.close(end)
    status, read, left = wait_for(child, [start for start, _ in pipes], time.monotonic() + seconds)
    _clear(TMP)
    out, error, reported = read
    return {
        "exit_code": None if status is None else os.waitstatus_to_exitcode(status),
        "timeout": status is None,
        "left": left,
        "stdout": base64.b64encode(out).decode(),
        "stderr": error.decode("utf-8", "replace")[-2_000:],
        "messages": _messages(reported, token),
    }


def _enter(copy: Path, pipes: list[tuple[int, int]]) -> int:
    """Make the forked process a job: in its copy, printing into the pipes. Returns where it reports."""
    _control(PR_SET_DUMPABLE, 1)
    os.setsid()
    os.chdir(copy)
    sys.path.insert(0, str(copy))
    report = os.dup(pipes[2][1])
    for number, (_, end) in zip((1, 2), pipes, strict=False):
        os.dup2(end, number)
    for pipe in pipes:
        for descriptor in pipe:
            os.close(descriptor)
    return report


def _run_program(name: str) -> NoReturn:
    """Run a program as `python name` would, but in this process, where the packages are loaded already."""
    sys.argv = [name]
    runpy.run_path(name, run_name="__main__")
    sys.exit(0)


def _sender(report: int, token: str) -> Report:
    """Return what reports a message of this process, and of no copy of it that an answer forks."""
    job = os.getpid()

    def send(message: Mapping[str, object]) -> None:
        if os.getpid() == job:
            text = json.dumps(message, ensure_ascii=False).encode("utf-8", "replace")  # half a character is none
            os.write(report, token.encode() + b" " + text + b"\n")

    return send


def _test(path: Path, tests: list[str], send: Report) -> NoReturn:
    """Put an answer under the tests, report and leave, without anything an answer could have left for the end.

    tests: where nobody can write, so that no answer changes its tests.
    """
    fault = find_fault(path)
    if fault:
        send({"fault": fault.message, "line": fault.line})
    else:
        send({"loaded": True})
        pytest.main([*OPTIONS, f"--rootdir={path.parent}", *tests], plugins=[Reporter(path, send)])
        if left := [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]:
            send({"fault": f"it leaves a thread running ({left[0]})"})
    send({"done": True})
    sys.stdout.flush()
    os._exit(0)


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


def _messages(reported: bytes, token: str) -> list[Any]:
    lines = [line.partition(" ") for line in reported.decode("utf-8", "replace").split("\n")]
    messages = []
    for start, _, message in lines:
        with contextlib.suppress(json.JSONDecodeError):
            messages += [json.loads(message)] if start == token else []
    return messages


def _control(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)
