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
from .results import Seen, plain, seen
from .unchanged import Unchanging

Report = Callable[[Mapping[str, object]], None]

OPTIONS = (
    "-q --tb=no --no-header --no-summary --noconftest --disable-plugin-autoload --import-mode=prepend "
    "-p no:cacheprovider -c /dev/null -o verbosity_assertions=2".split()
)
MESSAGE = 2_000  # characters of a message that are passed on


class Reporter:
    """Gives every test the answer in `path`, and reports in messages of these kinds.

    total: how many tests there are; test: the one that starts, with its file and line; passed: one that passed;
    failed: one that did not, with all that a learner needs; test_error: why a test file cannot be loaded.

    like: how another answer fails, by test; at the first test that ends in another way, the tests end.
    """

    def __init__(self, path: Path, report: Report, like: Mapping[str, Seen] | None = None) -> None:
        self.path = path
        self.report = report
        self.like = like

    @pytest.fixture
    def answer(self, request: pytest.FixtureRequest) -> object:
        """The code under test; a Python function may change an argument only if MAY_CHANGE of the tests names it."""
        found = load_answer(self.path, lambda: request.getfixturevalue("tmp_path"))
        if isinstance(found, ModuleType):
            return Unchanging(found, getattr(request.module, "MAY_CHANGE", ()))
        return found

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.report({"test_error": report.longreprtext[-MESSAGE:]})

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.report({"total": len(session.items)})

    def pytest_runtest_logstart(self, nodeid: str, location: tuple[str, int | None, str]) -> None:
        self.report({"test": _name(nodeid), "file": Path(location[0]).name, "line": (location[1] or 0) + 1})

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        test = _name(item.nodeid)
        own: Seen | None = None
        if not report.passed:
            failure = _failure(item, call, self.path)
            own = seen(self.path.name, failure["error"], failure["message"])
            self.report({"failed": failure})
        elif report.when == "call":
            self.report({"passed": test})
        else:
            return report
        if self.like is not None and own != self.like.get(test):
            item.session.shouldstop = "another answer fails in another way"
        return report


def run_tests(reporter: Reporter, arguments: Sequence[str], plugins: Sequence[object] = ()) -> None:
    """Test an answer and report what becomes of it. arguments, plugins: of pytest, beside our own."""
    path, send = reporter.path, reporter.report
    if error := load_error(path):
        send({"load_error": error.message, "line": error.line})
    else:
        send({"loaded": True})
        pytest.main(
            [*OPTIONS, f"--rootdir={path.parent}", f"--confcutdir={path.parent}", *arguments],
            plugins=[reporter, *plugins],
        )
        if left := [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]:
            name = re.sub(r"^Thread-\d+ \((.*)\)$", r"\1", left[0])  # numbers differ from run to run
            send({"misuse": f"it left a thread running ({name})"})
    send({"done": True})


def _failure(item: pytest.Item, call: pytest.CallInfo[None], answer: Path) -> dict[str, Any]:
    """Return a failure as data. answer: its file."""
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
    said = isinstance(error, AssertionError) and str(error)
    failure |= {
        "error": raised.typename,
        "message": plain(said or raised.exconly(tryshort=True))[:MESSAGE],
        "missing": isinstance(error, AttributeError) and isinstance(error.obj, ModuleType),
    }
    for entry in raised.traceback:
        if entry.path == item.path:
            failure |= {"line": entry.lineno + 1, "statement": str(entry.statement).strip()[:MESSAGE]}
        elif entry.path == answer:
            failure["answer_line"] = entry.lineno + 1
    return failure


def _name(nodeid: str) -> str:
    return nodeid.partition("::")[2] or nodeid
