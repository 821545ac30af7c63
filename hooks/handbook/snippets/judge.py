"""Test a snippet's answers and run its demos, each in a process of its own, in a sandbox that keeps its imports."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import signal
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from handbook.markup.figures import Drawing, FigureError, figure_svg
from handbook.snippets.folders import Demo, Snippet, role
from handbook.snippets.sandbox.containment import ContainmentKind
from handbook.snippets.sandbox.process import ExitReason
from handbook.snippets.sandbox.run import TOOLS, Limits, Sandbox, SandboxError, choose_containment
from handbook.snippets.verdicts import AnswerResult, DemoResult, Failure, Status, Verdict

SECONDS = 60.0  # for one answer or demo: the contract says less than two, but a busy machine may need more
ATTEMPT_SECONDS = 10.0
OVERHEAD_SECONDS = 60.0  # for starting the sandbox, imports and cleaning up; the driver keeps the time of a job itself
LIMITS = Limits(cpu_seconds=3_600, output=64 << 20)  # for the driver; a job has less time
START = "import sys; sys.path.insert(0, sys.argv[1]); from guest.driver import main; main()"
PACKAGES = re.compile(
    r"^[ \t]*(?:from|import)[ \t]+((?:numpy|pandas|scipy|sklearn|matplotlib)(?:\.\w+)*)", re.MULTILINE
)


class Message(BaseModel):
    """One message of `guest/reporter.py` or `guest/driver.py`; all fields but one or two are empty."""

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


class Reply(BaseModel):
    """What the driver says about one job. exit_code: None if it had to be ended; excess: of what it took too much."""

    exit_code: int | None
    left: str
    excess: str
    stdout: str
    stderr: str
    messages: tuple[Message, ...]
    clean: bool


class Judge:
    """Judges folders one after another in one sandbox; a job that breaks it gets the next job a new one.

    seconds: the longest a single answer or demo may run. Use it in a with statement.
    """

    def __init__(self, seconds: float | None = None) -> None:
        self._seconds = seconds
        self._sandbox: Sandbox | None = None

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *_: object) -> None:
        self._end_sandbox()

    def judge(self, snippet: Snippet, attempt: bytes | None = None) -> Verdict:
        """Judge a folder: its solution, starter, wrong answers and demos; or, if given, only a reader's attempt.

        The verdict on an attempt has one answer, named "attempt.py" or so.
        """
        if (contained := choose_containment()).kind is ContainmentKind.NONE:
            return Verdict(snippet, refusal=contained.notice)
        seconds = self._seconds or (SECONDS if attempt is None else ATTEMPT_SECONDS)
        files = dict(snippet.files)
        if attempt is None:
            named = [name for name in (snippet.solution, snippet.starter, *snippet.wrong) if name]
            answers, demos = named if snippet.tests else [], snippet.demos
        else:
            answers, demos = [f"attempt{snippet.suffix}"], ()
            files[answers[0]] = attempt
        packages = _packages(files)
        try:
            return Verdict(
                snippet,
                tuple(
                    _answer_result(name, self._run(files, _order(name, seconds, packages, snippet.tests)), seconds)
                    for name in answers
                ),
                tuple(
                    _demo_result(snippet, demo, self._run(files, _order(demo.program, seconds, packages)))
                    for demo in demos
                ),
            )
        except SandboxError as error:
            return Verdict(snippet, refusal=str(error))

    def _run(self, files: Mapping[str, bytes], order: Mapping[str, Any]) -> Reply | Status:
        """Return what the driver replies to an order; or, if the job ended the whole sandbox, what that was."""
        is_new = self._sandbox is None
        sandbox = self._sandbox_with(files)
        line = sandbox.ask(json.dumps(order).encode(), order["seconds"] + OVERHEAD_SECONDS)
        if isinstance(line, bytes):
            reply = Reply.model_validate_json(line)
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


def _order(name: str, seconds: float, packages: Sequence[str], tests: Sequence[str] = ()) -> dict[str, Any]:
    first_failure = role(name) in ("starter", "wrong")  # one failure is enough to refuse a wrong answer
    return {"name": name, "tests": tests, "first_failure": first_failure, "seconds": seconds, "packages": packages}


def _answer_result(name: str, reply: Reply | Status, seconds: float) -> AnswerResult:
    if isinstance(reply, Status):
        return AnswerResult(name, reply, _lost(reply))
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
            return Status.TEST_ERROR, f"a test file cannot be loaded: {_last_line(message.test_error)}", 0
    if reply.excess:
        return Status.MISUSE, f"it made {reply.excess}", 0
    started = [message.test for message in reply.messages if message.test]
    loaded = any(message.loaded for message in reply.messages)
    where = f"in {started[-1]}" if started else "while the tests were loading" if loaded else "while it was loading"
    if reply.exit_code is None:
        return Status.TIMEOUT, f"it was still running after {seconds:g} s, {where}", 0
    if not any(message.done for message in reply.messages):
        return Status.EXITED, f"it exited {where}, before the tests were finished ({_exit(reply)})", 0
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


def _lost(status: Status) -> str:
    if status is Status.MEMORY:
        return f"it used more memory than a snippet may have ({Limits.resident >> 30} GiB)"
    return "it never ended" if status is Status.TIMEOUT else "it ended the whole sandbox"


def _exit(reply: Reply) -> str:
    code = reply.exit_code or 0
    how = signal.strsignal(-code) if code < 0 else f"exit code {code}"
    error = _last_line(reply.stderr)
    return f"{how}: {error}" if error else f"{how}"


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
        return failed(_exit(reply))
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


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or [""])[-1].removeprefix("E  ").strip()[:200]  # pytest marks errors with an E
