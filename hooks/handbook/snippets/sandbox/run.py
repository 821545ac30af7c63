"""Run a command on a copy of some files, contained: no network, none of the host's files, limits on everything."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from handbook.snippets.sandbox import containment
from handbook.snippets.sandbox.containment import (
    TMP,
    Containment,
    ContainmentKind,
    enclose,
    spare_uid,
    threads_of_this_user,
)
from handbook.snippets.sandbox.process import ExitReason, WatchedProcess

TOOLS = Path(__file__).resolve().parents[1] / "guest"
COUNTS_BY_NAMESPACE = (5, 14)  # since this Linux, the limit on processes counts those of the namespace only


@dataclass(frozen=True)
class Limits:
    """Seconds, bytes and counts. Memory has two limits: each process's address space, and what all hold together."""

    seconds: float = 60
    cpu_seconds: int = 60
    address_space: int = 4 << 30
    resident: int = 1 << 30
    file_size: int = 32 << 20
    disk: int = 64 << 20
    processes: int = 64
    open_files: int = 128
    output: int = 1 << 20


@dataclass(frozen=True)
class Outcome:
    """What became of a run. exit_code is None unless the command ended by itself; long output lost its middle."""

    reason: ExitReason
    exit_code: int | None
    stdout: str
    stderr: str
    containment: Containment


class SandboxError(Exception):
    """The sandbox cannot be started; the message says why."""


class Sandbox:
    """A contained command, running. Its working folder is a copy of the files; it may write below $TMPDIR only.

    The command finds this interpreter with its packages, the system's programs and TOOLS at their usual paths;
    its environment is `environment()`. `end` it, or use it in a with statement.
    server: it may run PostgreSQL, which marks a cluster as taken with SysV memory and wants a user with a name;
    `files` then has the user's line of /etc/passwd as "passwd".
    """

    def __init__(
        self,
        command: Sequence[str],
        files: Mapping[str, bytes],
        *,
        limits: Limits | None = None,
        contained: Containment | None = None,
        server: bool = False,
    ) -> None:
        limits, contained = limits or Limits(), contained or choose_containment()
        if contained.kind is ContainmentKind.NONE:
            raise SandboxError(contained.notice)
        self.files = files
        self._contained = contained
        self._base = tempfile.TemporaryDirectory(prefix="handbook-", ignore_cleanup_errors=True)
        self._copy = Path(self._base.name, "snippet")
        self._copy.mkdir()
        self._write()
        try:
            process = _start(command, self._copy, limits, contained, server)
        except (OSError, subprocess.SubprocessError) as error:
            self._base.cleanup()
            raise SandboxError(f"the sandbox does not start: {error}") from error
        self.process = WatchedProcess(process, memory=limits.resident, output=limits.output)

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    @property
    def takes_other_files(self) -> bool:
        """Whether its files can be replaced: not where a snippet could have put something in their place."""
        return self._contained.kind is ContainmentKind.BUBBLEWRAP

    def replace_files(self, files: Mapping[str, bytes]) -> None:
        """Let the command see these files from now on, and none of the former ones."""
        assert self.takes_other_files
        for path in self._copy.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        self.files = files
        self._write()

    def ask(self, line: bytes, seconds: float) -> bytes | ExitReason:
        """Write a line to the command's standard input; return the line it prints then, or why it prints none."""
        stdin = self.process.process.stdin
        assert stdin is not None
        try:
            stdin.write(line + b"\n")
            stdin.flush()
        except BrokenPipeError:  # it has ended, and read_line says how
            pass
        return self.process.read_line(seconds)

    def end(self) -> None:
        self.process.end()
        self._base.cleanup()

    def _write(self) -> None:
        for name, content in self.files.items():
            path = self._copy / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def run(
    command: Sequence[str],
    files: Mapping[str, bytes],
    *,
    limits: Limits | None = None,
    contained: Containment | None = None,
) -> Outcome:
    """Run a command in a sandbox of its own until it ends. Nothing is raised: the outcome says what went wrong."""
    limits, contained = limits or Limits(), contained or choose_containment()
    try:
        with Sandbox(command, files, limits=limits, contained=contained) as sandbox:
            watched = sandbox.process
            watched.process.stdin.close()  # type: ignore[union-attr]
            reason = watched.wait(limits.seconds)
    except SandboxError as error:
        return Outcome(ExitReason.REFUSED, None, "", str(error), contained)
    code = watched.process.returncode if reason is ExitReason.EXITED else None
    return Outcome(reason, code, watched.stdout.text(), watched.stderr.text(), contained)


def choose_containment() -> Containment:
    """Return how snippets are contained on this machine; tried once for each setting of the environment."""
    return _chosen(os.environ.get(containment.SWITCH, ""), os.environ.get("CI", ""))


@cache
def _chosen(switch: str, ci: str) -> Containment:
    return containment.choose({containment.SWITCH: switch, "CI": ci}, _probe)


def _probe(contained: Containment) -> str:
    """Return why a small program does not run under this containment, or an empty text."""
    outcome = run([sys.executable, "-c", "import pytest"], {}, limits=Limits(seconds=30), contained=contained)
    if outcome.exit_code == 0:
        return ""
    lines = outcome.stderr.strip().splitlines()
    return lines[-1] if lines else f"{outcome.reason}, exit code {outcome.exit_code}"


def environment(tmp: Path) -> dict[str, str]:
    """Return the whole environment a contained command has."""
    return {
        "PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "HOME": str(tmp),
        "TMPDIR": str(tmp),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }


def _start(
    command: Sequence[str], copy: Path, limits: Limits, contained: Containment, server: bool
) -> subprocess.Popen[bytes]:
    user = spare_uid() if contained.changes_user else None
    rlimits = json.dumps(_rlimits(limits, contained, user) | ({"SHARED_MEMORY": 1} if server else {}))
    limited = [sys.executable, "-I", "-S", str(TOOLS / "limits.py"), rlimits, *command]
    if contained.program:
        limited = enclose(
            limited, contained.program, copy=copy, tools=TOOLS, disk=limits.disk, user=user, server=server
        )
        tmp, user = TMP, None  # bubblewrap changes the user
    else:
        tmp = copy.parent / "tmp"
        tmp.mkdir()
        if user is not None:
            copy.parent.chmod(0o755)  # pytest lists the folders above its tests
            os.chown(tmp, user, user)
    return subprocess.Popen(
        limited,
        cwd=copy,
        env=environment(tmp),
        start_new_session=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    )


def _rlimits(limits: Limits, contained: Containment, user: int | None) -> dict[str, int]:
    """Return the resource limits by name. Where other processes of the user count too, those running now are added."""
    shares = user is None and (contained.kind is ContainmentKind.LIMITS or _linux() < COUNTS_BY_NAMESPACE)
    return {
        "NPROC": limits.processes + (threads_of_this_user() if shares else 0),
        "AS": limits.address_space,
        "CPU": limits.cpu_seconds,
        "FSIZE": limits.file_size,
        "NOFILE": limits.open_files,
        "MSGQUEUE": 0,  # message queues outlive the processes that made them
        "CORE": 0,
    }


def _linux() -> tuple[int, ...]:
    return tuple(int(part) for part in platform.release().split(".")[:2] if part.isdigit())
