"""What judging a folder found out, which of it is a problem, and how a learner or a contributor reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handbook.markup.figures import same_drawing
from handbook.model.problems import Problem
from handbook.snippets.folders import UPDATE, Demo, Snippet, wrong_reason

TYPOS = {"NameError", "ImportError", "ModuleNotFoundError", "SyntaxError", "IndentationError"}


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


@dataclass(frozen=True)
class DemoResult:
    """One run of a demo or a figure program.

    expected: what its file holds, None where there is none; printed: what the file should hold, None if it failed.
    """

    demo: Demo
    expected: bytes | None
    printed: bytes | None = None
    note: str = ""

    @property
    def is_current(self) -> bool:
        if self.printed is None or self.expected is None or not self.demo.is_figure:
            return self.printed is not None and self.printed == self.expected
        return same_drawing(self.printed.decode(), self.expected.decode("utf-8", "replace"))


@dataclass(frozen=True)
class Verdict:
    """All that judging one folder found. refusal: why nothing was run, empty if it was."""

    snippet: Snippet
    answers: tuple[AnswerResult, ...] = ()
    demos: tuple[DemoResult, ...] = ()
    refusal: str = ""

    def problems(self, name: str | None = None) -> list[Problem]:
        """Return what is wrong with the folder, or with one answer or demo of it."""
        if self.refusal:
            return [Problem(self.snippet.path, 1, "HB310", "the snippet was not run", self.refusal)]
        if broken := self._test_problem():
            return [broken]
        found: list[Problem] = []
        for answer in self.answers:
            found += _answer_problems(self.snippet, answer) if name in (None, answer.name) else []
        for demo in self.demos:
            found += _demo_problems(self.snippet, demo) if name in (None, demo.demo.program) else []
        return found

    def _test_problem(self) -> Problem | None:
        """Return the problem of tests that cannot tell one answer from another: no answer is to blame for it."""
        first = self.answers[0] if self.answers else None
        if first is None:
            return None
        if first.status is Status.TEST_ERROR or (len(self.answers) > 1 and self._all_end_alike()):
            return self._of_tests("HB311", first.note, "fix the tests, then run")
        if self.snippet.wrong and all(answer.status is Status.PASSED for answer in self.answers):
            message = "every answer passes the tests, including the starter and the wrong answers"
            return self._of_tests("HB313", message, "assert something that only a right answer returns, then run")
        return None

    def _all_end_alike(self) -> bool:
        """Whether the same thing, which is no failure of a test, happened to every answer."""
        ends = {(answer.status, answer.note) for answer in self.answers}
        return len(ends) == 1 and ends.pop()[0] not in (Status.PASSED, Status.FAILED)

    def _of_tests(self, rule: str, message: str, fix: str) -> Problem:
        path = f"{self.snippet.path}/{self.snippet.tests[0]}"
        return Problem(path, 1, rule, message, f"{fix} ./handbook judge {self.snippet.slug}")


def _answer_problems(snippet: Snippet, answer: AnswerResult) -> Iterator[Problem]:
    path = f"{snippet.path}/{answer.name}"
    line = max(1, answer.line or next((failure.answer_line for failure in answer.failures), 0))
    if answer.name == snippet.solution:
        if answer.status is not Status.PASSED:
            message = f"the solution does not pass its tests: {answer.summary}"
            yield Problem(path, line, "HB311", message, f"fix it; ./handbook judge {snippet.slug} shows every failure")
    elif answer.status is Status.PASSED:
        if answer.name == snippet.starter:
            fix = "leave more of the task to the reader, or add a test that the starter fails"
            yield Problem(path, 1, "HB312", f"the starter {answer.summary}", fix)
        else:
            fix = "add a test that it fails, or make the mistake matter"
            yield Problem(path, 1, "HB313", f"the wrong answer {answer.summary}", fix)
    elif answer.status is not Status.FAILED:
        fix = "let it load and run to the end, and return a wrong result"
        yield Problem(path, line, "HB314", f"it cannot be tested: {answer.summary}", fix)
    elif answer.fails_by_typo and answer.name != snippet.starter:
        fix = "fix the typo, so that it fails for the reason it gives"
        yield Problem(path, 1, "HB314", f"it fails only because of a typo: {answer.summary}", fix)


def _demo_problems(snippet: Snippet, result: DemoResult) -> Iterator[Problem]:
    folder, demo = snippet.path, result.demo
    if result.printed is None:
        program = "figure" if demo.is_figure else "demo"
        fix = f"fix it; a {program} ends with exit code 0 within two seconds"
        yield Problem(f"{folder}/{demo.program}", 1, "HB316", f"the {program} fails: {result.note}", fix)
    elif not result.is_current:
        line, message = _difference(result.printed, result.expected or b"")
        if demo.is_figure:
            line, message = 1, "the program draws another figure than this file holds"
        fix = f"if the new output is right, run {UPDATE.format(snippet.slug)}"
        yield Problem(f"{folder}/{demo.output}", line, "HB315", message, fix)


def _difference(printed: bytes, expected: bytes) -> tuple[int, str]:
    """Return the first line in which two outputs differ, and how."""
    new, old = (text.decode("utf-8", "backslashreplace").splitlines(keepends=True) for text in (printed, expected))
    at = next((i for i, pair in enumerate(zip(new, old, strict=False)) if pair[0] != pair[1]), min(len(new), len(old)))
    got, kept = (json.dumps(rows[at][:100], ensure_ascii=False) if at < len(rows) else "nothing" for rows in (new, old))
    return at + 1, f"the demo prints {got} where the file has {kept}"


SHOWN = 3  # failures in full
SHOWN_LINES = 12  # of a message
AGAIN = "run the same command again"


def folder_lines(verdict: Verdict) -> Iterator[str]:
    """Yield a line for each answer and demo of a folder, then what is wrong with them."""
    snippet = verdict.snippet
    width = max(map(len, snippet.files), default=0)
    for answer in verdict.answers:
        good = not verdict.problems(answer.name)
        reason = wrong_reason(answer.name, snippet.text(answer.name)) if good and answer.name in snippet.wrong else ""
        yield f"{_mark(good)}  {answer.name:<{width}}  {answer.summary}{f' ({reason})' if reason else ''}"
    for demo in verdict.demos:
        yield f"{_mark(demo.is_current)}  {demo.demo.program:<{width}}  {_printed(demo)}"
    for answer in verdict.answers:
        if answer.name == snippet.solution:
            yield from _failures(answer, answer.name)
    if problems := verdict.problems():
        yield from ["", *map(str, problems)]


def attempt_lines(verdict: Verdict, shown: str) -> Iterator[str]:
    """Yield what a learner wants to know about an attempt, in a file called `shown`."""
    folder = verdict.snippet.path
    for answer in verdict.answers:
        if answer.status is Status.PASSED:
            yield f"{shown}: {answer.summary}"
            yield f"Next: compare it with {folder}/{verdict.snippet.solution}, and say aloud what yours costs."
        elif answer.status is Status.FAILED and answer.failures:
            first = answer.failures[0]
            yield f"{shown}: passes {answer.passed} of {answer.total} tests"
            yield from [*_failures(answer, shown), ""]
            yield f"Next: read {folder}/{first.file} around line {first.line}, fix {shown} and {AGAIN}."
        elif answer.status is Status.TIMEOUT:
            yield f"{shown}: {answer.note}; look for an endless loop or for far too much work, and {AGAIN}"
        else:
            yield f"{shown}{f':{answer.line}' if answer.line else ''}: {answer.note}; fix this and {AGAIN}"


def _mark(good: bool) -> str:
    return "ok " if good else "BAD"


def _printed(result: DemoResult) -> str:
    does = "draws" if result.demo.is_figure else "prints"
    if result.is_current:
        return f"{does} {result.demo.output}"
    return result.note or f"{does} something else than {result.demo.output} holds"


def _failures(answer: AnswerResult, shown: str) -> Iterator[str]:
    for failure in answer.failures[:SHOWN]:
        yield from ["", f"{failure.test}  ({failure.file}:{failure.line})"]
        yield from (f"    {line}" for line in _body(failure, shown))
    if len(answer.failures) > SHOWN:
        yield from ["", f"... and {len(answer.failures) - SHOWN} more"]


def _body(failure: Failure, shown: str) -> Iterator[str]:
    yield from failure.statement.splitlines()
    lines = _plain(failure.message).strip().splitlines()
    yield from lines[:SHOWN_LINES]
    if len(lines) > SHOWN_LINES:
        yield "..."
    if failure.answer_line:
        yield f"raised at {shown}:{failure.answer_line}"


def _plain(message: str) -> str:
    """Return a message without memory addresses and paths inside the sandbox."""
    message = re.sub(r"<function (\S+) at 0x[0-9a-f]+>", r"\1", message)
    return re.sub(r"<module '\w+' from '[^']*'>", "answer", message)
