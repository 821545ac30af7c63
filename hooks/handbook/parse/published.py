"""What programs printed in the published commit, where they print something else now."""

from __future__ import annotations

import subprocess
from pathlib import Path

from handbook.parse.git_history import PUBLISHED

OUTPUTS = "snippets/*.out"


def outputs_before(root: Path) -> dict[str, bytes]:
    """Return the former content of every output that was changed since the published commit, by its path.

    Published is what HEAD has of the origin's main branch; without an origin, HEAD itself. Without git there is none.
    """
    for branch in PUBLISHED:
        if base := _git(root, "merge-base", "HEAD", branch).decode().strip():
            changed = _git(root, "diff", "--name-only", "--diff-filter=M", "--relative", "-z", base, "--", OUTPUTS)
            paths = [path for path in changed.decode("utf-8", "replace").split("\0") if path]
            return {path: _git(root, "show", f"{base}:./{path}") for path in paths}
    return {}


def _git(root: Path, *words: str) -> bytes:
    """Return what git answers; nothing where it fails, or where there is none."""
    try:
        return subprocess.run(["git", *words], cwd=root, capture_output=True).stdout
    except OSError:
        return b""
