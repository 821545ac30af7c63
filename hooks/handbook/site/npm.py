"""Packages from npm that a build needs, as their lock files pin them. Nothing of them is in the repository."""

from __future__ import annotations

import shutil
import subprocess
from hashlib import sha256
from pathlib import Path


def npm_folder(root: Path, lock: Path) -> Path:
    """Return where the packages of a lock file go. lock: the folder of package.json and package-lock.json."""
    return root / ".cache" / lock.name / sha256((lock / "package-lock.json").read_bytes()).hexdigest()[:12]


def install_locked(lock: Path, folder: Path) -> str:
    """Install what a lock file pins into `folder`, anew. Returns why that did not work; empty if it did."""
    npm = shutil.which("npm")
    if npm is None:
        return "npm is not installed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(lock / name, folder)
    call = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    done = subprocess.run(call, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        return f"npm could not install it: {(done.stderr.strip().splitlines() or ['no reason given'])[0][:160]}"
    return ""
