"""`handbook serve`: the handbook in a browser, built anew at every change."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from pathlib import Path

import click

from handbook.commands.environment import build_environment


@click.command
@click.option("--address", default="localhost:8000", show_default=True, metavar="HOST:PORT")
@click.pass_obj
def command(root: Path, address: str) -> None:
    """Show the handbook in a browser; every change shows up."""
    host, _, port = address.rpartition(":")
    if not (host and port.isdigit()):
        raise click.BadParameter(f"write HOST:PORT, such as localhost:8000, not {address}", param_hint="--address")
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex((host, int(port))) == 0:
            raise click.UsageError(f"another program answers at {address}; try --address {host}:{int(port) + 1}")
    with contextlib.suppress(KeyboardInterrupt):
        call = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address]
        sys.exit(subprocess.run(call, cwd=root, env=build_environment(root)).returncode)
