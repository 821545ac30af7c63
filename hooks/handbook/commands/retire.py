"""`handbook retire`: delete a question and remember its id."""

from __future__ import annotations

import re
from pathlib import Path

import click

from handbook.model.catalogue import INDEX
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree


@click.command
@click.argument("id", metavar="ID")
@click.pass_obj
def command(root: Path, id: str) -> None:
    """Delete the page of a question, and list its id so that no other question gets it."""
    tree = read_tree(root)
    catalogue = read_catalogue(tree)
    question = catalogue.by_id.get(id)
    if question is None and id not in tree.past():
        raise click.UsageError(f'there is no question "{id}"')
    if INDEX not in catalogue.by_path:
        raise click.UsageError(f"{INDEX} cannot be read; run ./handbook check")
    index = root / INDEX
    ids = sorted({*catalogue.retired, id})
    index.write_text(with_retired(index.read_text("utf-8"), ids), encoding="utf-8")
    click.echo(f"listed {id} in {INDEX}")
    if question:
        (root / question.path).unlink()
        click.echo(f"deleted {question.path}")
        folder = f"snippets/{question.topic}/{question.slug}"
        if (root / folder).is_dir():
            click.echo(f"{folder}/ is still there: delete it, unless another page shows it")
    click.echo("now run ./handbook check, which names what still mentions it")


def with_retired(page: str, ids: list[str]) -> str:
    """Return a page whose front matter lists these ids as retired."""
    row = f"retired: [{', '.join(ids)}]\n"
    head, mark, body = page.partition("\n---\n")
    listed = re.compile(r"^retired:[^\n]*\n(?:[ -][^\n]*\n)*", re.MULTILINE)
    head = listed.sub("", head + "\n")
    return head + row + mark.removeprefix("\n") + body
