"""`handbook book`: the handbook as e-books and as books to print."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from handbook.book.build import edition_of, write_books
from handbook.cache import cache_of
from handbook.checks.run import check_content
from handbook.commands.sheets import build_environment, site_address, site_name
from handbook.model.problems import report
from handbook.parse.git_history import last_times
from handbook.parse.tree import read_tree
from handbook.progress import shown_progress


@click.command
@click.option("--into", type=click.Path(path_type=Path), metavar="FOLDER", help="Copy the books there as well.")
@click.pass_obj
def command(root: Path, into: Path | None) -> int:
    """Make EPUBs and PDFs of the whole handbook and of each group of topics. The next build of the site offers them."""
    os.environ.update(build_environment(root))
    tree, cache = read_tree(root), cache_of(root)
    catalogue, problems = check_content(tree, cache=cache, progress=shown_progress("pages checked"))
    if problems:
        for line in report(problems, annotate=bool(os.environ.get("CI"))):
            print(line)
        return 1
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
