"""The beginnings of new pages: right but for the blanks, which the checks then name."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from handbook.markup.slugs import slugify
from handbook.model.catalogue import Catalogue, next_id
from handbook.model.kinds import FOLLOW_UPS, HEADINGS, KINDS, LEVELS, LISTEN, LISTENED, Kind
from handbook.model.problems import cut
from handbook.model.records import Topic

EXTENSIONS: dict[str, str] = {"coding": "py", "review": "py", "sql": "sql", "shell": "sh"}
TEMPLATES = Path(__file__).parent / "snippet_templates"  # by extension
LANGUAGES = {"py": "python", "sql": "sql", "sh": "bash"}
MANY = 40  # more are not listed
SMALL_WORDS = frozenset(
    "a an and are as at be can do does for from how i if in is it me of on or so that the this to "
    "what when which why with would you your".split()
)


class NewError(ValueError):
    """What was asked for cannot be made; the text says what to write instead."""


def new_question(catalogue: Catalogue, *, topic: str, title: str, kind: str, level: str, today: date) -> dict[str, str]:
    """Return the files of a new question by path. Raises NewError for a topic, kind or level that does not exist."""
    home = next((t for t in catalogue.topics if t.slug == topic), None)
    if home is None:
        raise NewError(unknown("topic", topic, [t.slug for t in catalogue.topics]))
    for name, value, known in (("kind", kind, KINDS), ("level", level, LEVELS)):
        if value not in known:
            raise NewError(unknown(name, value, known))
    slug = question_slug(catalogue, title)
    page = f"docs/questions/{topic}/{slug}.md"
    extension = EXTENSIONS.get(kind)
    files = {
        page: _page(
            home, next_id(home.prefix, catalogue.all_questions), title.strip(), slug, kind, level, today, extension
        )
    }
    return files | (snippet_files(f"snippets/{topic}/{slug}", extension) if extension else {})


def question_slug(catalogue: Catalogue, title: str) -> str:
    """Return the file name for a question of this title. Raises NewError where the title will not do."""
    if not title.strip():
        raise NewError('a title is needed: --title "the question as an interviewer asks it"')
    slug = slug_of(title)
    if old := next((question for question in catalogue.all_questions if question.slug == slug), None):
        raise NewError(f'there is already a question "{slug}" ({old.path}); word the title differently')
    return slug


def unknown(name: str, value: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(value, known, n=1)
    if not value and len(known) <= MANY:
        return f"a {name} is needed: --{name} with one of {', '.join(known)}"
    return f'--{name} "{value}" is unknown; ' + (
        f"did you mean {near[0]}?"
        if near
        else f"write one of: {', '.join(known)}"
        if len(known) <= MANY
        else "write that of a question, or topic/slug"
    )


def slug_of(title: str) -> str:
    """Return the words of a title that an address keeps. Raises NewError for a title that leaves none."""
    whole = folder_of(title)
    return "-".join([word for word in whole.split("-") if word not in SMALL_WORDS][:5]) or whole


def folder_of(title: str) -> str:
    """Return all words of a title as a part of an address. Raises NewError for a title that leaves none."""
    words = slugify(re.sub(r"(?<=\w)['\u2019](?=\w)", "", title))
    if not title.isprintable():
        raise NewError("a character of the title cannot be printed; write it as one line of plain text")
    if not words:
        raise NewError(f'the address is made of the title, and "{cut(title)}" has no Latin letter or digit; add some')
    return words


def _page(
    topic: Topic, id: str, title: str, slug: str, kind: str, level: str, today: date, extension: str | None
) -> str:
    front = [
        f"id: {id}",
        f"title: {json.dumps(title, ensure_ascii=False)}",
        "cue:",
        f"kind: {kind}",
        f"level: {level}",
        "minutes:",
        "sheet: should",
        f"section: {json.dumps(topic.sections[0], ensure_ascii=False)}" if topic.sections else "section:",
    ]
    front += ["sources:", "  - title:"] if kind != "behavioural" else []
    body = "\n".join(
        f"## {heading}\n\n{_under(heading, topic.slug, slug, extension)}" for heading in HEADINGS[_kind(kind)]
    )
    return (
        "---\n"
        + "\n".join([*front, f"reviewed: {today.isoformat()}"])
        + "\n---\n\n"
        + re.sub(r"\n{3,}", "\n\n", body).rstrip()
        + "\n"
    )


def _kind(kind: str) -> Kind:
    return next(known for known in KINDS if known == kind)


def _under(heading: str, topic: str, slug: str, extension: str | None) -> str:
    if heading == "Answer" and extension:
        return f'```{LANGUAGES[extension]}\n--8<-- "{topic}/{slug}/solution.{extension}"\n```\n'
    if heading == FOLLOW_UPS:
        return '??? question ""\n    \n\n??? question ""\n    \n'
    if heading == LISTEN:
        return "| Answer | What you hear |\n|---|---|\n" + "".join(f"| {row} | |\n" for row in LISTENED)
    return ""


def snippet_files(folder: str, extension: str, *, judged: bool = True) -> dict[str, str]:
    """Return a folder's files by path. judged: with the starter and the wrong answers that a task needs."""
    return {
        f"{folder}/{file.name}": file.read_text("utf-8")
        for file in sorted((TEMPLATES / extension).iterdir())
        if file.is_file() and (judged or not file.name.startswith(("starter", "wrong")))
    }
