"""Test a snippet's answers and run its demos, each in a process of its own, in a sandbox that keeps its imports."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter, ValidationError

from handbook.markup.figures import Drawing, FigureError, figure_svg
from handbook.snippets.folders import Demo, Snippet, role
from handbook.snippets.guest.results import AnswerResult, Reply, Seen, Status, answer_result, how_it_exited
from handbook.snippets.postgres import Postgres, why_missing
from handbook.snippets.sandbox.containment import ContainmentKind, in_ci
from handbook.snippets.sandbox.process import ExitReason
from handbook.snippets.sandbox.run import TOOLS, Limits, Sandbox, SandboxError, choose_containment
from handbook.snippets.verdicts import DemoResult, Verdict

SECONDS = 60.0  # for one answer or demo: the contract says less than two, but a busy machine may need more
ATTEMPT_SECONDS = 10.0
OVERHEAD_SECONDS = 60.0  # for starting the sandbox, imports and cleaning up; the driver keeps the time of a job itself
LIMITS = Limits(cpu_seconds=3_600, output=64 << 20)  # for the driver; a job has less time
START = "import sys; sys.path.insert(0, sys.argv[1]); from guest.driver import main; main()"
REPLY = TypeAdapter(Reply)
PACKAGES = re.compile(
    r"^[ \t]*(?:from|import)[ \t]+((?:numpy|pandas|scipy|sklearn|matplotlib)(?:\.\w+)*)", re.MULTILINE
)


class Judge:
    """Judges folders one after another in one sandbox; a job that breaks it gets the next job a new one.

    seconds: the longest a single answer or demo may run. Use it in a with statement.
    """

    def __init__(self, seconds: float | None = None) -> None:
        self._seconds = seconds
        self._sandbox: Sandbox | None = None
        self._postgres = Postgres()

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *_: object) -> None:
        self._end_sandbox()
        self._postgres.end()

    def judge(self, snippet: Snippet, attempt: bytes | None = None) -> Verdict:
        """Judge a folder: its solution, starter, wrong answers and demos; or, if given, only a reader's attempt.

        The verdict on an attempt has one answer, named "attempt.py" or so.
        """
        if (contained := choose_containment()).kind is ContainmentKind.NONE:
            return Verdict(snippet, refusal=contained.notice)
        try:
            return self._judged(snippet) if attempt is None else self._judged_attempt(snippet, attempt)
        except SandboxError as error:
            return Verdict(snippet, refusal=str(error))

    def _judged(self, snippet: Snippet) -> Verdict:
        named = [name for name in (snippet.solution, snippet.starter, *snippet.wrong) if name and snippet.tests]
        seconds, packages = self._seconds or SECONDS, _packages(snippet.files)
        answers = [self._answer(name, snippet, snippet.files, seconds) for name in named]
        demos = [self._demo(snippet, demo, _order(demo.program, seconds, packages)) for demo in snippet.demos]
        return Verdict(snippet, tuple(answers), tuple(demos))

    def _demo(self, snippet: Snippet, demo: Demo, order: Mapping[str, Any]) -> DemoResult:
        if not demo.is_postgres:
            return _demo_result(snippet, demo, self._run(snippet.files, order))
        expected = snippet.files.get(demo.output)
        if missing := why_missing():
            return DemoResult(demo, expected, note=missing, is_skipped=not in_ci(os.environ))
        result = self._postgres.run(snippet.text(demo.program))
        printed = None if result.printed is None else result.printed.encode()
        return DemoResult(demo, expected, printed, result.note, line=result.line)

    def attempt(self, snippet: Snippet, attempt: bytes) -> AnswerResult:
        """Return what becomes of a reader's attempt, named "attempt.py" or so. Raises SandboxError."""
        name = f"attempt{snippet.suffix}"
        return self._answer(name, snippet, {**snippet.files, name: attempt}, self._seconds or ATTEMPT_SECONDS)

    def _judged_attempt(self, snippet: Snippet, attempt: bytes) -> Verdict:
        result, seconds = self.attempt(snippet, attempt), self._seconds or ATTEMPT_SECONDS
        alike = [
            wrong
            for wrong in (snippet.wrong if result.failures else ())
            if result.behaves_like(self._answer(wrong, snippet, snippet.files, seconds, like=result.failures_seen))
        ]
        return Verdict(snippet, (result,), alike=tuple(alike))

    def _answer(
        self,
        name: str,
        snippet: Snippet,
        files: Mapping[str, bytes],
        seconds: float,
        *,
        like: Mapping[str, Seen] | None = None,
    ) -> AnswerResult:
        order = _order(name, seconds, _packages(files), snippet.tests, like)
        reply = self._run(files, order)
        if isinstance(reply, Status):
            return AnswerResult(name, reply, _lost(reply))
        return answer_result(name, reply, seconds)

    def _run(self, files: Mapping[str, bytes], order: Mapping[str, Any]) -> Reply | Status:
        """Return what the driver replies to an order; or, if the job ended the whole sandbox, what that was."""
        is_new = self._sandbox is None
        sandbox = self._sandbox_with(files)
        line = sandbox.ask(json.dumps(order).encode(), order["seconds"] + OVERHEAD_SECONDS)
        if isinstance(line, bytes):
            reply = REPLY.validate_json(line)
            if not reply.clean:
                self._end_sandbox()
            return reply
        self._end_sandbox()
        if line is ExitReason.EXITED and not is_new:  # perhaps a former job is to blame: try in a new one
            return self._run(files, order)
        return {ExitReason.MEMORY: Status.MEMORY, ExitReason.TIMEOUT: Status.TIMEOUT}.get(line, Status.EXITED)

    def _sandbox_with(self, files: Mapping[str, bytes]) -> Sandbox:
        if self._sandbox and self._sandbox.files != files:
            if self._sandbox.takes_other_files:
                self._sandbox.replace_files(files)
            else:
                self._end_sandbox()
        if self._sandbox is None:
            self._sandbox = Sandbox([sys.executable, "-P", "-c", START, str(TOOLS.parent)], files, limits=LIMITS)
        return self._sandbox

    def _end_sandbox(self) -> None:
        if self._sandbox:
            self._sandbox.end()
        self._sandbox = None


