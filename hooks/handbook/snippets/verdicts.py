"""What judging a folder found out, which of it is a problem, and how a learner or a contributor reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from handbook.markup.figures import same_drawing
from handbook.model.problems import Problem
from handbook.snippets.folders import UPDATE, Demo, Snippet, wrong_reason
from handbook.snippets.guest.results import (
    SHOWN,
    AnswerResult,
    Status,
    Surroundings,
    alike_sentences,
    explanation,
    failures_told,
)


@dataclass(frozen=True)
class DemoResult:
    """One run of a demo or a figure program.

    expected: what its file holds, None where there is none; printed: what the file should hold, None if it failed;
    is_skipped: it needs PostgreSQL, which is not here, and the note says so; line: where a script failed, if known.
    """

    demo: Demo
    expected: bytes | None
    printed: bytes | None = None
    note: str = ""
    is_skipped: bool = False
    line: int = 0

    @property
    def is_current(self) -> bool:
        if self.printed is None or self.expected is None or not self.demo.is_figure:
            return self.printed is not None and self.printed == self.expected
        return same_drawing(self.printed.decode(), self.expected.decode("utf-8", "replace"))


@dataclass(frozen=True)
class Verdict:
    """All that judging one folder found. refusal: why nothing was run, empty if it was.

    alike: the wrong answers that fail as a reader's attempt does.
    """

    snippet: Snippet
    answers: tuple[AnswerResult, ...] = ()
    demos: tuple[DemoResult, ...] = ()
    refusal: str = ""
    alike: tuple[str, ...] = ()

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
    if result.is_skipped:
        return
    if result.printed is None:
        program = "figure" if demo.is_figure else "script" if demo.is_postgres else "demo"
        fix = "fix it" if demo.is_postgres else f"fix it; a {program} ends with exit code 0 within two seconds"
        yield Problem(f"{folder}/{demo.program}", result.line or 1, "HB316", f"the {program} fails: {result.note}", fix)
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
        mark = "-- " if demo.is_skipped else _mark(demo.is_current)
        yield f"{mark}  {demo.demo.program:<{width}}  {_printed(demo)}"
    for answer in verdict.answers:
        if answer.name == snippet.solution:
            yield from _failures(answer, answer.name)
    if problems := verdict.problems():
        yield from ["", *map(str, problems)]


def attempt_lines(verdict: Verdict, shown: str) -> Iterator[str]:
    """Yield what a learner wants to know about an attempt, in a file called `shown`."""
    snippet = verdict.snippet
    named = Surroundings(shown, f"{snippet.path}/", f"{snippet.path}/{snippet.solution}", AGAIN)
    reasons = [wrong_reason(name, snippet.text(name)) for name in verdict.alike]
    for answer in verdict.answers:
        told = explanation(answer, named)
        yield told.headline
        yield from [*_failures(answer, shown), ""] if told.failures else []
        yield from [*alike_sentences(reasons), *([told.next_step] if told.next_step else [])]


def _mark(good: bool) -> str:
    return "ok " if good else "BAD"


def _printed(result: DemoResult) -> str:
    does = "draws" if result.demo.is_figure else "prints"
    if result.is_current:
        return f"{does} {result.demo.output}"
    return result.note or f"{does} something else than {result.demo.output} holds"


def _failures(answer: AnswerResult, shown: str) -> Iterator[str]:
    for title, lines in failures_told(answer, shown):
        yield from ["", title, *(f"    {line}" for line in lines)]
    if len(answer.failures) > SHOWN:
        yield from ["", f"... and {len(answer.failures) - SHOWN} more"]
