"""The first process in a sandbox: imports packages once, then forks for every answer, demo and figure it is to run.

Usage: python -P -c START PARENT, where PARENT is the folder that holds `guest`, in the folder of a snippet. Each line
of standard input is an order as JSON, for example {"name": "wrong_ties.py", "tests": ["test_solution.py"],
"first_failure": true, "seconds": 20, "packages": ["numpy"], "like": null}: an answer to test; without tests, a
program to run. like: see guest/reporter.py.
For each order one line of JSON is printed: {"exit_code": null if it had to be ended, "left": a program it left running,
"excess": of what it took too much, "stdout" (base64), "stderr", "messages": what guest/reporter.py reports, "clean":
whether nothing of it is left}.

A job runs on a copy of the folder. It cannot reach the driver: the driver's pipes are closed in it, /proc does not
open them, and a message counts only with a token that no output can guess. What it starts is killed when it ends.
"""

from __future__ import annotations

import base64
import contextlib
import ctypes
import gc
import importlib
import inspect
import io
import json
import os
import resource
import runpy
import secrets
import shutil
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

import pytest

from .audit_hook import watch
from .figures import draw
from .limits import lower
from .reap import children, reap
from .reporter import OPTIONS, Report, Reporter, run_tests

PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER = 4, 36
TMP = Path(os.environ["TMPDIR"])
ALONE = os.getpid() == 1  # in namespaces of its own, where shared memory is nobody else's
SHARED_MEMORY = Path("/dev/shm")
MOST_FILES = 10_000  # of one job


def main() -> None:
    sys.path.remove(sys.argv[1])
    _prctl(PR_SET_DUMPABLE, 0)  # nobody else may read this process's memory or its pipes
    _prctl(PR_SET_CHILD_SUBREAPER, 1)
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*OPTIONS, "--help"])  # imports what pytest would import anew in every job
    folder = Path.cwd()
    for line in sys.stdin.buffer:
        order = json.loads(line)
        for name in order["packages"]:
            with contextlib.suppress(ImportError), contextlib.redirect_stdout(sys.stderr):
                importlib.import_module(name)
        inspect.getmodule(compile("", "", "exec"))  # notes the file of each module, else every failing test's job does
        gc.freeze()  # what is imported is never garbage; jobs need not look through it, nor copy its pages
        print(json.dumps(run_job(folder, **{key: order[key] for key in order if key != "packages"})), flush=True)


def run_job(
    folder: Path, name: str, tests: Sequence[str], first_failure: bool, seconds: float, like: Mapping[str, Any] | None
) -> dict[str, object]:
    """Run one job in a process of its own and return what became of it."""
    copy = TMP / "snippet"
    shutil.copytree(folder, copy, ignore=None if tests else shutil.ignore_patterns("*.out", "*.svg"))
    pipes = [os.pipe() for _ in range(3)]
    token = secrets.token_hex(16)
    child = os.fork()
    if child == 0:
        send = _sender(_enter(copy, pipes, seconds), token)
        watch([copy, folder, TMP], lambda message, line, file: send({"misuse": message, "line": line, "file": file}))
        if not tests:
            (draw if name.startswith("figure") else _run_program)(name)
        options = ["--exitfirst"] if first_failure else []
        expected = None if like is None else {test: (error, message) for test, (error, message) in like.items()}
        _test(Reporter(copy / name, send, expected), [*options, *(str(folder / test) for test in tests)])
    for _, end in pipes:
        os.close(end)
    reaped = reap(child, [start for start, _ in pipes], time.monotonic() + seconds, _excess)
    out, error, reported = reaped.outputs
    return {
        "exit_code": None if reaped.status is None else os.waitstatus_to_exitcode(reaped.status),
        "left": reaped.left,
        "excess": reaped.excess,
        "stdout": base64.b64encode(out).decode(),
        "stderr": error.decode("utf-8", "replace")[-2_000:],
        "messages": _messages(reported, token),
        "clean": _clean_up(),
    }


def _enter(copy: Path, pipes: list[tuple[int, int]], seconds: float) -> int:
    """Make the forked process a job: in its copy, printing into the pipes. Returns where it reports."""
    _prctl(PR_SET_DUMPABLE, 1)
    lower(resource.RLIMIT_CPU, int(seconds) + 5)
    os.setsid()
    os.chdir(copy)
    sys.path.insert(0, str(copy))
    report = os.dup(pipes[2][1])
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, end in enumerate((nothing, pipes[0][1], pipes[1][1])):
        os.dup2(end, number)
    for descriptor in (nothing, *(descriptor for pipe in pipes for descriptor in pipe)):
        os.close(descriptor)
    return report


def _run_program(name: str) -> NoReturn:
    """Run a program as `python name` would, but in this process, where the packages are loaded already."""
    sys.argv = [name]
    runpy.run_path(str(Path.cwd() / name), run_name="__main__")
    sys.exit(0)


def _sender(report: int, token: str) -> Report:
    """Return what reports a message of this process, and of no copy of it that an answer forks."""
    job = os.getpid()

    def send(message: Mapping[str, object]) -> None:
        if os.getpid() == job:
            text = json.dumps(message, ensure_ascii=False).encode("utf-8", "replace")  # a lone surrogate becomes "?"
            os.write(report, token.encode() + b" " + text + b"\n")

    return send


def _test(reporter: Reporter, arguments: list[str]) -> NoReturn:
    """Test an answer, report and exit, without running anything that an answer registered for the end.

    arguments: of pytest, with the tests at a path where nobody can write, so that no answer changes them.
    """
    run_tests(reporter, arguments)
    sys.stdout.flush()
    os._exit(0)


def _excess() -> str:
    """Return of what the job took too much. A file without content takes memory that no size of a folder counts."""
    found = [os.statvfs(folder) for folder in (TMP, SHARED_MEMORY) if ALONE and folder.exists()]
    made = sum(status.f_files - status.f_ffree for status in found)
    return f"more than {MOST_FILES:,} files" if made > MOST_FILES else ""


def _clean_up() -> bool:
    """Remove the files a job left, and return whether nothing is left of it for the next one to find."""
    folders = (TMP, SHARED_MEMORY) if ALONE else (TMP,)
    try:
        for path in (path for folder in folders for path in folder.iterdir()):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        tables = [Path("/proc/sysvipc", kind) for kind in ("shm", "sem", "msg")] if ALONE else []
        shared = any(len(table.read_text().splitlines()) > 1 for table in tables if table.exists())  # below the head
    except OSError:  # what a job has closed to others
        return False
    return not shared and not children()


def _messages(reported: bytes, token: str) -> list[Any]:
    lines = [line.partition(" ") for line in reported.decode("utf-8", "replace").split("\n")]
    messages = []
    for start, _, message in lines:
        with contextlib.suppress(json.JSONDecodeError):
            messages += [json.loads(message)] if start == token else []
    return messages


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)
