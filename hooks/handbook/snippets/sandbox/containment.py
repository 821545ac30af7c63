"""Which containment works on this machine, and what to say and do where the best one does not."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from handbook.snippets.sandbox.bubblewrap import Bubblewrap
from handbook.snippets.sandbox.uids import spare_uid

SWITCH = "HANDBOOK_CONTAINMENT"
INSTALL = "on Debian and Ubuntu: sudo apt-get install bubblewrap"
ALLOW = "on Ubuntu 24.04: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"


class ContainmentKind(StrEnum):
    """What keeps a snippet in: namespaces with limits, limits alone, or nothing, so that it may not run."""

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


Trial = Callable[[Containment], str]


def choose(environ: Mapping[str, str], trial: Trial) -> Containment:
    """Return the best containment that passes the trial; in CI nothing less than bubblewrap unless told.

    trial: runs something small and returns why that failed, or an empty text.
    """
    told = environ.get(SWITCH, "")
    if os.name != "posix":
        return Containment(ContainmentKind.NONE, "snippets run on Linux and macOS; on Windows use WSL")
    if told not in ("", "limits"):
        return Containment(ContainmentKind.NONE, f'{SWITCH} is "{told}"; write {SWITCH}=limits, or leave it unset')
    if told == "limits":
        return _limits(f"{SWITCH} says so", trial)
    program = find_bubblewrap()
    if program is None:
        why = f"bubblewrap is not installed ({INSTALL})"
    else:
        contained = Containment(ContainmentKind.BUBBLEWRAP, changes_user=spare_uid() is not None, program=program)
        failure = trial(contained)
        if not failure:
            return contained
        why = f"bubblewrap does not work here: {failure} ({ALLOW})"
    if environ.get("CI", "").lower() in ("true", "1"):
        return Containment(
            ContainmentKind.NONE, f"CI refuses to run snippets: {why}; or trust them with {SWITCH}=limits"
        )
    return _limits(why, trial)


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


def _limits(why: str, trial: Trial) -> Containment:
    notice = "snippets run under limits only, they could read your files and use the network"
    if spare_uid() is not None:
        other = Containment(ContainmentKind.LIMITS, f"{notice}: {why}", changes_user=True)
        if not trial(other):
            return other
        notice += ", and as root start any number of processes"
    return Containment(ContainmentKind.LIMITS, f"{notice}: {why}")
