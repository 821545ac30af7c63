"""The files of the site that are not pages: all questions as JSON with its schema, and the short addresses."""

from __future__ import annotations

import json
from datetime import date
from html import escape
from posixpath import relpath
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import SHORT, Group, Kind, Level, Sheet
from handbook.model.records import Question, Record, Source
from handbook.site.csp import with_csp

SCHEMA: Final = "questions.schema.json"
NAMES: Final = "questions/names.js"  # as much as the rest of the index, which loads it when a reader types words


class Exported(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ExportedTopic(Exported):
    """A topic. url: relative to this file."""

    slug: str
    title: str
    prefix: str
    group: Group
    tagline: str
    sections: tuple[str, ...]
    url: str


class ExportedQuestion(Exported):
    """A question. short_answer: Markdown with LaTeX between dollar signs; url: relative to this file."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9][0-9]{2,3}$")]
    title: str
    cue: Annotated[str, Field(max_length=40)]
    topic: str
    section: str
    kind: Kind
    level: Level
    minutes: int
    sheet: Sheet
    aliases: tuple[str, ...]
    related: tuple[str, ...]
    sources: tuple[Source, ...]
    reviewed: date
    short_answer: str
    url: str


class Export(Exported):
    """All topics and questions of the ML Interview Handbook, in reading order."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", populate_by_name=True, title="ML Interview Handbook questions"
    )

    schema_: Annotated[Literal["questions.schema.json"], Field(alias="$schema")] = SCHEMA
    license: Literal["CC-BY-4.0"] = "CC-BY-4.0"
    topics: tuple[ExportedTopic, ...]
    questions: tuple[ExportedQuestion, ...]


def generated_files(catalogue: Catalogue) -> dict[str, str]:
    """Return path below the site's root to content."""
    files = {
        "questions.json": questions_json(catalogue),
        SCHEMA: json.dumps(Export.model_json_schema(), ensure_ascii=False, indent=1) + "\n",
        NAMES: question_names(catalogue),
    }
    for question in catalogue.questions:
        for address in (f"q/{question.id}/", *question.moved_from):
            files[f"{address}index.html"] = redirect(address, question.url, question.title, "question")
    for topic in catalogue.topics:
        for address in topic.moved_from:
            files[f"{address}index.html"] = redirect(address, topic.url, topic.title, "topic")
    return files


def question_names(catalogue: Catalogue) -> str:
    """Return a script with the names of each question beside its title, by its id, for the filter of the index."""
    names = {q.id: " ".join((q.id, q.cue, *q.aliases)).lower() for q in catalogue.questions}
    return f"window.handbookNames = {json.dumps(names, ensure_ascii=False, separators=(',', ':'))};\n"


def questions_json(catalogue: Catalogue) -> str:
    topics = tuple(ExportedTopic(**_same_fields(topic, ExportedTopic)) for topic in catalogue.topics)
    export = Export(topics=topics, questions=tuple(map(_exported, catalogue.questions)))
    return export.model_dump_json(by_alias=True, indent=1, exclude_none=True) + "\n"


def _exported(question: Question) -> ExportedQuestion:
    return ExportedQuestion(**_same_fields(question, ExportedQuestion), short_answer=question.body.section(SHORT))


def _same_fields(record: Record, model: type[Exported]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in model.model_fields if hasattr(record, name)}


def redirect(address: str, url: str, title: str, kind: str) -> str:
    """Return a page at `address` that redirects to another one without a script. Both addresses end in a slash."""
    target, title = escape(relpath(url, address) + "/"), escape(title)
    html = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="description" content="This {kind} lives at its own page.">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url={target}">
<link rel="canonical" href="{target}">
</head>
<body><main><h1>{title}</h1><p><a href="{target}">Go to the {kind}</a></p></main></body>
</html>
"""
    return with_csp(html, address)
