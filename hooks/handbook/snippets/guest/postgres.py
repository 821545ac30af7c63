"""Runs scripts on PostgreSQL in a sandbox: each on a cluster of its own, with several sessions side by side.

Usage: python -P -c START PARENT PROGRAMS, where PROGRAMS is the folder of initdb, postgres and psql. Each line of
standard input is a script as a JSON string. For each, one line of JSON is printed: {"printed": what the script prints,
null if it failed, "note": why it failed, "line": where, if that is known}.

A script is SQL and comments. Below `-- session B` stands what session B types. The output is what someone sees who
watches all sessions: each statement after the name of its session, then what psql prints. If a statement waits for a
lock, the output says so and the script goes on. What that statement prints follows when it has got the lock.

The same script prints the same on every machine: each starts on a fresh copy of one cluster, transaction ids start at
1000, autovacuum is off, and the names of sessions replace the ids of processes. A script may use its own database and
nothing else, and only harmless commands of psql, so neither the server nor psql runs programs for it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

SESSION = re.compile(r"--[ \t]*session[ \t]+([A-Z])[ \t]*")
LIKE_SESSION = re.compile(r"\s*--[ \t]*session\b.*", re.IGNORECASE)
# What a semicolon does not end: quoted text, quoted names, bodies between dollars, comments.
QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|\$([A-Za-z_]\w*)?\$.*?\$(?(1)\1)\$|--[^\n]*|/\*.*?\*/", re.DOTALL)
OPEN = re.compile(r"['\"]|\$(?:[A-Za-z_]\w*)?\$|/\*")
PSQL_COMMANDS = re.compile(r"\\(?:d\+?|x)(?:[ \t]+[a-z0-9_.]+)?[ \t]*")


class ScriptError(Exception):
    """The script cannot be run; the message says why. line: where, 0 if that is unknown."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {message}" if line else message)
        self.line = line


@dataclass(frozen=True)
class Step:
    """A statement that a session types, or a comment. session: empty for a comment, and "-" if there is only one."""

    session: str
    text: str
    line: int


def read_script(script: str) -> list[Step]:
    """Return the steps of a script. Raises ScriptError."""
    steps: list[Step] = []
    session, rows, start = "-", list[str](), 0
    for number, row in enumerate(script.splitlines(), 1):
        if not rows and (named := SESSION.fullmatch(row)):
            session = named[1]
        elif LIKE_SESSION.fullmatch(row):
            if rows:
                break  # the statement before it does not end
            raise ScriptError("a session is named like this, by one capital letter: `-- session B`", number)
        elif not rows and (row.startswith("--") or not row.strip()):
            steps.append(Step("", row, number))
        elif not rows and PSQL_COMMANDS.fullmatch(row):
            steps.append(Step(session, row, number))
        elif "\\" in row:
            raise ScriptError("of psql's commands a script may have \\d, \\d+ and \\x, each on its own line", number)
        else:
            start = start if rows else number
            rows.append(row)
            if _ends("\n".join(rows)):
                steps.append(Step(session, "\n".join(rows), start))
                rows = []
    if rows:
        raise ScriptError("the statement does not end with a semicolon, or a quote or a bracket in it is open", start)
    if len({step.session for step in steps} - {""}) > 1 and any(step.session == "-" for step in steps):
        raise ScriptError("name the session of the first statement too: `-- session A`")
    return steps


def _ends(text: str) -> bool:
    """Return whether psql would send the text: it ends with a semicolon, outside quotes, comments and brackets."""
    bare = QUOTED.sub("", text)
    return bare.rstrip().endswith(";") and not OPEN.search(bare) and bare.count("(") <= bare.count(")")


