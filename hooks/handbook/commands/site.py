"""`handbook site`: the sheets, then a strict build of the site."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from handbook.commands.environment import build_environment
from handbook.commands.sheets import run_sheets


@click.command
@click.pass_obj
def command(root: Path) -> int:
    """Build the site into site/, strictly: any problem stops the build."""
    os.environ.update(build_environment(root))
    return (
        run_sheets(root)
        or subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--clean"], cwd=root).returncode
    )
