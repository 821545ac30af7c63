"""`handbook rename` and `retire`: give a topic or a question another name, or delete a question, everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from handbook.cache import cache_of
from handbook.checks.run import check_content
from handbook.model.problems import Problem
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import Tree, read_tree
from handbook.scaffold.edits import Edits
from handbook.scaffold.names import ScaffoldError
from handbook.scaffold.rename import Handbook, mentions, rename_question, rename_topic
from handbook.scaffold.retire import retire_question

# What may name a topic or a question beside the content itself.
BESIDE = (
    *("README.md", "CONTRIBUTING.md", ".github/CODEOWNERS", "hooks/handbook/model/rules.toml"),
    *("bench/*.toml", "tests/data/search/*"),
)
# These make small handbooks of their own, whose topics may have the same name, so they are only looked through.
CODE = ("tests/*.py", "bench/*.py")
SHOWN = 12  # lines


@click.group
def rename_command() -> None:
    """Give a topic or a question another name. Old addresses lead to the new ones.

    If the handbook would have a problem afterwards, nothing is changed.
    """


@rename_command.command
@click.argument("topic")
@click.argument("new")
@click.option("--title", default="", help="Give it this title as well.")
@click.option("--prefix", default="", help="Give its questions these ids as well; only if none of them is published.")
@click.pass_obj
def topic(root: Path, topic: str, new: str, title: str, prefix: str) -> int:
    """Move TOPIC, a folder below docs/questions/, to the folder NEW, with its snippets and its addresses."""
    handbook = read_handbook(root)
    edits = _planned(lambda: rename_topic(handbook, topic, new, title=title, prefix=prefix))
    return _carry_out(root, handbook, edits, topic)


@rename_command.command
@click.argument("question", metavar="ID")
@click.argument("new")
@click.pass_obj
def question(root: Path, question: str, new: str) -> int:
    """Give the question ID (or its file's name) the file name NEW, with its snippets and its address."""
    handbook = read_handbook(root)
    edits = _planned(lambda: rename_question(handbook, question, new))
    return _carry_out(root, handbook, edits, handbook.question(question).slug)


def read_handbook(root: Path) -> Handbook:
    """Return the content and the files beside it."""
    tree = read_tree(root)
    return Handbook(tree, read_catalogue(tree), _files(root, BESIDE))


def _files(root: Path, globs: Iterable[str]) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for glob in globs for path in root.glob(glob)}


def new_problems(root: Path, before: Tree, edits: Edits) -> list[Problem]:
    """Return the problems that the content has after the edits and had not before."""
    cache = cache_of(root)
    _, old = check_content(before, cache=cache)
    _, new = check_content(edits.tree(before), cache=cache)
    known = Counter((edits.moved.get(problem.path, problem.path), problem.rule) for problem in old)
    found = []
    for problem in new:
        sign = problem.path, problem.rule
        known[sign] -= 1
        if known[sign] < 0:
            found.append(problem)
    return found


def _planned(plan: Callable[[], Edits]) -> Edits:
    try:
        return plan()
    except ScaffoldError as error:
        raise click.UsageError(str(error)) from None


def _carry_out(root: Path, handbook: Handbook, edits: Edits, old: str) -> int:
    if problems := new_problems(root, handbook.tree, edits):
        _tell(map(str, problems))
        click.echo("nothing was changed: the handbook would have the problems above", err=True)
        return 1
    edits.apply(root)
    changed = len(edits.written.keys() - set(edits.moved.values()))
    click.echo(f"moved {len(edits.moved)} files, changed {changed} others that name them")
    if left := [*mentions(_files(root, CODE), old)]:
        click.echo(f'code names "{old}", too ({len(left)} in all); look whether it means the same:')
        _tell(left[:SHOWN])
    click.echo("Next: ./handbook check, then git add -A and commit. Old addresses lead to the new ones.")
    return 0


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


@click.command
@click.argument("id", metavar="ID")
@click.option("--to", "successor", default="", metavar="ID", help="The question that takes its place everywhere.")
@click.pass_obj
def retire_command(root: Path, id: str, successor: str) -> int:
    """Delete the question ID with its snippets, and list the id so that no other question gets it.

    Lists and links that name it leave it out. With --to, they name another question instead, to which its address
    leads as well.
    """
    handbook = read_handbook(root)
    edits = _planned(lambda: retire_question(handbook, id, successor=successor))
    left = new_problems(root, handbook.tree, edits)
    edits.apply(root)
    _tell(f"deleted {path}" for path in sorted(edits.deleted))
    _tell(f"changed {path}" for path in sorted(edits.written))
    if left:
        _tell(["what only you can decide:", *map(str, left)])
    return 1 if left else 0
