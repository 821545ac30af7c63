"""PostgreSQL for scripts in snippet folders: whether it is installed, and a sandbox in which scripts run on it."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from handbook.snippets.sandbox.containment import ContainmentKind
from handbook.snippets.sandbox.process import ExitReason
from handbook.snippets.sandbox.run import TOOLS, Limits, Sandbox, choose_containment

INSTALL = "on Debian and Ubuntu: sudo apt-get install postgresql"
DEBIAN = Path("/usr/lib/postgresql")
PROGRAMS = ("initdb", "postgres", "psql")
SECONDS = 180.0  # for one script, and for making the first cluster
LIMITS = Limits(cpu_seconds=3_600, disk=256 << 20, output=8 << 20)
START = "import sys; sys.path.insert(0, sys.argv[1]); from guest.postgres import main; main()"
# A Debian package puts psql into PATH without the server's programs. initdb asks for the name of its user.
FILES = {"passwd": b"handbook:x:1000:1000::/tmp/scratch:/bin/sh\n"}


@dataclass(frozen=True)
class ScriptResult:
    """What a script printed; None if it failed, and why, and in which line if that is known."""

    printed: str | None
    note: str = ""
    line: int = 0


def find_programs() -> Path | None:
    """Return the folder with the programs of the newest PostgreSQL that is installed."""
    versions = [path for path in DEBIAN.glob("*/bin") if path.parent.name.isdigit()]
    versions.sort(key=lambda path: int(path.parent.name), reverse=True)
    on_path = shutil.which("postgres")
    folders = [*versions, *([Path(on_path).resolve().parent] if on_path else [])]
    return next((folder for folder in folders if all((folder / name).exists() for name in PROGRAMS)), None)


def why_missing() -> str:
    """Return why no script can run here, or an empty text."""
    if find_programs() is None:
        return f"PostgreSQL is not installed ({INSTALL})"
    if os.geteuid() == 0 and choose_containment().kind is not ContainmentKind.BUBBLEWRAP:
        return "PostgreSQL does not run as root, and only bubblewrap gives it another user with a name"
    return ""


class Postgres:
    """Runs scripts one after another, each on a fresh cluster. `end` it."""

    def __init__(self) -> None:
        self._sandbox: Sandbox | None = None

    def run(self, script: str) -> ScriptResult:
        """Return what a script prints. Raises SandboxError."""
        programs = find_programs()
        assert programs, "see why_missing"
        if self._sandbox is None:
            command = [sys.executable, "-P", "-c", START, str(TOOLS.parent), str(programs)]
            self._sandbox = Sandbox(command, FILES, limits=LIMITS, server=True)
        line = self._sandbox.ask(json.dumps(script).encode(), SECONDS)
        if isinstance(line, bytes):
            return ScriptResult(**json.loads(line))
        self.end()
        return ScriptResult(
            None, "it did not end in time" if line is ExitReason.TIMEOUT else f"the server was lost: {line}"
        )

    def end(self) -> None:
        if self._sandbox:
            self._sandbox.end()
        self._sandbox = None