TMP = Path(os.environ["TMPDIR"])
TEMPLATE, CLUSTER, LOG = TMP / "template", TMP / "cluster", TMP / "log"
SECONDS = 30.0  # for the server to start, and for one statement
ROLE = "demo"  # also the name of its database
FIRST_ID = 1_000  # of transactions
# A session counts as waiting once the server has looked for a deadlock, so that the session which closes a circle later
# is always the one to be refused.
SETTINGS = """
listen_addresses = ''
autovacuum = off
fsync = off
max_connections = 20
shared_buffers = 32MB
huge_pages = off
dynamic_shared_memory_type = mmap
jit = off
deadlock_timeout = 200ms
log_lock_waits = on
log_line_prefix = ''
lc_messages = C
timezone = UTC
"""
SETUP = (
    f"CREATE ROLE {ROLE} LOGIN",
    f"CREATE DATABASE {ROLE} OWNER {ROLE}",
    f"DO 'BEGIN WHILE pg_current_xact_id()::text::int < {FIRST_ID - 1} LOOP COMMIT; END LOOP; END'",
)
FAULTS = (b"53", b"58", b"XX")  # classes of SQLSTATE: no disk or memory, a system error, an internal error; no result
NEWLINE = "\n"
WAITING = re.compile(r"process (\d+) still waiting for")


