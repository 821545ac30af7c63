"""What keeps a snippet in on this machine: bubblewrap, with its command line, or limits alone."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

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
    if in_ci(environ):
        return _refusal(f"CI does not run snippets without a sandbox: {why}; or trust them with {SWITCH}=limits")
    if os.geteuid() == 0:
        return _refusal(
            f"root does not run snippets without a sandbox: {why}; "
            f"or run this as an ordinary user; or set {SWITCH}=limits, which runs them as an unprivileged user"
        )
    return _limits(why, probe)


def in_ci(environ: Mapping[str, str]) -> bool:
    """Return whether this environment is that of a run in CI."""
    return environ.get("CI", "").lower() in ("true", "1")


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


SNIPPET = Path("/snippet")
TMP = Path("/tmp/scratch")  # not /tmp itself: the repository, of which a part is shown, may lie there
SHARED_MEMORY = 8 << 20

SYSTEM = (
    "/usr/bin /usr/sbin /usr/lib /usr/lib32 /usr/lib64 /usr/libexec /usr/share/zoneinfo "
    "/bin /sbin /lib /lib32 /lib64 /etc/ld.so.cache /etc/alternatives".split()
)
SERVER = ("/usr/share/postgresql",)
NAMESPACES = (
    "--unshare-all --unshare-user --uid 1000 --gid 1000 --die-with-parent --new-session --as-pid-1 "
    "--cap-drop ALL".split()
)
CHANGE_USER = (
    "import os, sys; n = int(sys.argv[1]); os.setgroups([]); os.setresgid(n, n, n); os.setresuid(n, n, n); "
    "os.execv(sys.argv[2], sys.argv[2:])"
)


@dataclass(frozen=True)
class Bubblewrap:
    """The program, and whether it can take away the right to make further namespaces (0.8 and later)."""

    path: str
    closes_namespaces: bool


def enclose(
    command: Sequence[str],
    program: Bubblewrap,
    *,
    copy: Path,
    tools: Path,
    disk: int,
    user: int | None,
    server: bool,
) -> list[str]:
    """Return the command that runs `command` where only system, interpreter, tools and the copy can be read.

    copy is shown read-only as /snippet, which is also the working folder. Only TMP can be written; it holds `disk`
    bytes. The command is process 1 of its own namespace: whatever it starts ends with it.
    user: for root, the unprivileged user id to change to; otherwise None.
    server: also show what PostgreSQL reads, and the copy's file `passwd` as /etc/passwd.
    """
    system_paths = [*SYSTEM, *(SERVER if server else ())]
    places = shown_paths([*map(Path, system_paths), *interpreter_paths(), Path(program.path), tools])
    named = ["--symlink", str(SNIPPET / "passwd"), "/etc/passwd"] if server else []
    own = ["--size", str(disk), "--tmpfs", str(TMP), "--ro-bind", str(copy), str(SNIPPET)]
    system = ["--proc", "/proc", "--dev", "/dev", "--size", str(SHARED_MEMORY), "--tmpfs", "/dev/shm"]
    read_only = ["--remount-ro", "/dev", "--remount-ro", "/"]
    closed = ["--disable-userns"] if program.closes_namespaces else []
    mounts = [*_binds(places), *own, *named, *system, *read_only, "--chdir", str(SNIPPET)]
    inner = [program.path, *NAMESPACES, *closed, *mounts, "--", *command]
    return inner if user is None else _as_user(user, program, [*places, copy], inner)


def _as_user(user: int, program: Bubblewrap, places: Iterable[Path], inner: Sequence[str]) -> list[str]:
    """Return the command that changes to `user` and then runs `inner`.

    A limit on processes does not bind root, not even under bwrap --uid. But an unprivileged user may be unable to
    reach the paths to be shown (/root is closed). So root shows them at the same paths, under parents open to all.
    """
    rights = "--die-with-parent --cap-drop ALL --cap-add CAP_SETUID --cap-add CAP_SETGID".split()
    mounts = [*_binds(places), "--bind", "/proc", "/proc", "--dev-bind", "/dev", "/dev", "--chdir", "/"]
    change = [sys.executable, "-I", "-S", "-c", CHANGE_USER, str(user)]
    return [program.path, *rights, *mounts, "--", *change, *inner]


def _binds(places: Iterable[Path]) -> Iterator[str]:
    """Yield the arguments that show each place where it is; a link such as /bin stays a link."""
    for parent in sorted({parent for place in places for parent in place.parents} - {Path("/")}):
        yield from ("--dir", str(parent))  # made here it is open to all; bwrap would make it for the owner only
    for place in places:
        if place.is_symlink():
            yield from ("--symlink", str(place.readlink()), str(place))
        else:
            yield from ("--ro-bind", str(place), str(place))


def shown_paths(wanted: Iterable[Path]) -> list[Path]:
    """Return the wanted paths that exist, each once, without those inside another."""
    existing = {path for path in wanted if path.exists()}
    return sorted(path for path in existing if existing.isdisjoint(path.parents))


def interpreter_paths() -> list[Path]:
    """Return what this interpreter consists of: its programs, libraries and packages, and its virtual environment's."""
    prefixes = {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}
    paths = [Path(prefix, part) for prefix in prefixes for part in ("bin", "lib", "lib64", "pyvenv.cfg")]
    program = Path(sys.executable)
    while program.is_symlink():  # .venv/bin/python is a link to a link, each in a folder of its own
        program = Path(os.path.normpath(program.parent / program.readlink()))
        paths.append(program.parent)
    return paths
