"""JSON Schemas of the front matter of every kind of page, for editors that complete and underline."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter, create_model

from handbook.model.records import Exercise, Guide, Page, Plan, Post, Question, Record, Topic, front_fields

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
def command(root: Path) -> None:
    """Write the schemas of front matter that editors use, into .vscode/schemas/."""
    for path, text in schema_files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        click.echo(f"wrote {path}")
