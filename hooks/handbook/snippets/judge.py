"""Put a snippet's answers under its tests and run its demos, in one sandbox a folder."""

from __future__ import annotations

import base64
import json
import re
import signal
import sys
from collections.abc import Mapping, Sequence

from pydantic import BaseModel, ValidationError

from handbook.snippets.folders import Demo, Snippet, role
from handbook.snippets.sandbox.process import Ending
from handbook.snippets.sandbox.run import TOOLS, Limits, Outcome, run
from handbook.snippets.verdicts import UNLOADED, DemoRun, Failure, Result, Trial, Verdict

SECONDS = 60.0  # for one answer or demo: the contract says less than two, a busy machine gives only a part of itself
ATTEMPT_SECONDS = 10.0
HOW = {"demo": "run", "starter": "first", "wrong": "first"}  # one failure is enough to refuse a wrong answer
START = "import sys; sys.path.insert(0, sys.argv[1]); from guest.driver import main; main()"
PACKAGES = re.compile(r"^[ \t]*(?:from|import)[ \t]+((?:numpy|pandas|scipy|sklearn)(?:\.\w+)*)", re.MULTILINE)
TOO_LONG = "it was still running when the time was up"
LEFT = "it leaves a process running when it has ended"
TOO_MUCH = f"it took more memory than a snippet may have ({Limits.resident >> 30} GiB)"


class Message(BaseModel):
    """One message of `guest/reporter.py` or `guest/driver.py`; all fields but one or two are empty."""

    total: int = 0
    test: str = ""
    passed: str = ""
    failed: Failure | None = None
    broken: str = ""
    loaded: bool = False
    fault: str = ""
    line: int = 0
    file: str = ""
    done: bool = False


class Job(BaseModel):
    """What the driver says of one job."""

    job: str
    exit_code: int | None
    timeout: bool
    left: str = ""
    stdout: str
    stderr: str
    messages: tuple[Message, ...]


def judge(snippet: Snippet, attempt: bytes | None = None, *, seconds: float | None = None) -> Verdict:
    """Judge a folder: its solution, starter, wrong answers and demos; or, if given, a reader's attempt alone.

    seconds: the longest a single answer or demo may run. The verdict on an attempt has one trial, "attempt.py" or so.
    """
    seconds = seconds or (SECONDS if attempt is None else ATTEMPT_SECONDS)
    files = dict(snippet.files)
    if attempt is None:
        named = [name for name in (snippet.solution, snippet.starter, *snippet.wrong) if name]
        answers, demos = named if snippet.tests else [], snippet.demos
    else:
        answers, demos = [f"attempt{snippet.suffix}"], ()
        files[answers[0]] = attempt
    names = [*answers, *(demo.program for demo in demos)]
    outcome = run(_command(snippet, names, seconds), files, limits=_limits(len(names), seconds))
    if outcome.ending is Ending.REFUSED:
        return Verdict(snippet, refusal=outcome.stderr)
    jobs = _jobs(outcome)
    lost = _lost_jobs(names, jobs, outcome)
    return Verdict(
        snippet,
        tuple(_trial(name, jobs[name]) if name in jobs else Trial(name, *lost[name]) for name in answers),
        tuple(_demo_run(demo, snippet.files.get(demo.output), jobs.get(demo.program), lost) for demo in demos),
    )


def _command(snippet: Snippet, names: Sequence[str], seconds: float) -> list[str]:
    code = "\n".join(snippet.text(name) for name in snippet.files if name.endswith(".py"))
    order = {
        "jobs": [(name, HOW.get(role(name), "all")) for name in names],
        "tests": snippet.tests,
        "seconds": seconds,
        "import": sorted(set(PACKAGES.findall(code))),
    }
    return [sys.executable, "-P", "-c", START, str(TOOLS.parent), json.dumps(order)]


def _limits(jobs: int, seconds: float) -> Limits:
    """The driver keeps the time of each job; this is for a driver that cannot any more."""
    return Limits(seconds=20 + jobs * (seconds + 6), cpu_seconds=int(seconds) + 5, output=64 << 20)


