"""`handbook sheets` and `book`: what is printed, and the e-books; and the environment of every build."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

import click
import yaml

from handbook.book.build import edition_of, write_books
from handbook.cache import cache_of
from handbook.checks.run import check_content
from handbook.model.problems import Problem, report
from handbook.parse.git_history import last_changes, last_times
from handbook.parse.tree import read_tree
from handbook.progress import shown_progress
from handbook.sheets.cache import cached_files, make_cached_sheets, make_files, sheet_checker


def build_environment(root: Path) -> dict[str, str]:
    """Return the environment of a build: the date of the last commit, so that one commit gives one site.

    Raises click.UsageError for an address that is none.
    """
    for name in ("SITE_URL", "REPO_URL"):
        if not is_address(os.environ.get(name, "")):
            raise click.UsageError(
                f"{name} is {os.environ[name]!r}; write a full address, such as https://example.org/"
            )
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}  # answered in docs/contributing/decisions.md
    if environment.get("SITE_URL"):
        environment.setdefault("HANDBOOK_FEEDS", "true")
    if "SOURCE_DATE_EPOCH" not in environment:
        log = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True)
        if log.returncode == 0 and log.stdout.strip():
            environment["SOURCE_DATE_EPOCH"] = log.stdout.strip()
    return environment


def site_address() -> str:
    """Return the address of the site with its last slash, empty where it is unknown."""
    address = os.environ.get("SITE_URL", "")
    return address if not address or address.endswith("/") else address + "/"


def is_address(text: str) -> bool:
    """Return whether a text is empty, or an address that paths can be added to."""
    try:
        parts = urlsplit(text)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and not (parts.query or parts.fragment)
        return not text or (whole and parts.port != 0 and not re.search(r"[\s<>\"'\\]", text))
    except ValueError:  # a port or a bracket that is none
        return False


class _Config(yaml.SafeLoader):
    """Reads mkdocs.yml; the tags of MkDocs and Python stand for nothing here."""


_Config.add_multi_constructor("", lambda loader, tag, node: None)


def site_name(root: Path) -> str:
    """Return the name of the site from mkdocs.yml."""
    return str(yaml.load((root / "mkdocs.yml").read_text("utf-8"), _Config)["site_name"])


@click.command
@click.option("--into", type=click.Path(path_type=Path), metavar="FOLDER", help="Copy the PDFs there as well.")
@click.pass_obj
def sheets_command(root: Path, into: Path | None) -> int:
    """Make the printable sheets that changed."""
    os.environ.update(build_environment(root))
    return run_sheets(root, into=into)


def run_sheets(root: Path, *, into: Path | None = None) -> int:
    """Make the sheets, copy them into a folder if one is named. Returns 1 if anything cannot be printed.

    The site's name is that of mkdocs.yml, its address SITE_URL, as for the site itself.
    """
    site_url = site_address()
    tree, cache = read_tree(root), cache_of(root)
    catalogue, content_problems = check_content(
        tree, typeset=sheet_checker(root), cache=cache, progress=shown_progress("pages checked")
    )
    if content_problems:
        return _fail(content_problems)
    name, dates = site_name(root), last_changes(root)
    sheets, _ = make_cached_sheets((catalogue, tree), cache, site=name, site_url=site_url, dates=dates)
    made, problems = make_files(root, sheets, shown_progress("sheets made"))
    if problems:
        return _fail(problems)
    for sheet in sheets.values() if into else ():
        for path, content in cached_files(root, sheet).items():
            target = (into or root) / Path(path).name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    print(f"{len(sheets)} sheets, {made or 'none'} made anew{f', copied to {into}' if into else ''}", file=sys.stderr)
    return 0


def _fail(problems: Iterable[Problem]) -> int:
    for line in report(problems, annotate=bool(os.environ.get("CI"))):
        print(line)
    return 1


@click.command
@click.option("--into", type=click.Path(path_type=Path), metavar="FOLDER", help="Copy the books there as well.")
@click.pass_obj
def book_command(root: Path, into: Path | None) -> int:
    """Make EPUBs and PDFs of the whole handbook and of each group of topics. The next build of the site offers them."""
    os.environ.update(build_environment(root))
    tree, cache = read_tree(root), cache_of(root)
    catalogue, problems = check_content(tree, cache=cache, progress=shown_progress("pages checked"))
    if problems:
        return _fail(problems)
    edition = edition_of(catalogue, tree, last_times(root), site_name(root), site_address())
    books = write_books(root, edition, cache, shown_progress("books made"))
    cache.save()
    if into:
        into.mkdir(parents=True, exist_ok=True)
    for path in books:
        print(path.relative_to(root).as_posix(), f"{path.stat().st_size / 1e6:.1f} MB", file=sys.stderr)
        if into:
            (into / path.name).write_bytes(path.read_bytes())
    return 0
