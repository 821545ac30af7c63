"""Packages from npm that a build needs, as their lock files pin them. Nothing of them is in the repository."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory


def npm_folder(root: Path, lock: Path) -> Path:
    """Return where the packages of a lock file go. lock: the folder of package.json and package-lock.json."""
    return root / ".cache" / lock.name / sha256((lock / "package-lock.json").read_bytes()).hexdigest()[:12]


def install_locked(lock: Path, folder: Path) -> str:
    """Install what a lock file pins into `folder`, anew and at once. Returns why that did not work; empty if it did."""
    npm = shutil.which("npm")
    if npm is None:
        return "npm is not installed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as made:
        new = Path(made, "new")
        new.mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copy(lock / name, new)
        call = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        done = subprocess.run(call, cwd=new, capture_output=True, text=True)
        if done.returncode:
            return f"npm could not install it: {(done.stderr.strip().splitlines() or ['no reason given'])[0][:160]}"
        with suppress(OSError):  # another process was quicker
            new.rename(folder)
    return ""
