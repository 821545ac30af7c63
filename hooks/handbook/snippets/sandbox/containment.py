"""Which containment works on this machine, what to do where the best does not, and a user id that nobody uses."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from handbook.snippets.sandbox.bubblewrap import Bubblewrap

FIRST = 1_000  # the system's own users are below
SPAN = 1 << 31  # ids above are negative to some programs


def spare_uid() -> int | None:
    """Return an unprivileged user id of its own for one run, or None where this process cannot change to one."""
    if os.geteuid() != 0:
        return None
    start, count = max(_mapped_users(), key=lambda users: users[1], default=(0, 0))
    middle, quarter = start + min(count, SPAN) // 2, min(count, SPAN) // 4
    return middle + random.randrange(quarter) if quarter > FIRST else None


def _mapped_users() -> list[tuple[int, int]]:
    """Return the ranges of user ids there are, as (first, count): in a container few may be."""
    try:
        rows = Path("/proc/self/uid_map").read_text().splitlines()
    except OSError:
        return [(0, SPAN)]
    return [(int(first), int(count)) for first, _, count in (row.split() for row in rows)]


def threads_of_this_user() -> int:
    """Return how many threads the current user runs; 0 where there is no /proc."""
    mine, threads = os.getuid(), 0
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_uid == mine:
                threads += sum(1 for _ in Path(folder, "task").iterdir())
    return threads


SWITCH = "HANDBOOK_CONTAINMENT"
INSTALL = "on Debian and Ubuntu: sudo apt-get install bubblewrap"
ALLOW = "on Ubuntu 24.04: sudo apparmor_parser --replace .ci/bwrap.apparmor"
LIMITS_ONLY = "snippets run under resource limits only, so they could read your files and use the network"


class ContainmentKind(StrEnum):
    """What keeps a snippet in: namespaces with limits, limits alone, or nothing, in which case it may not run."""

    BUBBLEWRAP = "bubblewrap"
    LIMITS = "limits"
    NONE = "none"


@dataclass(frozen=True)
class Containment:
    """How snippets are contained. notice: one line to show where that is less than it should be.

    changes_user: root gives every run an unprivileged user id of its own.
    """

    kind: ContainmentKind
    notice: str = ""
    changes_user: bool = False
    program: Bubblewrap | None = None


Probe = Callable[[Containment], str]
"""Runs something small under a containment and returns why that failed, or an empty text."""


def choose(environ: Mapping[str, str], probe: Probe) -> Containment:
    """Return the best containment that works here; limits alone in CI and for root only if the environment says so."""
    setting = environ.get(SWITCH, "")
    if os.name != "posix":
        return _refusal("snippets run on Linux and macOS; on Windows use WSL")
    if setting not in ("", "limits"):
        return _refusal(f'{SWITCH} is "{setting}"; set it to "limits", or unset it')
    if setting == "limits":
        return _limits(f"{SWITCH}=limits is set", probe)
    program = find_bubblewrap()
    if program is None:
        why = f"bubblewrap is not installed ({INSTALL})"
    else:
        contained = Containment(ContainmentKind.BUBBLEWRAP, changes_user=spare_uid() is not None, program=program)
        failure = probe(contained)
        if not failure:
            return contained
        why = f"bubblewrap does not work here: {failure} ({ALLOW})"
    if environ.get("CI", "").lower() in ("true", "1"):
        return _refusal(f"CI does not run snippets without a sandbox: {why}; or trust them with {SWITCH}=limits")
    if os.geteuid() == 0:
        return _refusal(
            f"root does not run snippets without a sandbox: {why}; "
            f"or run this as an ordinary user; or set {SWITCH}=limits, which runs them as an unprivileged user"
        )
    return _limits(why, probe)


def find_bubblewrap() -> Bubblewrap | None:
    """Return the installed bubblewrap, if any."""
    path = shutil.which("bwrap")
    if path is None:
        return None
    try:
        options = subprocess.run([path, "--help"], capture_output=True, text=True, timeout=10, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return Bubblewrap(path, closes_namespaces="--disable-userns" in options.stdout + options.stderr)


def _limits(why: str, probe: Probe) -> Containment:
    """Return limits alone; root must be able to change to an unprivileged user, or nothing runs."""
    if os.geteuid() != 0:
        return Containment(ContainmentKind.LIMITS, f"{LIMITS_ONLY}: {why}")
    contained = Containment(ContainmentKind.LIMITS, f"{LIMITS_ONLY}: {why}", changes_user=True)
    failure = "there is no unprivileged user id to change to" if spare_uid() is None else probe(contained)
    if not failure:
        return contained
    return _refusal(
        f"root does not run snippets as root: {failure}; "
        f"install bubblewrap ({INSTALL}), or run this as an ordinary user"
    )


def _refusal(why: str) -> Containment:
    return Containment(ContainmentKind.NONE, why)
