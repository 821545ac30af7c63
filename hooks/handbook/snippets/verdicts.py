"""What judging a snippet folder found out, and which of it is a problem."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handbook.model.problems import Problem
from handbook.snippets.folders import UPDATE, Demo, Snippet

UNLOADED = "a test file cannot be loaded"
NO_SUCH = re.compile(r"^(?:AttributeError: )?module '\w+' has no attribute '")  # the tests ask for what is not there
TYPOS = {"a misspelt name", "NameError", "ImportError", "ModuleNotFoundError", "SyntaxError", "IndentationError"}


class Result(StrEnum):
    """What became of an answer under the tests, or of a demo.

    BROKEN: it cannot be loaded. SILENT: it ended before its tests did. ENDLESS and MEMORY: it had to be ended.
    UNRUN: another one ended the sandbox before.
    """

    PASSED = "passed"
    FAILED = "failed"
    BROKEN = "broken"
    SILENT = "silent"
    ENDLESS = "endless"
    MEMORY = "memory"
    UNRUN = "unrun"


@dataclass(frozen=True)
class Failure:
    """A test that did not pass: where, on which statement, with which error. answer_line: 0 if no line raised it."""

    test: str
    file: str
    line: int
    statement: str
    error: str
    message: str
    answer_line: int


@dataclass(frozen=True)
class Trial:
    """One answer under the tests. note: what happened where no failure tells; line: of the answer, 0 if unknown."""

    name: str
    result: Result
    note: str = ""
    line: int = 0
    total: int = 0
    passed: int = 0
    failures: tuple[Failure, ...] = ()

    @property
    def summary(self) -> str:
        """What happened, in a few words."""
        tests = f"{self.total} test{'' if self.total == 1 else 's'}"
        if self.result is Result.PASSED:
            return f"passes {'all ' if self.total > 1 else ''}{tests}"
        if self.result is not Result.FAILED or not self.failures:
            return self.note
        first, finished = self.failures[0], self.passed + len(self.failures) >= self.total
        count = f"passes {self.passed} of {tests}; " if finished else ""  # else it was left at the first failure
        return f"{count}fails {first.test}: {first.message.strip().splitlines()[0][:160]}"

    @property
    def typo(self) -> str:
        """The error behind every failure, if it is one that no plausible answer makes."""
        errors = {"a misspelt name" if NO_SUCH.search(f.message) else f.error for f in self.failures}
        return errors.pop() if len(errors) == 1 and errors <= TYPOS else ""


@dataclass(frozen=True)
class DemoRun:
    """One run of a demo: what it printed, and what its file says it prints (None where there is no such file)."""

    demo: Demo
    result: Result
    printed: bytes = b""
    expected: bytes | None = None
    note: str = ""

    @property
    def current(self) -> bool:
        return self.result is Result.PASSED and self.printed == self.expected


@dataclass(frozen=True)
class Verdict:
    """All that judging one folder found. refusal: why nothing was run, empty if it was."""

    snippet: Snippet
    trials: tuple[Trial, ...] = ()
    demo_runs: tuple[DemoRun, ...] = ()
    refusal: str = ""

    def problems(self, name: str | None = None) -> list[Problem]:
        """Return what is wrong with the folder, or with one answer or demo of it."""
        if self.refusal:
            return [Problem(self.snippet.path, 1, "HB310", "the snippet was not run", self.refusal)]
        found: list[Problem] = []
        if broken := self._broken_test():
            return [broken]
        for trial in self.trials:
            found += _trial_problems(self.snippet, trial) if name in (None, trial.name) else []
        for demo_run in self.demo_runs:
            found += _demo_problems(self.snippet, demo_run) if name in (None, demo_run.demo.program) else []
        return found

    def _broken_test(self) -> Problem | None:
        """Return the problem of tests that tell no answer from another: what happens to all is not their fault."""
        notes = {"" if trial.failures else trial.note for trial in self.trials}
        alone = len(self.trials) == 1
        if len(notes) == 1 and (note := notes.pop()) and (not alone or note.startswith(UNLOADED)):
            return self._of_tests("HB311", note, "fix it, then")
        if self.snippet.wrong and self.trials and all(trial.result is Result.PASSED for trial in self.trials):
            message = "the tests pass whatever the answer: so do the starter and every wrong answer"
            return self._of_tests("HB313", message, "assert what only a right `answer` returns, then")
        return None

    def _of_tests(self, rule: str, message: str, fix: str) -> Problem:
        path = f"{self.snippet.path}/{self.snippet.tests[0]}"
        return Problem(path, 1, rule, message, f"{fix} ./handbook judge {self.snippet.slug}")


def _trial_problems(snippet: Snippet, trial: Trial) -> Iterator[Problem]:
    path = f"{snippet.path}/{trial.name}"
    line = max(1, trial.line or next((failure.answer_line for failure in trial.failures), 0))
    if trial.name == snippet.solution:
        if trial.result is not Result.PASSED:
            message = f"the solution does not pass its tests: {trial.summary}"
            yield Problem(path, line, "HB311", message, f"mend it; `./handbook judge {snippet.slug}` shows all")
    elif trial.result is Result.PASSED:
        rule, kind = ("HB312", "starter") if trial.name == snippet.starter else ("HB313", "wrong answer")
        yield Problem(path, 1, rule, f"the {kind} {trial.summary}", "add a test that it fails, or make it wrong")
    elif trial.result is Result.UNRUN:
        return  # the one that ended the sandbox is named
    elif trial.result is not Result.FAILED:
        fix = "make it run to its end and give a wrong result"
        yield Problem(path, line, "HB314", f"the tests cannot judge it: {trial.summary}", fix)
    elif trial.typo and trial.name != snippet.starter:
        yield Problem(path, 1, "HB314", f"it is wrong by a typo: {trial.summary}", "make it wrong as it says it is")


def _demo_problems(snippet: Snippet, demo_run: DemoRun) -> Iterator[Problem]:
    folder, demo = snippet.path, demo_run.demo
    if demo_run.result is not Result.PASSED:
        message, fix = f"the demo does not run: {demo_run.note}", "mend it; it must end with exit code 0 in two seconds"
        yield Problem(f"{folder}/{demo.program}", 1, "HB316", message, fix)
    elif not demo_run.current:
        line, message = _difference(demo_run.printed, demo_run.expected or b"")
        fix = f"if that is right, rewrite the file: {UPDATE.format(snippet.slug)}"
        yield Problem(f"{folder}/{demo.output}", line, "HB315", message, fix)


def _difference(printed: bytes, expected: bytes) -> tuple[int, str]:
    """Return the first line in which two outputs differ, and how."""
    new, old = (text.decode("utf-8", "backslashreplace").splitlines(keepends=True) for text in (printed, expected))
    at = next((i for i, pair in enumerate(zip(new, old, strict=False)) if pair[0] != pair[1]), min(len(new), len(old)))
    got, kept = (json.dumps(rows[at][:100], ensure_ascii=False) if at < len(rows) else "nothing" for rows in (new, old))
    return at + 1, f"the demo prints {got} where the file has {kept}"
