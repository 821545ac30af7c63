"""Git in folders of the tests."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

NAMES = {f"GIT_{who}_{what}": "a@b.example" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


def git(folder: Path, *words: str, day: str = "2026-11-21") -> None:
    """Run git in a folder, whatever this machine's configuration says. day: of a commit."""
    stamp = f"{day}T12:00:00Z"
    dates = {"GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp, "GIT_CONFIG_GLOBAL": os.devnull}
    environment = {"PATH": os.environ["PATH"], **dates, **NAMES}
    subprocess.run(["git", *words], cwd=folder, env=environment, check=True, capture_output=True)
