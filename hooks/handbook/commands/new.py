"""`handbook new`: write the beginning of a page or a snippet folder, asking for what the call does not say."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from handbook.checks.run import read_catalogue
from handbook.commands import NEW_OPTIONS, USAGE_ERROR
from handbook.commands.prompts import Answers
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import GROUPS, KINDS, LEVELS
from handbook.parse.tree import read_tree
from handbook.scaffold.drafts import with_drafts
from handbook.scaffold.pages import (
    LANGUAGES,
    guide_path,
    language_of,
    new_guide,
    new_post,
    new_snippet,
    new_topic,
    post_path,
    snippet_folder,
    snippet_owner,
    topic_path,
)
from handbook.scaffold.questions import NewError, new_question, question_slug


def run(root: Path, chosen: argparse.Namespace) -> int:
    """Write the files and say what to do next. Returns 2 where nothing can be written."""
    tree = read_tree(root)
    catalogue = with_drafts(read_catalogue(tree, lambda path: False)[0], tree)
    answers = Answers({name: getattr(chosen, name) for names in NEW_OPTIONS.values() for name in names})
    what = chosen.what or ""
    try:
        what = what or answers.of("what", "What", [*NEW_OPTIONS])
        if what not in NEW_OPTIONS:
            raise NewError(f"say what is new: {', '.join(NEW_OPTIONS)}")
        if strange := [name for name in answers.said if name not in (*NEW_OPTIONS[what], "what")]:
            options = " ".join(f"--{name}" for name in NEW_OPTIONS[what])
            raise NewError(f"a {what} has no --{strange[0]}; its options are {options}")
        files = _beginning(root, catalogue, what, answers)
        for path in files:
            _free(root, path)
    except NewError as error:
        print(f"handbook: {error}", file=sys.stderr)
        return USAGE_ERROR
    except (EOFError, KeyboardInterrupt):
        said = [
            word
            for name in NEW_OPTIONS.get(what, ())
            if name in answers.said
            for word in (f"--{name}", answers.said[name])
        ]
        again = f"; to go on from here: {shlex.join(['./handbook', 'new', what, *said])}" if said else ""
        print(f"\nhandbook: nothing was written{again}", file=sys.stderr)
        return USAGE_ERROR
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        print(f"wrote {path}")
    for line in _next_steps(catalogue, what, files):
        print(line)
    return 0


def _beginning(root: Path, catalogue: Catalogue, what: str, answers: Answers) -> dict[str, str]:
    """Return the files of what was chosen. Every answer is looked at when it is given, not after the last one."""
    today = date.today()
    if what == "snippet":
        slug = answers.of(
            "slug", "The question's slug, or topic/slug", refuse=lambda slug: snippet_folder(catalogue, slug)
        )
        settled = language_of(snippet_owner(catalogue, slug))
        return new_snippet(
            catalogue, slug=slug, language=answers.of("language", "Language", LANGUAGES, settled=settled)
        )
    if what == "topic":
        title = answers.of("title", "Title", refuse=lambda title: _free(root, topic_path(title)))
        return new_topic(catalogue, title=title, group=answers.of("group", "Group", GROUPS))
    if what == "guide":
        company = answers.of("company", "Company")
        role = answers.of("role", "Role", refuse=lambda role: _free(root, guide_path(company, role)))
        return new_guide(company=company, role=role, today=today)
    if what == "post":
        title = answers.of("title", "Title", refuse=lambda title: _free(root, post_path(title, today)))
        return new_post(title=title, today=today)
    return new_question(
        catalogue,
        topic=answers.of("topic", "Topic", [topic.slug for topic in catalogue.topics]),
        title=answers.of(
            "title", "The question, as an interviewer asks it", refuse=lambda title: question_slug(catalogue, title)
        ),
        kind=answers.of("kind", "Kind", KINDS),
        level=answers.of("level", "Level", LEVELS),
        today=today,
    )


def _free(root: Path, path: str) -> None:
    if (root / path).exists():
        raise NewError(f"there is already a file {path}; change it, or find another title")


def _next_steps(catalogue: Catalogue, what: str, files: Mapping[str, str]) -> list[str]:
    """Return what to do with these files, a line each."""
    folder = next((path.rsplit("/", 1)[0] for path in files if path.startswith("snippets/")), "")
    pages = [path for path in files if path.startswith("docs/")]
    places = " ".join([*pages, *([folder] if folder else [])])
    steps = [f"Next: fill the blanks; ./handbook check {places} names those that are left."]
    topic = next((topic for topic in catalogue.topics for page in pages if page.split("/")[-2] == topic.slug), None)
    if what == "question" and topic and len(topic.sections) > 1:
        first, *others = (f'"{section}"' for section in topic.sections)
        steps.append(f"It stands in the section {first}; the topic's others are {', '.join(others)}.")
    if what == "snippet":
        solution = next(path for path in files if "/solution." in path)
        steps.append(f'Then show it in a page, in a fence: --8<-- "{solution.removeprefix("snippets/")}"')
    if folder:
        steps.append(f"Then: ./handbook judge {folder.removeprefix('snippets/')} runs the code.")
    return steps
