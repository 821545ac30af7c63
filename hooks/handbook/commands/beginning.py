"""`handbook new`: write the beginning of a page or a snippet folder, asking for what the call does not say."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from handbook.commands import USAGE_ERROR
from handbook.content.catalogue import Catalogue
from handbook.content.library import read_catalogue
from handbook.content.records import GROUPS, KINDS, LEVELS
from handbook.content.tree import read_tree
from handbook.new import NewError, new_question
from handbook.new_records import LANGUAGES, new_guide, new_post, new_snippet, new_topic


def run(root: Path, chosen: argparse.Namespace) -> int:
    """Write the files and say what to do next. Returns 2 where nothing can be written."""
    catalogue, _ = read_catalogue(read_tree(root))
    try:
        files = _beginning(catalogue, chosen)
        for path in files:
            if (root / path).exists():
                raise NewError(f"there is already a file {path}")
    except NewError as error:
        print(f"handbook: {error}", file=sys.stderr)
        return USAGE_ERROR
    except (EOFError, KeyboardInterrupt):
        print("\nhandbook: nothing was written", file=sys.stderr)
        return USAGE_ERROR
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        print(f"wrote {path}")
    places = " ".join(dict.fromkeys(path if path.startswith("docs/") else path.rsplit("/", 1)[0] for path in files))
    print(f"Next: fill the blanks; ./handbook check {places} names those that are left.")
    if folder := next((path.rsplit("/", 1)[0] for path in files if path.startswith("snippets/")), None):
        print(f"Then: ./handbook judge {folder.removeprefix('snippets/')} runs the code.")
    return 0


def _beginning(catalogue: Catalogue, chosen: argparse.Namespace) -> dict[str, str]:
    """Return the files of what was chosen, asking for what the call does not say."""
    today = date.today()
    if chosen.what == "snippet":
        slug = _ask(chosen.slug, "The question's slug, or topic/slug", [])
        known = any(question.slug == slug for question in catalogue.questions)
        language = chosen.language if chosen.language or known else _ask(None, "Language", LANGUAGES)
        return new_snippet(catalogue, slug=slug, language=language or "")
    if chosen.what == "topic":
        title, group = _ask(chosen.title, "Title", []), _ask(chosen.group, "Group", GROUPS)
        return new_topic(catalogue, title=title, group=group)
    if chosen.what == "guide":
        company, role = _ask(chosen.company, "Company", []), _ask(chosen.role, "Role", [])
        return new_guide(catalogue, company=company, role=role, today=today)
    if chosen.what == "post":
        return new_post(catalogue, title=_ask(chosen.title, "Title", []), today=today)
    return new_question(
        catalogue,
        topic=_ask(chosen.topic, "Topic", [topic.slug for topic in catalogue.topics]),
        title=_ask(chosen.title, "The question, as an interviewer asks it", []),
        kind=_ask(chosen.kind, "Kind", KINDS),
        level=_ask(chosen.level, "Level", LEVELS),
        today=today,
    )


def _ask(given: str | None, prompt: str, choices: Sequence[str]) -> str:
    if given is not None or not sys.stdin.isatty():
        return given or ""
    while True:
        answer = input(f"{prompt}{' (' + ', '.join(choices) + ')' if choices else ''}: ").strip()
        if answer and (answer in choices or not choices):
            return answer
        near = difflib.get_close_matches(answer.lower(), choices, n=1)
        print(f"Write {near[0] if near else 'one of those' if choices else 'something'}, or leave with Ctrl-C.")
