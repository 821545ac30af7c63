"""`handbook site`: the sheets, then a strict build."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from handbook.commands.sheets import build_environment, run_sheets
from handbook.site.browser_python import install, is_required

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]

NEW, OLD, LOCK = "build/site", "build/old-site", "build/site.lock"


@click.command
@click.pass_obj
def command(root: Path) -> int:
    """Build the site into site/, strictly: any problem stops the build and leaves the last site in place.

    Only pages that changed are made anew; the result is the same as that of a first build.
    """
    return build_site(root)


def build_site(root: Path) -> int:
    """Build the sheets and the site. Returns 0 for success."""
    os.environ.update(build_environment(root))
    if code := run_sheets(root):
        return code
    with alone(root / LOCK):
        missing = install(root)
    if missing:
        click.echo(f"no exercise can be tried in its page: {missing}", err=True)
        if is_required():
            return 1
    call = [sys.executable, "-m", "mkdocs", "build", "--strict", "--dirty", "--site-dir", NEW]
    with alone(root / LOCK):
        if code := subprocess.run(call, cwd=root).returncode:
            return code
        put_in_place(root / NEW, root / "site", root / OLD)
    return 0


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Wait until no other process builds the site here. What was built is in the cache for the next one."""
    if fcntl is None:  # not on Windows
        yield
        return
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            click.echo("waiting for another build of the site", err=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield  # the system opens the lock when the file is closed, or its process ends


def put_in_place(new: Path, site: Path, old: Path) -> None:
    """Replace the site's folder by a new one at once."""
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)