def _jobs(outcome: Outcome) -> dict[str, Job]:
    """Return what the driver said, by job. The first word on a job counts; what is no such word is passed over."""
    jobs: dict[str, Job] = {}
    for line in outcome.stdout.splitlines():
        try:
            job = Job.model_validate_json(line)
        except ValidationError:
            continue
        jobs.setdefault(job.job, job)
    return jobs


def _lost_jobs(names: Sequence[str], jobs: Mapping[str, Job], outcome: Outcome) -> dict[str, tuple[Result, str]]:
    """Say why there is no word on some jobs: the first of them ended the whole sandbox."""
    missing = [name for name in names if name not in jobs]
    endings = {Ending.MEMORY: (Result.MEMORY, TOO_MUCH), Ending.TIMEOUT: (Result.ENDLESS, TOO_LONG)}
    said = _last_line(outcome.stderr)
    silent = Result.SILENT, f"it ended the sandbox without a result{f' ({said})' if said else ''}"
    others = Result.UNRUN, f"it was not run, because {missing[0] if missing else ''} ended the sandbox"
    return {name: others if at else endings.get(outcome.ending, silent) for at, name in enumerate(missing)}


def _trial(name: str, job: Job) -> Trial:
    messages = job.messages
    failures = tuple(message.failed for message in messages if message.failed)
    passed = {message.passed for message in messages if message.passed} - {failure.test for failure in failures}
    total = max((message.total for message in messages), default=0)
    result, note, line = _result(name, job, total, len(passed))
    return Trial(name, result, note, line, total, len(passed), failures)


def _result(name: str, job: Job, total: int, passed: int) -> tuple[Result, str, int]:
    """Return what became of an answer, a note on it, and the line of the answer it is about."""
    for message in job.messages:
        if message.fault:
            return Result.BROKEN, *_fault(name, message)
        if message.broken:
            return Result.BROKEN, f"{UNLOADED}: {_last_line(message.broken)}", 0
    begun = [message.test for message in job.messages if message.test]
    loaded = any(message.loaded for message in job.messages)
    where = f"in {begun[-1]}" if begun else f"while {'its tests were' if loaded else 'it was'} being loaded"
    if job.timeout:
        return Result.ENDLESS, f"{TOO_LONG}, {where}", 0
    if not any(message.done for message in job.messages):
        return Result.SILENT, f"it ended without a result {where} ({_exit(job)})", 0
    if passed < total:
        return Result.FAILED, f"only {passed} of {total} tests were run to their end", 0
    if job.left:
        return Result.BROKEN, f"{LEFT} ({job.left})", 0
    return (Result.PASSED, "", 0) if total else (Result.FAILED, "there are no tests", 0)


def _fault(name: str, message: Message) -> tuple[str, int]:
    """Return what is wrong, and the line of the answer it is about; of another file the text says it."""
    if message.file in ("", name):
        return message.fault, message.line
    return f"{message.fault}, in {message.file}:{message.line}", 0


def _exit(job: Job) -> str:
    code = job.exit_code or 0
    how = signal.strsignal(-code) if code < 0 else f"exit code {code}"
    said = _last_line(job.stderr)
    return f"{how}: {said}" if said else f"{how}"


def _demo_run(demo: Demo, expected: bytes | None, job: Job | None, lost: Mapping[str, tuple[Result, str]]) -> DemoRun:
    if job is None:
        result, note = lost[demo.program]
        return DemoRun(demo, result, expected=expected, note=note)
    if fault := next((message for message in job.messages if message.fault), None):
        return DemoRun(demo, Result.FAILED, expected=expected, note=f"{fault.fault} on line {fault.line}")
    if job.timeout:
        return DemoRun(demo, Result.ENDLESS, expected=expected, note=TOO_LONG)
    if job.left:
        return DemoRun(demo, Result.FAILED, expected=expected, note=f"{LEFT} ({job.left})")
    if job.exit_code != 0:
        return DemoRun(demo, Result.FAILED, expected=expected, note=_exit(job))
    return DemoRun(demo, Result.PASSED, base64.b64decode(job.stdout), expected)


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or [""])[-1].removeprefix("E  ").strip()[:200]  # pytest marks errors with an E
