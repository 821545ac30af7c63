"""`handbook site`, `serve` and `sheets`: what MkDocs and Typst make of the pages."""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
from pathlib import Path

from handbook.commands import USAGE_ERROR


def run_site(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.commands.sheets import run_sheets

    os.environ.update(build_environment(root))
    return run_sheets(root) or _mkdocs(root, "build", "--strict", "--clean")


def run_serve(root: Path, chosen: argparse.Namespace) -> int:
    host, _, port = chosen.address.rpartition(":")
    if not (host and port.isdigit()):
        print(f"handbook: --address is HOST:PORT, such as localhost:8000, and not {chosen.address}", file=sys.stderr)
        return USAGE_ERROR
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex((host, int(port))) == 0:
            print(f"handbook: something else answers at {chosen.address}; try --address {host}:8001", file=sys.stderr)
            return USAGE_ERROR
    return _mkdocs(root, "serve", "--dev-addr", chosen.address)


def run_sheets_alone(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.commands.sheets import run_sheets

    os.environ.update(build_environment(root))
    return run_sheets(root, into=chosen.into)


def _mkdocs(root: Path, *arguments: str) -> int:
    try:
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", *arguments], cwd=root, env=build_environment(root)
        ).returncode
    except KeyboardInterrupt:
        return 0


def build_environment(root: Path) -> dict[str, str]:
    """Return the environment of a build: the dates of the last commit, so that one commit gives one site."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}  # answered in docs/contributing/decisions.md
    if environment.get("SITE_URL"):
        environment.setdefault("HANDBOOK_FEEDS", "true")
    if "SOURCE_DATE_EPOCH" not in environment:
        log = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True)
        if log.returncode == 0 and log.stdout.strip():
            environment["SOURCE_DATE_EPOCH"] = log.stdout.strip()
    return environment
