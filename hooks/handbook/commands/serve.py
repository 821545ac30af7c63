"""`handbook serve`: the handbook in a browser, built anew at every change."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from handbook.commands.sheets import build_environment
from handbook.commands.site import LOCK, alone
from handbook.site.browser_python import install

PAUSE, SETTLED, GRACE = 0.5, 0.2, 10  # seconds: between two looks, without a change, for a command to end
CODE = (".py", ".typ", ".tmTheme", ".json")


@click.command
@click.option("--address", default="localhost:8000", show_default=True, metavar="HOST:PORT")
@click.option("--poll", is_flag=True, help="Look for changes, where the system reports none (some shared folders).")
@click.pass_obj
def command(root: Path, address: str, poll: bool) -> None:
    """Show the handbook in a browser; every change shows up. A page is made when a browser asks for it."""
    host, _, port = address.rpartition(":")
    if not (host and port.isdigit()):
        raise click.BadParameter(f"write HOST:PORT, such as localhost:8000, not {address}", param_hint="--address")
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex((host, int(port))) == 0:
            raise click.UsageError(f"another program answers at {address}; try --address {host}:{int(port) + 1}")
    environment = build_environment(root) | ({"HANDBOOK_POLL": "1"} if poll else {})
    with alone(root / LOCK):
        missing = install(root)
    if missing:
        click.echo(f"no exercise can be tried in its page: {missing}", err=True)
    call = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--dev-addr", address]
    sys.exit(run_anew_at_changes(call, root, environment))


def run_anew_at_changes(call: Sequence[str], root: Path, environment: Mapping[str, str]) -> int:
    """Run a command until it ends, and start it anew whenever the code in hooks/ changes, which it has loaded.

    A command that ends by itself after such a change is started again at the next one.
    """
    state, changed = code_state(root), False
    child = subprocess.Popen(call, cwd=root, env=environment)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        while changed or child.poll() is None:
            time.sleep(PAUSE)
            if (now := code_state(root)) != state:
                time.sleep(SETTLED)
                while (later := code_state(root)) != now:
                    now = later
                    time.sleep(SETTLED)
                click.echo("handbook: the code in hooks/ changed; starting anew", err=True)
                end(child)
                state, changed = now, True
                child = subprocess.Popen(call, cwd=root, env=environment)
    except KeyboardInterrupt:
        changed = True
    finally:
        end(child)
    return 0 if changed else child.returncode


def code_state(root: Path) -> frozenset[tuple[str, int, int]]:
    """Return path, time and size of every file that the command has loaded as code."""
    files = (Path(folder, name) for folder, _, names in os.walk(root / "hooks") for name in names)
    found = set()
    for path in files:
        if path.suffix in CODE:
            with contextlib.suppress(OSError):  # an editor may replace it right now
                status = path.stat()
                found.add((str(path), status.st_mtime_ns, status.st_size))
    return frozenset(found)


def end(child: subprocess.Popen[bytes]) -> None:
    """End a command, which deletes its temporary folder when it is asked as by Ctrl-C."""
    if child.poll() is None:
        child.send_signal(signal.SIGINT if os.name == "posix" else signal.SIGTERM)
    try:
        child.wait(GRACE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
