"""What the messages about one answer amount to, and how a learner reads it. Standard library only.

The judge reads it from a process in a sandbox, the page from Python in the browser; both say the same.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

TYPOS = {"NameError", "ImportError", "ModuleNotFoundError", "SyntaxError", "IndentationError"}
SHOWN = 3  # failures in full
SHOWN_LINES = 12  # of a message


class Status(StrEnum):
    """What became of an answer under the tests.

    LOAD_ERROR: it cannot be loaded. TEST_ERROR: the tests cannot. MISUSE: it did what no snippet may do.
    EXITED: it ended before its tests did. TIMEOUT and MEMORY: it had to be ended.
    """

    PASSED = "passed"
    FAILED = "failed"
    LOAD_ERROR = "load error"
    TEST_ERROR = "test error"
    MISUSE = "misuse"
    EXITED = "exited"
    TIMEOUT = "timeout"
    MEMORY = "memory"


@dataclass(frozen=True)
class Failure:
    """A test that did not pass: where, on which statement, with which error.

    missing: whether the answer lacks a name the test uses; answer_line: the line that raised, 0 if none did.
    """

    test: str
    file: str
    line: int
    statement: str
    error: str
    message: str
    missing: bool
    answer_line: int


@dataclass(frozen=True)
class Message:
    """One message of `reporter.py` or of what runs it; all fields but one or two are empty."""

    total: int = 0
    test: str = ""
    passed: str = ""
    failed: Failure | None = None
    test_error: str = ""
    loaded: bool = False
    load_error: str = ""
    misuse: str = ""
    line: int = 0
    file: str = ""
    done: bool = False


@dataclass(frozen=True)
class Reply:
    """What is known about one job. exit_code: None if it had to be ended; excess: of what it took too much."""

    exit_code: int | None
    messages: tuple[Message, ...]
    left: str = ""
    excess: str = ""
    stdout: str = ""
    stderr: str = ""
    clean: bool = True


Seen = tuple[str, str]


def seen(answer: str, error: str, message: str) -> Seen:
    """Return the error and the message of a failure as they are for every answer that fails so. answer: its file."""
    return error, message.replace(answer.partition(".")[0], "answer")


@dataclass(frozen=True)
class AnswerResult:
    """One answer under the tests. note: what happened if no failure says it; line: of the answer, 0 if unknown."""

    name: str
    status: Status
    note: str = ""
    line: int = 0
    total: int = 0
    passed: int = 0
    failures: tuple[Failure, ...] = ()

    @property
    def summary(self) -> str:
        """What happened, in a few words."""
        tests = f"{self.total} test{'' if self.total == 1 else 's'}"
        if self.status is Status.PASSED:
            return f"passes {'all ' if self.total > 1 else ''}{tests}"
        if self.status is not Status.FAILED or not self.failures:
            return self.note
        first, finished = self.failures[0], self.passed + len(self.failures) >= self.total
        count = f"passes {self.passed} of {tests}; " if finished else ""  # otherwise it stopped at the first failure
        return f"{count}fails {first.test}: {first.message.strip().splitlines()[0][:160]}"

    @property
    def fails_by_typo(self) -> bool:
        """Whether every failure is the same error, and one that no plausible answer makes."""
        errors = {"" if failure.missing else failure.error for failure in self.failures}
        return len(errors) == 1 and errors <= {"", *TYPOS}

    def behaves_like(self, other: AnswerResult) -> bool:
        """Return whether both fail the same tests with the same errors and values."""
        return bool(self.failures) and self.failures_seen == other.failures_seen

    @property
    def failures_seen(self) -> dict[str, Seen]:
        """How it fails, by test."""
        return {each.test: seen(self.name, each.error, each.message) for each in self.failures}


def messages_of(sent: Iterable[Mapping[str, Any]]) -> tuple[Message, ...]:
    """Return messages as they were sent."""
    return tuple(
        Message(**{**fields, "failed": Failure(**fields["failed"])} if fields.get("failed") else fields)
        for fields in sent
    )


def answer_result(name: str, reply: Reply, seconds: float) -> AnswerResult:
    """Return what became of an answer. seconds: how long it was allowed to run."""
    messages = reply.messages
    failures = tuple(message.failed for message in messages if message.failed)
    passed = {message.passed for message in messages if message.passed} - {failure.test for failure in failures}
    total = max((message.total for message in messages), default=0)
    status, note, line = _status(name, reply, total, len(passed), seconds)
    return AnswerResult(name, status, note, line, total, len(passed), failures)


def _status(name: str, reply: Reply, total: int, passed: int, seconds: float) -> tuple[Status, str, int]:
    """Return what became of an answer, a note about it, and the line of the answer the note is about."""
    for message in reply.messages:
        if message.load_error:
            return Status.LOAD_ERROR, message.load_error, message.line
        if message.misuse:
            return Status.MISUSE, *_misuse(name, message)
        if message.test_error:
            return Status.TEST_ERROR, f"a test file cannot be loaded: {last_line(message.test_error)}", 0
    if reply.excess:
        return Status.MISUSE, f"it made {reply.excess}", 0
    started = [message.test for message in reply.messages if message.test]
    loaded = any(message.loaded for message in reply.messages)
    where = f"in {started[-1]}" if started else "while the tests were loading" if loaded else "while it was loading"
    if reply.exit_code is None:
        return Status.TIMEOUT, f"it was still running after {seconds:g} s, {where}", 0
    if not any(message.done for message in reply.messages):
        return Status.EXITED, f"it exited {where}, before the tests were finished ({how_it_exited(reply)})", 0
    if passed < total:
        failed = any(message.failed for message in reply.messages)
        return Status.FAILED, "" if failed else f"only {passed} of {total} tests ran to the end", 0
    if total == 0:
        return Status.TEST_ERROR, "the test files hold no tests", 0
    if reply.left:
        return Status.MISUSE, f"it left a process running ({reply.left})", 0
    return Status.PASSED, "", 0


def _misuse(name: str, message: Message) -> tuple[str, int]:
    """Return what a job may not do, and the line of the answer; the line of another file stands in the text."""
    if message.file in ("", name):
        return message.misuse, message.line
    return f"{message.misuse} ({message.file}:{message.line})", 0


def how_it_exited(reply: Reply) -> str:
    code = reply.exit_code or 0
    how = signal.strsignal(-code) if code < 0 else f"exit code {code}"
    error = last_line(reply.stderr)
    return f"{how}: {error}" if error else f"{how}"


def last_line(text: str) -> str:
    return (text.strip().splitlines() or [""])[-1].removeprefix("E  ").strip()[:200]  # pytest marks errors with an E


@dataclass(frozen=True)
class Explanation:
    """What a learner reads about an attempt. failures: of each, its title and its lines; more: failures left out."""

    headline: str
    failures: tuple[tuple[str, tuple[str, ...]], ...] = ()
    more: int = 0
    next_step: str = ""


@dataclass(frozen=True)
class Surroundings:
    """How an explanation names the attempt, the folder of the tests, the solution, and what to do for a new try."""

    attempt: str
    tests: str
    solution: str
    again: str


def explanation(result: AnswerResult, named: Surroundings) -> Explanation:
    """Return what to tell a learner."""
    attempt = named.attempt
    if result.status is Status.PASSED:
        advice = f"Next: compare it with {named.solution}, and say aloud what yours costs."
        return Explanation(f"{attempt}: {result.summary}", next_step=advice)
    if result.status is Status.FAILED and result.failures:
        first = result.failures[0]
        return Explanation(
            f"{attempt}: passes {result.passed} of {result.total} tests",
            failures_told(result, attempt),
            max(0, len(result.failures) - SHOWN),
            f"Next: read {named.tests}{first.file} around line {first.line}, fix {attempt} and {named.again}.",
        )
    if result.status is Status.TIMEOUT:
        where = f"{attempt}: {result.note}"
        return Explanation(f"{where}; look for an endless loop or for far too much work, and {named.again}")
    where = f"{attempt}:{result.line}" if result.line else attempt
    return Explanation(f"{where}: {result.note}; fix this and {named.again}")


def alike_sentences(reasons: Iterable[str]) -> list[str]:
    """Return what to tell of wrong answers that fail as an attempt does. reasons: why they are wrong."""
    return [f"A common mistake fails in just this way: {reason}" for reason in reasons]


def failures_told(result: AnswerResult, attempt: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the first failures, each as its title and its lines."""
    return tuple(
        (f"{each.test}  ({each.file}:{each.line})", tuple(_body(each, attempt))) for each in result.failures[:SHOWN]
    )


def _body(failure: Failure, attempt: str) -> Iterator[str]:
    yield from failure.statement.splitlines()
    lines = failure.message.strip().splitlines()
    yield from lines[:SHOWN_LINES]
    if len(lines) > SHOWN_LINES:
        yield "..."
    if failure.answer_line:
        yield f"raised at {attempt}:{failure.answer_line}"


def plain(message: str) -> str:
    """Return a message without memory addresses and paths inside the sandbox."""
    message = re.sub(r"<function (\S+) at 0x[0-9a-f]+>", r"\1", message)
    message = re.sub(r" at 0x[0-9a-f]+>", ">", message)
    return re.sub(r"<module '\w+' from '[^']*'>", "answer", message)
