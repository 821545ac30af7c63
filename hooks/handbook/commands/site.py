"""`handbook site`, `serve` and `offline`: the site built strictly, built anew at every change, and as a folder."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from handbook.commands.sheets import build_environment, run_sheets
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.site.browser_python import install, is_required
from handbook.site.offline import bundles, write_folder
from handbook.site.practice import practice_archives
from handbook.snippets.folders import find_snippets

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]

NEW, OLD, LOCK = "build/site", "build/old-site", "build/site.lock"
OFFLINE = "build/offline"
PAUSE, SETTLED, GRACE = 0.5, 0.2, 10  # seconds: between two looks, without a change, for a command to end
CODE = (".py", ".typ", ".tmTheme", ".json")


@click.command
@click.pass_obj
def site_command(root: Path) -> int:
    """Build the site into site/, strictly: any problem stops the build and leaves the last site in place.

    Only pages that changed are made anew; the result is the same as that of a first build.
    """
    return build_site(root)


def build_site(root: Path) -> int:
    """Build the sheets and the site. Returns 0 for success."""
    os.environ.update(build_environment(root))
    if code := run_sheets(root):
        return code
    if not install_python(root) and is_required():
        return 1
    call = [sys.executable, "-m", "mkdocs", "build", "--strict", "--dirty", "--site-dir", NEW]
    with alone(root / LOCK):
        if code := subprocess.run(call, cwd=root).returncode:
            return code
        put_in_place(root / NEW, root / "site", root / OLD)
    return 0


def install_python(root: Path) -> bool:
    """Install Python for the browser where it is missing. Returns whether it is there, and says so if it is not."""
    with alone(root / LOCK):
        missing = install(root)
    if missing:
        click.echo(f"no exercise can be tried in its page: {missing}", err=True)
    return not missing


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


@click.command
@click.option("--address", default="localhost:8000", show_default=True, metavar="HOST:PORT")
@click.option("--poll", is_flag=True, help="Look for changes, where the system reports none (some shared folders).")
@click.pass_obj
def serve_command(root: Path, address: str, poll: bool) -> None:
    """Show the handbook in a browser; every change shows up. A page is made when a browser asks for it."""
    host, _, port = address.rpartition(":")
    if not (host and port.isdigit()):
        raise click.BadParameter(f"write HOST:PORT, such as localhost:8000, not {address}", param_hint="--address")
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex((host, int(port))) == 0:
            raise click.UsageError(f"another program answers at {address}; try --address {host}:{int(port) + 1}")
    environment = build_environment(root) | ({"HANDBOOK_POLL": "1"} if poll else {})
    install_python(root)
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


@click.command
@click.option(
    "--into", type=click.Path(path_type=Path), metavar="FOLDER", help="Write it there; the folder is replaced."
)
@click.pass_obj
def offline_command(root: Path, into: Path | None) -> int:
    """Write the site as a folder to open without a server, with search and practice: open index.html in it."""
    target = into or root / OFFLINE
    if into and into.exists() and not (into / "index.html").is_file() and any(into.iterdir()):
        raise click.UsageError(f"{into} holds something else; name a new folder")
    if code := build_site(root):
        return code
    scripts, missing = bundles(root, root / "docs" / "assets")
    if missing:
        click.echo(f"the folder has no marks, self-test, cards and rounds, which need esbuild: {missing}", err=True)
    tree = read_tree(root)
    archives = {
        file: (path, content) for file, path, content in practice_archives(read_catalogue(tree), find_snippets(tree))
    }
    write_folder(root / "site", target, scripts, archives)
    click.echo(f"open {target / 'index.html'}", err=True)
    return 0
