"""`handbook site`: the sheets, then a strict build."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

from handbook.commands.sheets import build_environment, run_sheets

NEW, OLD = "build/site", "build/old-site"


@click.command
@click.pass_obj
def command(root: Path) -> int:
    """Build the site into site/, strictly: any problem stops the build and leaves the last site in place.

    Only pages that changed are made anew; the result is the same as that of a first build.
    """
    os.environ.update(build_environment(root))
    if code := run_sheets(root):
        return code
    call = [sys.executable, "-m", "mkdocs", "build", "--strict", "--dirty", "--site-dir", NEW]
    if code := subprocess.run(call, cwd=root).returncode:
        return code
    put_in_place(root / NEW, root / "site", root / OLD)
    return 0


def put_in_place(new: Path, site: Path, old: Path) -> None:
    """Replace the site's folder by a new one at once."""
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)
