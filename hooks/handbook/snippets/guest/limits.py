"""The first process in a sandbox: limits itself, then becomes the command.

Usage: python -I -S limits.py '{"NPROC": 64, ...}' COMMAND [ARGUMENT ...]
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import sys


def main() -> None:
    for name, value in json.loads(sys.argv[1]).items():
        lower(getattr(resource, f"RLIMIT_{name}", None), value)
    os.environ.pop("PWD", None)  # bubblewrap sets it
    try:
        os.execvp(sys.argv[2], sys.argv[2:])
    except OSError as error:
        print(f"{sys.argv[2]}: {error.strerror}", file=sys.stderr)
        sys.exit(127)


def lower(which: int | None, value: int) -> None:
    """Set soft and hard limit, never above the limit inherited; a limit this system lacks is left out."""
    if which is None:
        return
    _, hard = resource.getrlimit(which)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    with contextlib.suppress(OSError, ValueError):  # macOS knows RLIMIT_AS and refuses it
        resource.setrlimit(which, (value, value))


if __name__ == "__main__":
    main()
