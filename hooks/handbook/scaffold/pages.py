"""The beginnings of topics, guides, posts and loose snippet folders; `new` makes those of questions."""

from __future__ import annotations

import json
import string
from collections.abc import Sequence
from datetime import date

from handbook.markup.slugs import slugify
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import GROUPS
from handbook.model.records import Question
from handbook.scaffold.questions import EXTENSIONS, NewError, folder_of, slug_of, snippet_files, unknown

LANGUAGES = ("python", "sql", "shell")
SUFFIXES = {"python": "py", "sql": "sql", "shell": "sh"}


def new_snippet(catalogue: Catalogue, *, slug: str, language: str) -> dict[str, str]:
    """Return a snippet folder for a question (its slug) or for a folder named `topic/slug`."""
    folder = snippet_folder(catalogue, slug)
    owner = snippet_owner(catalogue, folder)
    language = language or language_of(owner)
    if language not in LANGUAGES:
        raise NewError(unknown("language", language, LANGUAGES))
    judged = owner is None or owner.kind in EXTENSIONS
    return snippet_files(f"snippets/{folder}", SUFFIXES[language], judged=judged)


def snippet_owner(catalogue: Catalogue, slug: str) -> Question | None:
    """Return the question that a snippet belongs to, by `slug` or `topic/slug`."""
    questions = catalogue.all_questions
    return next(
        (question for question in questions if slug in (question.slug, f"{question.topic}/{question.slug}")), None
    )


def language_of(owner: Question | None) -> str:
    """Return the language that the kind of a question settles; empty where it settles none."""
    end = EXTENSIONS.get(owner.kind) if owner else None
    return next((name for name, suffix in SUFFIXES.items() if suffix == end), "")


def snippet_folder(catalogue: Catalogue, slug: str) -> str:
    """Return the `topic/slug` of a new snippet folder. Raises NewError for one that exists or that no page can have."""
    slug = slug.strip("/").removeprefix("snippets/")
    owner = snippet_owner(catalogue, slug)
    folder = f"{owner.topic}/{owner.slug}" if owner else slug
    if folder.count("/") != 1 or folder != "/".join(slugify(part) for part in folder.split("/")):
        raise NewError(unknown("slug", slug, [question.slug for question in catalogue.all_questions]))
    if any(name.startswith(folder + "/") for name in catalogue.snippets.texts):
        raise NewError(f"there is already a folder snippets/{folder}/; change its files, then ./handbook judge {slug}")
    return folder


def topic_path(title: str) -> str:
    """Return the page of a topic of this title."""
    _need("title", title, "Time series")
    return f"docs/questions/{folder_of(title)}/index.md"


def guide_path(company: str, role: str) -> str:
    """Return the page of a guide to this company and role."""
    _need("company", company, "Example Company")
    _need("role", role, "Machine-learning engineer")
    return f"docs/guides/{folder_of(company)}-{folder_of(role)}.md"


def post_path(title: str, today: date) -> str:
    """Return the page of a post of this title and day."""
    _need("title", title, "The title is an address")
    return f"docs/blog/posts/{today.isoformat()}-{slug_of(title)}.md"


def new_topic(catalogue: Catalogue, *, title: str, group: str) -> dict[str, str]:
    """Return the index of a new topic, with the next free order of its group and a free prefix."""
    path = topic_path(title)
    slug = path.split("/")[-2]
    if group not in GROUPS:
        raise NewError(unknown("group", group, GROUPS))
    if any(topic.slug == slug for topic in catalogue.topics):
        raise NewError(f'there is already a topic "{slug}"')
    used = {topic.prefix for topic in catalogue.topics}
    letters = [letter for letter in slug if letter in string.ascii_lowercase]
    wanted = (
        [letters[0] + other for other in [*letters[1:], *string.ascii_lowercase, *string.digits]] if letters else []
    )
    prefix = next((pair for pair in wanted if pair not in used), "")
    order = max((topic.order for topic in catalogue.topics), default=0) + 1
    front = [
        f"title: {_quoted(title)}",
        f"prefix: {prefix}",
        f"group: {group}",
        f"order: {order}",
        "tagline:",
        "sections: []",
    ]
    return {path: _page(front, "")}


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
    return {guide_path(company, role): _page(front, "## In short\n\nUnofficial; what it rests on is listed below.\n")}


def new_post(*, title: str, today: date) -> dict[str, str]:
    """Return a reflection, as a draft."""
    front = [f"title: {_quoted(title)}", f"date: {today.isoformat()}", "description:", "categories: []", "draft: true"]
    body = "\n<!-- more -->\n\n## \n"
    return {post_path(title, today): _page(front, body)}


def _need(name: str, value: str, example: str) -> None:
    if not value.strip():
        raise NewError(f'a {name} is needed: --{name} "{example}"')


def _quoted(text: str) -> str:
    return json.dumps(text.strip(), ensure_ascii=False)


def _page(front: Sequence[str], body: str) -> str:
    return "\n".join(["---", *front, "---", "", body]).rstrip("\n") + "\n"
