"""Verdicts as a learner or a contributor reads them: what happened, where, and what to do next."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.snippets.folders import wrong_reason
from handbook.snippets.verdicts import DemoRun, Failure, Result, Trial, Verdict

SHOWN = 3  # failures in full
SHOWN_LINES = 12  # of a message
AGAIN = "run the same command again"


def folder_lines(verdict: Verdict) -> Iterator[str]:
    """Yield a line for each answer and demo of a folder, then what is wrong with them."""
    snippet = verdict.snippet
    width = max(map(len, snippet.files), default=0)
    for trial in verdict.trials:
        well = not verdict.problems(trial.name)
        reason = wrong_reason(trial.name, snippet.text(trial.name)) if well and trial.name in snippet.wrong else ""
        yield f"{_word(well)}  {trial.name:<{width}}  {trial.summary}{f' ({reason})' if reason else ''}"
    for demo_run in verdict.demo_runs:
        yield f"{_word(demo_run.current)}  {demo_run.demo.program:<{width}}  {_printed(demo_run)}"
    for trial in verdict.trials:
        if trial.name == snippet.solution:
            yield from _failures(trial, trial.name)
    if problems := verdict.problems():
        yield from ["", *map(str, problems)]


def attempt_lines(verdict: Verdict, shown: str) -> Iterator[str]:
    """Yield what a learner wants to know about an attempt, in a file called `shown`."""
    folder = verdict.snippet.path
    for trial in verdict.trials:
        if trial.result is Result.PASSED:
            yield f"{shown}: {trial.summary}"
            yield f"Next: compare it with {folder}/{verdict.snippet.solution}; say aloud what yours costs."
        elif trial.result is Result.FAILED and trial.failures:
            first = trial.failures[0]
            yield f"{shown}: passes {trial.passed} of {trial.total} tests"
            yield from [*_failures(trial, shown), ""]
            yield f"Next: read {folder}/{first.file} around line {first.line}, mend {shown}, and {AGAIN}."
        elif trial.result is Result.ENDLESS:
            yield f"{shown}: {trial.note}; look for a loop that never ends, or for far too much work, and {AGAIN}"
        else:
            yield f"{shown}{f':{trial.line}' if trial.line else ''}: {trial.note}; mend that, and {AGAIN}"


def _word(well: bool) -> str:
    return "ok " if well else "BAD"


def _printed(demo_run: DemoRun) -> str:
    if demo_run.current:
        return f"prints {demo_run.demo.output}"
    return demo_run.note or f"does not print what {demo_run.demo.output} says"


def _failures(trial: Trial, shown: str) -> Iterator[str]:
    for failure in trial.failures[:SHOWN]:
        yield from ["", f"{failure.test}  ({failure.file}:{failure.line})"]
        yield from (f"    {line}" for line in _body(failure, shown))
    if len(trial.failures) > SHOWN:
        yield from ["", f"... and {len(trial.failures) - SHOWN} more"]


def _body(failure: Failure, shown: str) -> Iterator[str]:
    yield from failure.statement.splitlines()
    lines = _plain(failure.message).strip().splitlines()
    yield from lines[:SHOWN_LINES]
    if len(lines) > SHOWN_LINES:
        yield "..."
    if failure.answer_line:
        yield f"raised at {shown}:{failure.answer_line}"


def _plain(message: str) -> str:
    """Return a message without addresses in memory and paths of the sandbox."""
    message = re.sub(r"<function (\S+) at 0x[0-9a-f]+>", r"\1", message)
    return re.sub(r"<module '\w+' from '[^']*'>", "answer", message)
