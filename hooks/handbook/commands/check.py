"""`handbook check`, `explain` and `schemas`: every problem of the content, what a rule asks for, what editors check."""

from __future__ import annotations

import json
import os
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter, create_model

from handbook.cache import cache_of
from handbook.checks.run import check_content
from handbook.checks.snippets import quoted_number_warnings
from handbook.model.problems import Problem, annotation, report, rules
from handbook.model.records import Exercise, Guide, Page, Plan, Post, Question, Record, Topic, front_fields
from handbook.parse.git_history import outputs_before
from handbook.parse.tree import read_tree
from handbook.progress import shown_progress
from handbook.sheets.cache import sheet_checker


@click.command
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path), metavar="[PATH]...")
@click.pass_obj
def check_command(root: Path, paths: tuple[Path, ...]) -> int:
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


@click.command
@click.argument("rule")
def explain_command(rule: str) -> None:
    """Say what a RULE, such as HB104, asks for, why, and what is right."""
    known = rules().get(rule.upper())
    if known is None:
        raise click.UsageError(f"there is no rule {rule}; docs/contributing/rules.md lists them all")
    click.echo(f"{rule.upper()}  {known.summary}\nWhy    {known.reason}")
    if known.example:
        click.echo(f"Right\n\n{textwrap.indent(known.example, '    ')}")


FOLDER = ".vscode/schemas"
RECORDS: dict[str, type[Record]] = {
    "exercise": Exercise,
    "guide": Guide,
    "page": Page,
    "plan": Plan,
    "post": Post,
    "question": Question,
    "topic": Topic,
}


def schema_files() -> dict[str, str]:
    """Return the schema of every record by its path."""
    return {f"{FOLDER}/{name}.json": _schema(model) for name, model in RECORDS.items()}


def _schema(model: type[Record]) -> str:
    fields: dict[str, Any] = {
        name: (model.model_fields[name].rebuild_annotation(), model.model_fields[name].default)
        if not model.model_fields[name].is_required()
        else (model.model_fields[name].rebuild_annotation(), ...)
        for name in front_fields(model)
    }
    front = create_model(
        model.__name__, __config__=model.model_config, __doc__=f"The front matter of {model.label}.", **fields
    )
    return json.dumps(TypeAdapter(front).json_schema(), ensure_ascii=False, indent=2) + "\n"


@click.command
@click.pass_obj
def schemas_command(root: Path) -> None:
    """Write the schemas of front matter that editors use, into .vscode/schemas/."""
    for path, text in schema_files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        click.echo(f"wrote {path}")
