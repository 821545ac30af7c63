"""Run a command on a copy of some files, contained: no network, none of the host's files, limits on everything."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from handbook.snippets.sandbox import containment
from handbook.snippets.sandbox.bubblewrap import TMP, enclose
from handbook.snippets.sandbox.containment import Containment, ContainmentKind
from handbook.snippets.sandbox.process import Ending, wait_bounded
from handbook.snippets.sandbox.uids import spare_uid, threads_of_this_user

TOOLS = Path(__file__).resolve().parents[1] / "guest"
COUNTS_BY_NAMESPACE = (5, 14)  # from this Linux on, a namespace counts its processes for itself


@dataclass(frozen=True)
class Limits:
    """Seconds, bytes and counts. Memory is limited twice: each process' address space, and what all hold together."""

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

    ending: Ending
    exit_code: int | None
    stdout: str
    stderr: str
    containment: Containment


def run(
    command: Sequence[str],
    files: Mapping[str, bytes],
    *,
    limits: Limits | None = None,
    contained: Containment | None = None,
) -> Outcome:
    """Run a command whose working folder is a copy of the files. It may write below $TMPDIR only.

    It finds this interpreter with its packages, the system's programs and TOOLS where they are; its environment
    is `environment()`. Nothing is raised for what the command does or the machine lacks: the outcome tells.
    """
    limits, contained = limits or Limits(), contained or choose_containment()
    if contained.kind is ContainmentKind.NONE:
        return Outcome(Ending.REFUSED, None, "", contained.notice, contained)
    with tempfile.TemporaryDirectory(prefix="handbook-", ignore_cleanup_errors=True) as base:
        copy, tmp, user = Path(base, "snippet"), Path(base, "tmp"), spare_uid() if contained.changes_user else None
        _write(copy, files)
        tmp.mkdir()
        try:
            process = _start(command, copy, tmp, limits, contained, user)
        except (OSError, subprocess.SubprocessError) as error:
            return Outcome(Ending.REFUSED, None, "", f"the sandbox does not start: {error}", contained)
        ending, out, error_text = wait_bounded(process, limits.seconds, limits.resident, limits.output)
    code = process.returncode if ending is Ending.EXITED else None
    return Outcome(ending, code, out, error_text, contained)


def choose_containment() -> Containment:
    """Return how snippets are contained on this machine, found out once for each setting of the environment."""
    return _chosen(os.environ.get(containment.SWITCH, ""), os.environ.get("CI", ""))


@cache
def _chosen(switch: str, ci: str) -> Containment:
    return containment.choose({containment.SWITCH: switch, "CI": ci}, _trial)


def _trial(contained: Containment) -> str:
    """Return why a small program does not run under this containment, or an empty text."""
    outcome = run([sys.executable, "-c", "import pytest"], {}, limits=Limits(seconds=30), contained=contained)
    if outcome.exit_code == 0:
        return ""
    lines = outcome.stderr.strip().splitlines()
    return lines[-1] if lines else f"{outcome.ending}, exit code {outcome.exit_code}"


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


def _write(copy: Path, files: Mapping[str, bytes]) -> None:
    copy.mkdir()
    for name, content in files.items():
        path = copy / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _start(
    command: Sequence[str], copy: Path, tmp: Path, limits: Limits, contained: Containment, user: int | None
) -> subprocess.Popen[bytes]:
    rlimits = json.dumps(_rlimits(limits, contained, user))
    limited = [sys.executable, "-I", "-S", str(TOOLS / "limits.py"), rlimits, *command]
    if contained.program:
        limited = enclose(limited, contained.program, copy=copy, tools=TOOLS, disk=limits.disk, user=user)
        tmp, user = TMP, None  # bubblewrap changes the user
    elif user is not None:
        for path in (copy.parent, copy, tmp):
            os.chown(path, user, user)
    return subprocess.Popen(
        limited,
        cwd=copy,
        env=environment(tmp),
        start_new_session=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    )


def _rlimits(limits: Limits, contained: Containment, user: int | None) -> dict[str, int]:
    """Return the resource limits by name. Where others of the same user count, the processes that run now are added."""
    shares = user is None and (contained.kind is ContainmentKind.LIMITS or _linux() < COUNTS_BY_NAMESPACE)
    return {
        "NPROC": limits.processes + (threads_of_this_user() if shares else 0),
        "AS": limits.address_space,
        "CPU": limits.cpu_seconds,
        "FSIZE": limits.file_size,
        "NOFILE": limits.open_files,
        "CORE": 0,
    }


def _linux() -> tuple[int, ...]:
    return tuple(int(part) for part in platform.release().split(".")[:2] if part.isdigit())
