"""`handbook retire`: delete a question and remember its id."""

from __future__ import annotations

from pathlib import Path

import click

from handbook.commands.rename import new_problems, read_handbook
from handbook.scaffold.names import ScaffoldError
from handbook.scaffold.retire import retire_question


@click.command
@click.argument("id", metavar="ID")
@click.option("--to", "successor", default="", metavar="ID", help="The question that takes its place everywhere.")
@click.pass_obj
def command(root: Path, id: str, successor: str) -> int:
    """Delete the question ID with its snippets, and list the id so that no other question gets it.

    Lists and links that name it leave it out. With --to, they name another question instead, to which its address
    leads as well.
    """
    handbook = read_handbook(root)
    try:
        edits = retire_question(handbook, id, successor=successor)
    except ScaffoldError as error:
        raise click.UsageError(str(error)) from None
    left = new_problems(root, handbook.tree, edits)
    edits.apply(root)
    for path in sorted(edits.deleted):
        click.echo(f"deleted {path}")
    for path in sorted(edits.written):
        click.echo(f"changed {path}")
    if left:
        click.echo("what only you can decide:")
    for problem in left:
        click.echo(str(problem))
    return 1 if left else 0
