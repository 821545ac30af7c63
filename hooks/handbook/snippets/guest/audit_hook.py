"""Notice what a snippet tries and none has a reason to, whether it succeeds or not. This names; the sandbox contains.

Python tells an audit hook of everything that leaves the interpreter. Only what a file of the snippet asks for
itself counts, through the standard library or not: what an import or a package does on its way does not.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

Tell = Callable[[str, int, str], None]
"""What was tried, on which line of which file of the snippet."""

PLACES = frozenset({"open", "os.listdir", "os.scandir", "os.remove", "os.rmdir", "os.rename", "os.truncate", "os.mkdir",
                    "os.chmod", "os.chown", "os.symlink", "os.link", "shutil.rmtree"})  # fmt: skip
FRAMES = frozenset({"sys._getframe", "sys._current_frames", "sys.settrace", "sys.setprofile", "sys.addaudithook",
                    "gc.get_objects", "gc.get_referrers", "gc.get_referents"})  # fmt: skip
CLOSED = ("/etc", "/root", "/home", "/var", "/boot", "/run", "/srv", "/tmp", "/Users", "/proc/1", "/proc/sysrq-trigger")
OPEN = ("/etc/localtime", "/etc/os-release", "/etc/mime.types", "/etc/timezone", "/etc/ssl")
MOST = 3  # of what one job tries


def watch(folders: Sequence[Path], answers: Path | None, tell: Tell) -> None:
    """Tell of what files below the folders try from now on.

    folders: the snippet, its copy, what it may write; answers: where the code lies that may not look at its judge.
    """
    parent, busy = os.getppid(), False
    said, bound = set[str](), list[object]()
    own, judged = tuple(map(str, folders)), (str(answers),) if answers else ()
    shown = (*own, sys.prefix, sys.base_prefix, os.path.realpath(sys.executable + "/../.."), *OPEN)

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal busy
        if event == "socket.bind":
            bound.append(arguments)
        what = "" if busy else _tried(event, arguments, shown, parent, bool(bound))
        if not what or len(said) == MOST:
            return
        busy = True  # to look at the frames is told, too
        place = _asked(sys._getframe(1), judged if event in FRAMES else own, direct=event in FRAMES)
        busy = False
        if place and what not in said:
            said.add(what)
            tell(what, place[1], Path(place[0]).name)

    sys.addaudithook(hook)


def _tried(event: str, arguments: tuple[object, ...], shown: Sequence[str], parent: int, bound: bool) -> str:
    """Return what an event is in plain words if no snippet has a reason for it, else an empty text."""
    if event in PLACES:
        strange = next((path for path in map(_path, arguments[:2]) if path and _strange(path, shown)), "")
        return f"it reaches for {strange}" if strange else ""
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        return "" if bound else f"it reaches for the network ({event.removeprefix('socket.')})"
    if event in ("os.kill", "os.killpg") and arguments[0] in (parent, 0, 1, -1):
        return "it sends a signal to a process that is not its own"
    return f"it looks at what judges it ({event})" if event in FRAMES else ""


def _path(argument: object) -> str:
    if not isinstance(argument, str | bytes | os.PathLike):
        return ""
    return os.path.normpath(Path.cwd() / os.fsdecode(argument))


def _strange(path: str, shown: Sequence[str]) -> bool:
    if any(_below(path, place) for place in shown):
        return False
    return any(_below(path, place) for place in (*CLOSED, f"/proc/{os.getppid()}"))


def _below(path: str, place: str) -> bool:
    return path == place or path.startswith(place + "/")


def _asked(frame: FrameType | None, own: Sequence[str], *, direct: bool) -> tuple[str, int] | None:
    """Return the file and line of the snippet that asks, if it is the snippet: nobody else's code lies between."""
    while frame is not None:
        name = frame.f_code.co_filename
        if any(_below(name, place) for place in own):
            return name, frame.f_lineno
        if direct or name.startswith("<frozen importlib") or "site-packages" in name:
            return None
        frame = frame.f_back
    return None
