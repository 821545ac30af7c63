"""A pytest plugin: the `answer` fixture, and what became of each test, as data."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from .answers import load_answer, load_error
from .unchanged import Unchanging

Report = Callable[[Mapping[str, object]], None]

OPTIONS = (
    "-q --tb=no --no-header --no-summary --noconftest --disable-plugin-autoload --import-mode=prepend "
    "-p no:cacheprovider -c /dev/null -o verbosity_assertions=2".split()
)
MESSAGE = 2_000  # characters of a message that are passed on


class Reporter:
    """Gives every test the answer in `path`, and reports in messages with one key each.

    total: how many tests there are; test: the one that starts; passed: one that passed; failed: one that did not,
    with all that a learner needs; test_error: why a test file cannot be loaded.
    """

    def __init__(self, path: Path, report: Report) -> None:
        self.path = path
        self.report = report

    @pytest.fixture
    def answer(self, tmp_path: Path, request: pytest.FixtureRequest) -> object:
        """The code under test; a Python function may change an argument only if MAY_CHANGE of the tests names it."""
        found = load_answer(self.path, tmp_path)
        if isinstance(found, ModuleType):
            return Unchanging(found, getattr(request.module, "MAY_CHANGE", ()))
        return found

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.report({"test_error": report.longreprtext[-MESSAGE:]})

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.report({"total": len(session.items)})

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self.report({"test": _name(nodeid)})

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if not report.passed:
            self.report({"failed": self._failure(item, call)})
        elif report.when == "call":
            self.report({"passed": _name(item.nodeid)})
        return report

    def _failure(self, item: pytest.Item, call: pytest.CallInfo[None]) -> dict[str, object]:
        raised = call.excinfo
        failure: dict[str, Any] = {
            "test": _name(item.nodeid),
            "file": item.path.name,
            "line": (item.location[1] or 0) + 1,
        }
        failure |= {"statement": "", "error": "", "message": "the test was skipped", "missing": False, "answer_line": 0}
        if raised is None:
            return failure
        error = raised.value
        plain = isinstance(error, AssertionError) and str(error)
        failure |= {
            "error": raised.typename,
            "message": (plain or raised.exconly(tryshort=True))[:MESSAGE],
            "missing": isinstance(error, AttributeError) and isinstance(error.obj, ModuleType),
        }
        for entry in raised.traceback:
            if entry.path == item.path:
                failure |= {"line": entry.lineno + 1, "statement": str(entry.statement).strip()[:MESSAGE]}
            elif entry.path == self.path:
                failure["answer_line"] = entry.lineno + 1
        return failure


def run_tests(path: Path, arguments: Sequence[str], send: Report, plugins: Sequence[object] = ()) -> None:
    """Test the answer in a file and report what becomes of it. arguments, plugins: of pytest, beside our own."""
    if error := load_error(path):
        send({"load_error": error.message, "line": error.line})
    else:
        send({"loaded": True})
        pytest.main([*OPTIONS, f"--rootdir={path.parent}", *arguments], plugins=[Reporter(path, send), *plugins])
        if left := [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]:
            name = re.sub(r"^Thread-\d+ \((.*)\)$", r"\1", left[0])  # numbers differ from run to run
            send({"misuse": f"it left a thread running ({name})"})
    send({"done": True})


def _name(nodeid: str) -> str:
    return nodeid.partition("::")[2] or nodeid