class Session:
    """A psql that is fed statement by statement."""

    def __init__(self, programs: Path, name: str, *, user: str = ROLE, database: str = ROLE) -> None:
        self.name = name
        self.waits_at = 0  # the line of the statement that waits
        self._read, self._token = b"", secrets.token_hex(16)
        self._process = subprocess.Popen(
            [programs / "psql", "-X", "-h", TMP, "-U", user, "-d", database],
            env={**os.environ, "PGAPPNAME": name},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        self.send("SELECT pg_backend_pid() AS pid \\gset\n\\echo :pid")
        self.pid = self.finish().strip()
        if not self.pid.isdigit():
            raise ScriptError(f"psql does not connect: {self.pid}")

    def send(self, text: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{text}\n\\echo {self._token} :SQLSTATE\n".encode())
        self._process.stdin.flush()

    def output(self, seconds: float) -> str | None:
        """Return what the last statement printed; None if it has not ended within that time."""
        assert self._process.stdout
        if select.select([self._process.stdout], [], [], seconds)[0]:
            chunk = os.read(self._process.stdout.fileno(), 1 << 16)
            if not chunk:
                said = self._read.decode("utf-8", "replace").strip()
                raise ScriptError(f"psql has ended: {said.partition(NEWLINE)[0]}")
            self._read += chunk
        text, token, rest = self._read.partition(self._token.encode())
        state, newline, rest = rest.partition(b"\n")
        if not token or not newline:
            return None
        self._read = rest
        if state.strip().startswith(FAULTS):
            raise ScriptError(f"the server cannot do this in the sandbox: {text.decode('utf-8', 'replace').strip()}")
        return text.decode("utf-8", "replace")

    def finish(self) -> str:
        """Wait for the end of the last statement and return what it printed. Raises ScriptError."""
        deadline = time.monotonic() + SECONDS
        while time.monotonic() < deadline:
            if (text := self.output(0.1)) is not None:
                return text
        raise ScriptError("psql does not answer")

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if pipe:
                    pipe.close()


class Sessions:
    """The sessions of one script, and one more that asks the server who waits."""

    def __init__(self, programs: Path, names: list[str]) -> None:
        self._observer = Session(programs, "observer", user="postgres", database="postgres")
        self._by_name = {name: Session(programs, name) for name in names}
        self._names = {session.pid: name for name, session in self._by_name.items()}

    def run(self, steps: list[Step]) -> Iterator[str]:
        """Yield what the script prints, with an empty line where another session goes on. Raises ScriptError."""
        typed_last = ""
        for step in steps:
            if not step.session:
                typed_last = ""
                yield f"{step.text}\n"
                continue
            if typed_last not in ("", step.session):
                yield "\n"
            typed_last = step.session
            session = self._by_name[step.session]
            prompt = f"{session.name.strip('-')}=> "
            if session.waits_at:
                message = f"session {session.name} cannot type: it still waits with line {session.waits_at}"
                raise ScriptError(message, step.line)
            yield prompt + step.text.replace("\n", "\n" + " " * len(prompt)) + "\n"
            try:
                text = self._typed(session, step)
                yield f"... {session.name} waits for a lock\n" if text is None else text
                yield from self._released()
            except ScriptError as error:
                raise error if error.line else ScriptError(str(error), step.line) from None

    def _typed(self, session: Session, step: Step) -> str | None:
        """Type a statement and return what it printed; None if it waits for a lock. Raises ScriptError."""
        before = self._waits(session)
        session.send(step.text)
        text = self._settled(session, partial(self._waits_since, before, session))
        session.waits_at = step.line if text is None else 0
        return text

    def _settled(self, session: Session, waits: Callable[[], bool]) -> str | None:
        """Return what the statement of a session printed; None as soon as it waits for a lock. Raises ScriptError."""
        deadline = time.monotonic() + SECONDS
        while time.monotonic() < deadline:
            if (text := session.output(0.01)) is not None:
                return self._readable(text)
            if waits():
                return None
        raise ScriptError(f"the statement does not end within {SECONDS:.0f} s")

    def _readable(self, text: str) -> str:
        """Return what psql printed without spaces at the ends of lines and with the names of sessions."""
        text = re.sub(r"(?<=\b[Pp]rocess )\d+\b", lambda found: self._names.get(found[0], "?"), text)
        return "".join(f"{row.rstrip()}\n" for row in text.rstrip().split("\n")) if text.strip() else ""

    def _waits(self, session: Session) -> int:
        """Return how many waits of a session the server has logged so far."""
        return WAITING.findall(LOG.read_text("utf-8", "replace")).count(session.pid)

    def _waits_since(self, before: int, session: Session) -> bool:
        return self._waits(session) > before

    def _released(self) -> Iterator[str]:
        """Yield the output of the sessions that no longer wait, until nothing changes."""
        changed = True
        while changed:
            changed = False
            for session in self._by_name.values():
                if not session.waits_at or self._is_blocked(session):
                    continue
                text = self._settled(session, partial(self._is_blocked, session))
                if text is not None:
                    session.waits_at, changed = 0, True
                    yield f"... {session.name} continues\n{text}"

    def _is_blocked(self, session: Session) -> bool:
        self._observer.send("\\t on\nSELECT pid FROM pg_locks WHERE NOT granted;")
        return session.pid in self._observer.finish().split()

    def end(self) -> None:
        for session in (self._observer, *self._by_name.values()):
            session.end()


@contextlib.contextmanager
def cluster(programs: Path, folder: Path) -> Iterator[None]:
    """Run a server on a cluster. Raises ScriptError."""
    with LOG.open("wb") as log:
        server = subprocess.Popen(
            [programs / "postgres", "-D", folder, "-k", TMP], stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
    try:
        deadline = time.monotonic() + SECONDS
        while "ready to accept connections" not in (said := LOG.read_text("utf-8", "replace")):
            if server.poll() is not None or time.monotonic() > deadline:
                raise ScriptError(f"PostgreSQL does not start: {said.strip()[-500:]}")
            time.sleep(0.01)
        yield
    finally:
        server.send_signal(signal.SIGINT)  # disconnects its clients and ends in order
        server.wait()


def make_template(programs: Path) -> None:
    """Make the cluster that every script gets a copy of. Raises ScriptError."""
    options = "--username=postgres --auth=trust --encoding=UTF8 --locale=C --no-sync --no-instructions --wal-segsize=1"
    _run([programs / "initdb", *options.split(), "-D", TEMPLATE])
    with (TEMPLATE / "postgresql.conf").open("a") as file:
        file.write(SETTINGS)
    with cluster(programs, TEMPLATE):
        for statement in SETUP:
            _run([programs / "psql", "-X", "-h", TMP, "-U", "postgres", "-c", statement])


def _run(command: list[str | Path]) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if done.returncode:
        said = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
        raise ScriptError(f"{Path(command[0]).name} fails: {said[-500:]}")


def run_script(programs: Path, script: str) -> str:
    """Return what a script prints. Raises ScriptError."""
    steps = read_script(script)
    if not TEMPLATE.exists():
        make_template(programs)
    shutil.rmtree(CLUSTER, ignore_errors=True)
    shutil.copytree(TEMPLATE, CLUSTER)
    CLUSTER.chmod(0o700)
    with cluster(programs, CLUSTER):
        sessions = Sessions(programs, sorted({step.session for step in steps} - {""}))
        try:
            return "".join(sessions.run(steps))
        finally:
            sessions.end()


def main() -> None:
    programs = Path(sys.argv[2])
    for line in sys.stdin:
        reply: Mapping[str, str | int | None]
        try:
            reply = {"printed": run_script(programs, json.loads(line)), "note": ""}
        except ScriptError as error:
            reply = {"printed": None, "note": str(error), "line": error.line}
        print(json.dumps(reply), flush=True)
