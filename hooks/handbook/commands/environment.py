"""The environment of a build, which is the same for `site`, `sheets` and `serve`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


def build_environment(root: Path) -> dict[str, str]:
    """Return the environment of a build: the date of the last commit, so that one commit gives one site."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}  # answered in docs/contributing/decisions.md
    if environment.get("SITE_URL"):
        environment.setdefault("HANDBOOK_FEEDS", "true")
    if "SOURCE_DATE_EPOCH" not in environment:
        log = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True)
        if log.returncode == 0 and log.stdout.strip():
            environment["SOURCE_DATE_EPOCH"] = log.stdout.strip()
    return environment
