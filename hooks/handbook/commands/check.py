"""`handbook check`: name every problem of the content, or of the paths given."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click

from handbook.cache import cache_of
from handbook.checks.quoted_numbers import quoted_number_warnings
from handbook.checks.run import check_content
from handbook.model.problems import Problem, annotation, report
from handbook.parse.git_history import outputs_before
from handbook.parse.tree import read_tree
from handbook.progress import shown_progress
from handbook.sheets.cache import sheet_checker


@click.command
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[PATH]...")
@click.pass_obj
def command(root: Path, paths: tuple[Path, ...]) -> int:
    """Check the content without building the site. With a PATH, report on that file or folder only.

    Prints one line for each problem. Exits with 1 if there are any. A warning is to be looked at and may stay.
    """
    if outside := [path for path in paths if not path.resolve().is_relative_to(root.resolve())]:
        raise click.UsageError(f"{outside[0]} is outside the handbook's folder")
    wanted = [path.resolve().relative_to(root.resolve()).as_posix() for path in paths] or ["."]

    def asked(path: str) -> bool:
        return any(place in (".", path) or path.startswith(f"{place}/") for place in wanted)

    def tell(topic: str) -> None:
        click.echo(f"setting the sheet of {topic}", err=True)

    cache = cache_of(root)
    catalogue, problems = check_content(
        read_tree(root), asked, sheet_checker(root, tell), cache, shown_progress("pages checked")
    )
    cache.drop_old()
    problems = [problem for problem in problems if asked(problem.path)]
    for line in report(problems, annotate=bool(os.environ.get("CI"))):
        click.echo(line)
    warnings = [found for found in quoted_number_warnings(catalogue, outputs_before(root)) if asked(found.path)]
    for warning in warnings:
        click.echo(annotation(warning, "warning") if os.environ.get("CI") else f"warning: {warning}")
    counts = [_counted(problems, "problem"), *([_counted(warnings, "warning")] if warnings else [])]
    click.echo(f"{len(catalogue.questions)} questions, {', '.join(counts)}", err=True)
    return 1 if problems else 0


def _counted(found: Sequence[Problem], what: str) -> str:
    return f"{len(found) or 'no'} {what}{'' if len(found) == 1 else 's'}"
