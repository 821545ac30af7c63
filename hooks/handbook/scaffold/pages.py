"""New pages and snippet folders: correct except for their blanks, which the checks then name."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from handbook.model.catalogue import Catalogue, next_id
from handbook.model.kinds import (
    BY_SUFFIX,
    CODE_KINDS,
    FOLLOW_UPS,
    HEADINGS,
    LISTEN,
    LISTENED,
    RUNNABLE,
    Group,
    Kind,
    Level,
)
from handbook.model.records import Question, Topic
from handbook.model.text import slugify
from handbook.scaffold.names import ScaffoldError, full_slug, short_slug


def topic_path(title: str) -> str:
    """Return the page of a topic of this title."""
    return f"docs/questions/{full_slug(title)}/index.md"


def guide_path(company: str, role: str) -> str:
    """Return the page of a guide to this company and role."""
    return f"docs/guides/{full_slug(company)}-{full_slug(role)}.md"


def plan_path(title: str) -> str:
    """Return the page of an interview plan of this title."""
    return f"docs/interviewers/plans/{short_slug(title)}.md"


def exercise_path(title: str) -> str:
    """Return the page of an exercise of this title."""
    return f"docs/interviewers/exercises/{short_slug(title)}.md"


def post_path(title: str, today: date) -> str:
    """Return the page of a post of this title and day."""
    return f"docs/blog/posts/{today.isoformat()}-{short_slug(title)}.md"


def new_topic(catalogue: Catalogue, *, title: str, group: Group) -> dict[str, str]:
    """Return the page of a new topic, with the next free order and a prefix that no other topic has."""
    path = topic_path(title)
    front = [
        f"title: {_quoted(title)}",
        f"prefix: {free_prefix(path.split('/')[-2], {topic.prefix for topic in catalogue.topics})}",
        f"group: {group}",
        f"order: {max((topic.order for topic in catalogue.topics), default=0) + 1}",
        "tagline:",
        "sections: []",
    ]
    return {path: _page(front, "")}


def free_prefix(slug: str, taken: set[str]) -> str:
    """Return two characters that ids may start with: the slug's first letter and one more; empty if all are taken."""
    letters = [letter for letter in slug if letter in string.ascii_lowercase]
    pairs = (letters[0] + other for other in [*letters[1:], *string.ascii_lowercase, *string.digits] if letters)
    return next((pair for pair in pairs if pair not in taken), "")


def new_guide(*, company: str, role: str, today: date) -> dict[str, str]:
    """Return a guide to a company and role."""
    front = [
        f"title: {_quoted(f'{company}, {role}')}",
        f"company: {_quoted(company)}",
        f"role: {_quoted(role)}",
        f"read_on: {today.isoformat()}",
        *("stages:", "  - name:", "    length:", "    questions: []"),
        *("requirements:", "  - text:", "    need: basic", "    topics: []", "    questions: []"),
        *("sources:", "  - title:", "    url:"),
    ]
    return {guide_path(company, role): _page(front, "## In short\n\nUnofficial; its sources are listed below.\n")}


