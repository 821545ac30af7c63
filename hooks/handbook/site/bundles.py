"""Modules joined into scripts, by esbuild: a browser runs no modules in a page that was opened from a folder."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from handbook.site.npm import install_locked, npm_folder

LOCK: Final = Path(__file__).parent / "esbuild"  # the folder of package.json and its lock file
# The record of the reader's marks is one for all scripts of a page, so it is a script of its own.
SHARED: Final = "marks.js"
NAME: Final = "handbookMarks"
# The scripts that pages name and that import others; those are joined into them.
ENTRIES: Final = ("practise.js", "questions.js", "search.js", "self-test.js", "sheet-boxes.js", "sheets.js")
_COMMON: Final = ("--bundle", "--format=iife", "--charset=utf8", "--log-level=warning")


def bundles(root: Path, assets: Path) -> tuple[Mapping[str, str], str]:
    """Return script by name, and why there are none: empty if there are. assets: the folder of the modules."""
    folder = npm_folder(root, LOCK)
    program = folder / "node_modules" / "esbuild" / "bin" / "esbuild"
    if shutil.which("node") is None:
        return {}, "Node is not installed"
    if not program.is_file() and (fault := install_locked(LOCK, folder)):
        return {}, fault
    shared = (SHARED, f"--global-name={NAME}")
    others = (
        *ENTRIES,
        f"--external:./{SHARED}",
        "--supported:dynamic-import=false",
        f"--banner:js=var require = () => {NAME};",
    )
    with TemporaryDirectory() as made:
        for arguments in (shared, others):
            call = ["node", str(program), *arguments, *_COMMON, f"--outdir={made}"]
            done = subprocess.run(call, cwd=assets, capture_output=True, text=True)
            if done.returncode:
                return {}, f"esbuild could not join the scripts: {done.stderr.strip()[:160]}"
        return {path.name: path.read_text("utf-8") for path in sorted(Path(made).iterdir())}, ""
