"""The bubblewrap command line: what a contained process sees of this machine, and under which user id."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

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
    server: bool = False,
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