def new_plan(*, title: str, role: str, level: Level, minutes: int) -> dict[str, str]:
    """Return a plan whose parts fill its minutes and whose rubric adds up; what is asked is left to write."""
    first, last = min(5, minutes // 4), min(10, minutes // 4)
    parts = (("Opening", first), ("", minutes - first - last), ("The candidate's questions", last))
    front = [
        f"title: {_quoted(title)}",
        "description: TODO",
        f"role: {_quoted(role)}",
        f"level: {level}",
        f"minutes: {minutes}",
        "parts:",
        *(row for name, long in parts for row in (f"  - title: {name}".rstrip(), f"    minutes: {long}", *_asks(name))),
        "rubric:",
        *(row for weight in (50, 50) for row in _area(weight)),
        "red_flags: []",
    ]
    return {plan_path(title): _page(front, "TODO: say what to read beforehand, and how to score.\n")}


def _asks(part: str) -> list[str]:
    return [] if part else ["    ask:", "      - question:", "        minutes: 10"]


def _area(weight: int) -> list[str]:
    return ["  - area:", f"    weight: {weight}", "    criteria: []", "    scores: []"]


def new_exercise(*, title: str, kind: Kind, level: Level, minutes: int) -> dict[str, str]:
    """Return an exercise and the folder that it hands out, in Python unless its kind asks for another language."""
    path = exercise_path(title)
    folder = f"exercises/{path.rsplit('/', 1)[1].removesuffix('.md')}"
    front = [
        f"title: {_quoted(title)}",
        "description: TODO",
        f"kind: {kind}",
        f"level: {level}",
        f"minutes: {minutes}",
        f"snippets: [{folder}]",
    ]
    body = "\n\n".join(f"## {heading}\n\nTODO" for heading in EXERCISE_HEADINGS) + "\n"
    return {path: _page(front, body)} | snippet_files(folder, CODE_KINDS.get(kind, ".py"))


EXERCISE_HEADINGS = ("What it probes", "How to run it", "How to score it")


def new_post(*, title: str, today: date) -> dict[str, str]:
    """Return a reflection, as a draft."""
    front = [f"title: {_quoted(title)}", f"date: {today.isoformat()}", "description:", "categories: []", "draft: true"]
    return {post_path(title, today): _page(front, "\n<!-- more -->\n\n## \n")}


def _quoted(text: str) -> str:
    return json.dumps(text.strip(), ensure_ascii=False)


def _page(front: Sequence[str], body: str) -> str:
    return "\n".join(["---", *front, "---", "", body]).rstrip("\n") + "\n"


TWO_FOLLOW_UPS = '??? question ""\n    \n\n??? question ""\n    \n'
LISTEN_TABLE = "| Answer | What you hear |\n|---|---|\n" + "".join(f"| {row} | |\n" for row in LISTENED)


def new_question(
    catalogue: Catalogue,
    *,
    topic: Topic,
    title: str,
    kind: Kind,
    level: Level,
    aliases: Sequence[str],
    today: date,
    past: Iterable[str],
) -> dict[str, str]:
    """Return the files of a new question by path. Raises ScaffoldError if its title is taken or makes no address.

    past: ids that were published; the new question gets none of them.
    """
    slug = question_slug(catalogue, title)
    suffix = CODE_KINDS.get(kind)
    front = {
        "id": next_id(topic.prefix, (*catalogue.by_id, *catalogue.retired, *past)),
        "title": json.dumps(title.strip(), ensure_ascii=False),
        "cue": "",
        "kind": kind,
        "level": level,
        "minutes": "",
        "sheet": "should",
        "section": json.dumps(topic.sections[0], ensure_ascii=False) if topic.sections else "",
        "aliases": json.dumps(aliases, ensure_ascii=False) if aliases else "",
        **({"sources": "\n  - title:"} if kind != "behavioural" else {}),
        "reviewed": today.isoformat(),
    }
    fields = "".join(f"{name}: {value}".replace(": \n", ":\n").rstrip() + "\n" for name, value in front.items())
    include = f'```{BY_SUFFIX[suffix].fence}\n--8<-- "{topic.slug}/{slug}/solution{suffix}"\n```\n' if suffix else ""
    under = {"Answer": include, FOLLOW_UPS: TWO_FOLLOW_UPS, LISTEN: LISTEN_TABLE}
    body = "\n".join(f"## {heading}\n\n{under.get(heading, '')}" for heading in HEADINGS[kind])
    page = f"---\n{fields}---\n\n" + re.sub(r"\n{3,}", "\n\n", body).rstrip() + "\n"
    files = {f"docs/questions/{topic.slug}/{slug}.md": page}
    return files | (snippet_files(f"{topic.slug}/{slug}", suffix) if suffix else {})


def question_slug(catalogue: Catalogue, title: str) -> str:
    """Return the file name for a question of this title. Raises ScaffoldError if it is taken or makes no address."""
    slug = short_slug(title)
    if old := next((question for question in catalogue.all_questions if question.slug == slug), None):
        raise ScaffoldError(f'there is already a question "{slug}" ({old.path}); word the title differently')
    return slug


TEMPLATES = Path(__file__).parent / "snippet_templates"  # a folder for each suffix, without its dot

FIGURE = "figure.py"


def new_snippet(catalogue: Catalogue, *, slug: str, language: str) -> dict[str, str]:
    """Return a snippet folder's files by path. slug: a question's, or `topic/slug`; language: python, sql or shell."""
    folder = snippet_folder(catalogue, slug)
    owner = snippet_owner(catalogue, folder)
    return snippet_files(folder, RUNNABLE[language].suffixes[0], judged=owner is None or owner.kind in CODE_KINDS)


def snippet_files(folder: str, suffix: str, *, judged: bool = True) -> dict[str, str]:
    """Return the files of `snippets/<folder>/` by path. judged: with the starter and wrong answers a task needs."""
    return {
        f"snippets/{folder}/{file.name}": file.read_text("utf-8")
        for file in sorted((TEMPLATES / suffix.removeprefix(".")).iterdir())
        if file.is_file() and file.name != FIGURE and (judged or not file.name.startswith(("starter", "wrong")))
    }


def new_figure(catalogue: Catalogue, *, slug: str) -> dict[str, str]:
    """Return a figure program by its path. Raises ScaffoldError if there is no such folder, or if it has a figure."""
    owner = snippet_owner(catalogue, slug.strip("/").removeprefix("snippets/"))
    folder = f"{owner.topic}/{owner.slug}" if owner else slug.strip("/").removeprefix("snippets/")
    if f"{folder}/solution.py" not in catalogue.snippets.texts:
        raise ScaffoldError(f"there is no snippets/{folder}/solution.py to draw from; write that first")
    if f"{folder}/{FIGURE}" in catalogue.snippets.texts:
        raise ScaffoldError(f"there is already a figure in snippets/{folder}/; name another one figure_<name>.py")
    return {f"snippets/{folder}/{FIGURE}": (TEMPLATES / "py" / FIGURE).read_text("utf-8")}


def snippet_owner(catalogue: Catalogue, slug: str) -> Question | None:
    """Return the question that a snippet belongs to, by `slug` or `topic/slug`."""
    return next((q for q in catalogue.all_questions if slug in (q.slug, f"{q.topic}/{q.slug}")), None)


def settled_language(owner: Question | None) -> str | None:
    """Return the language that the kind of a question asks for, None if it may be any."""
    suffix = CODE_KINDS.get(owner.kind) if owner else None
    return BY_SUFFIX[suffix].label.lower() if suffix else None


def snippet_folder(catalogue: Catalogue, slug: str) -> str:
    """Return the `topic/slug` of a new folder. Raises ScaffoldError if it exists, or if no page can have it."""
    slug = slug.strip("/").removeprefix("snippets/")
    owner = snippet_owner(catalogue, slug)
    folder = f"{owner.topic}/{owner.slug}" if owner else slug
    if folder.count("/") != 1 or folder != "/".join(map(slugify, folder.split("/"))):
        raise ScaffoldError(f'there is no question "{slug}"; write the file name of one, or topic/slug')
    if any(name.startswith(f"{folder}/") for name in catalogue.snippets.texts):
        raise ScaffoldError(
            f"there is already a folder snippets/{folder}/; change its files, then ./handbook judge {slug}"
        )
    return folder