def judge(snippet: Snippet, attempt: bytes | None = None, *, seconds: float | None = None) -> Verdict:
    """Judge one folder, or a reader's attempt, in a sandbox of its own."""
    with Judge(seconds) as single:
        return single.judge(snippet, attempt)


def _packages(files: Mapping[str, bytes]) -> list[str]:
    """Return the packages worth importing once for all jobs of a folder."""
    code = "\n".join(content.decode("utf-8", "replace") for name, content in files.items() if name.endswith(".py"))
    return sorted(set(PACKAGES.findall(code)))


def _order(
    name: str,
    seconds: float,
    packages: Sequence[str],
    tests: Sequence[str] = (),
    like: Mapping[str, Seen] | None = None,
) -> dict[str, Any]:
    first_failure = like is None and role(name) in ("starter", "wrong")  # one is enough to refuse it
    order = {"name": name, "tests": tests, "first_failure": first_failure, "seconds": seconds, "packages": packages}
    return {**order, "like": like}


def _lost(status: Status) -> str:
    if status is Status.MEMORY:
        return f"it used more memory than a snippet may have ({Limits.resident >> 30} GiB)"
    return "it never ended" if status is Status.TIMEOUT else "it ended the whole sandbox"


def _demo_result(snippet: Snippet, demo: Demo, reply: Reply | Status) -> DemoResult:
    expected = snippet.files.get(demo.output)

    def failed(note: str) -> DemoResult:
        return DemoResult(demo, expected, note=note)

    if isinstance(reply, Status):
        return failed(_lost(reply))
    if misuse := next((message for message in reply.messages if message.misuse), None):
        return failed(f"{misuse.misuse} ({misuse.file}:{misuse.line})")
    if reply.excess:
        return failed(f"it made {reply.excess}")
    if reply.exit_code is None:
        return failed("it did not end in time")
    if reply.left:
        return failed(f"it left a process running ({reply.left})")
    if reply.exit_code != 0:
        return failed(how_it_exited(reply))
    printed = base64.b64decode(reply.stdout)
    if not demo.is_figure:
        return DemoResult(demo, expected, printed)
    try:
        drawings = TypeAdapter(list[Drawing]).validate_json(printed)
        name = "f" + hashlib.sha256(f"{snippet.slug}/{demo.program}".encode()).hexdigest()[:5]
        return DemoResult(demo, expected, figure_svg(drawings, name).encode())
    except FigureError as error:
        return failed(str(error))
    except ValidationError:
        return failed("it prints; a figure program only defines draw() or frames()")
