"""Report when a snippet reaches for the network or for files outside its folder. The sandbox contains; this explains.

Python tells an audit hook about every file and connection. Only what a file of the snippet asks for counts, directly
or through the standard library; what an import or an installed package does on its own does not.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

Report = Callable[[str, int, str], None]
"""Takes what was tried, and on which line of which file of the snippet."""

FILES = frozenset({"open", "os.listdir", "os.scandir", "os.remove", "os.rmdir", "os.rename", "os.truncate", "os.mkdir",
                   "os.chmod", "os.chown", "os.symlink", "os.link", "shutil.rmtree"})  # fmt: skip
NETWORK = frozenset({"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"})
PRIVATE = ("/etc", "/root", "/home", "/var", "/boot", "/run", "/srv", "/tmp", "/Users")
PUBLIC = ("/etc/localtime", "/etc/os-release", "/etc/mime.types", "/etc/timezone", "/etc/ssl")


def watch(own: Sequence[Path], report: Report) -> None:
    """Report the first thing of each kind that files below `own`, where the snippet may read, try from now on."""
    folders = tuple(map(str, own))
    readable = (*folders, sys.prefix, sys.base_prefix, os.path.realpath(sys.executable + "/../.."), *PUBLIC)
    busy, serves = False, False
    reported = set[str]()

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal busy, serves
        serves = serves or event == "socket.bind"  # a snippet may talk to a server of its own
        if busy or event in reported:
            return
        if event in FILES:
            path = next((path for path in map(_path, arguments[:2]) if _is_private(path, readable)), "")
            tried = f"it tried to reach {path}, which is outside its folder" if path else ""
        else:
            tried = f"it tried to use the network ({event})" if event in NETWORK and not serves else ""
        if not tried:
            return
        busy = True  # to look at the frames is an event, too
        place = _asking_line(sys._getframe(1), folders)
        busy = False
        if place:
            reported.add(event)
            report(tried, place[1], Path(place[0]).name)

    sys.addaudithook(hook)


def _path(argument: object) -> str:
    if not isinstance(argument, str | bytes | os.PathLike):
        return ""
    return os.path.normpath(Path.cwd() / os.fsdecode(argument))


def _is_private(path: str, readable: Sequence[str]) -> bool:
    return _is_below(path, PRIVATE) and not _is_below(path, readable)


def _is_below(path: str, places: Sequence[str]) -> bool:
    return any(path == place or path.startswith(f"{place}/") for place in places)


def _asking_line(frame: FrameType | None, own: Sequence[str]) -> tuple[str, int] | None:
    """Return the file and line of the snippet that asks, unless an import or an installed package lies between."""
    while frame is not None:
        name = frame.f_code.co_filename
        if _is_below(name, own):
            return name, frame.f_lineno
        if name.startswith("<frozen importlib") or "site-packages" in name:
            return None
        frame = frame.f_back
    return None
