"""Verdicts as a learner or a contributor reads them: what happened, where, and what to do next."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.snippets.folders import wrong_reason
from handbook.snippets.verdicts import AnswerResult, DemoResult, Failure, Status, Verdict

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
    if result.is_current:
        return f"prints {result.demo.output}"
    return result.note or f"does not print what {result.demo.output} says"


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
