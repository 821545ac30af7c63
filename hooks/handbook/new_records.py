"""The beginnings of topics, guides, posts and loose snippet folders; `new` makes those of questions."""

from __future__ import annotations

import json
import string
from collections.abc import Sequence
from datetime import date

from handbook.content.catalogue import Catalogue
from handbook.content.records import GROUPS
from handbook.new import EXTENSIONS, NewError, slug_of, snippet_files, unknown
from handbook.site.views import slugify

LANGUAGES = ("python", "sql", "shell")
SUFFIXES = {"python": "py", "sql": "sql", "shell": "sh"}


def new_snippet(catalogue: Catalogue, *, slug: str, language: str) -> dict[str, str]:
    """Return a snippet folder for a question (its slug) or for a folder named `topic/slug`."""
    owner = next((question for question in catalogue.questions if question.slug == slug), None)
    folder = f"{owner.topic}/{owner.slug}" if owner else slug.strip("/")
    if folder.count("/") != 1 or folder != "/".join(slugify(part) for part in folder.split("/")):
        raise NewError(unknown("slug", slug, [question.slug for question in catalogue.questions]))
    if any(name.startswith(folder + "/") for name in catalogue.snippets.texts):
        raise NewError(f"there is already a folder snippets/{folder}/; change its files, then ./handbook judge {slug}")
    if owner and not language:
        language = next((name for name, end in SUFFIXES.items() if EXTENSIONS.get(owner.kind) == end), "")
    if language not in LANGUAGES:
        raise NewError(unknown("language", language, LANGUAGES))
    return snippet_files(f"snippets/{folder}", SUFFIXES[language])


def new_topic(catalogue: Catalogue, *, title: str, group: str) -> dict[str, str]:
    """Return the index of a new topic, with the next free order of its group and a free prefix."""
    _need("title", title, "Time series")
    if group not in GROUPS:
        raise NewError(unknown("group", group, GROUPS))
    slug = slugify(title)
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
    return {f"docs/questions/{slug}/index.md": _page(front, "")}


def new_guide(catalogue: Catalogue, *, company: str, role: str, today: date) -> dict[str, str]:
    """Return a guide to a company and role."""
    _need("company", company, "Example Company")
    _need("role", role, "Machine-learning engineer")
    path = f"docs/guides/{slugify(company)}-{slugify(role)}.md"
    if path in catalogue.by_path:
        raise NewError(f"there is already a guide {path}")
    front = [
        f"title: {_quoted(f'{company}, {role}')}",
        f"company: {_quoted(company)}",
        f"role: {_quoted(role)}",
        f"read_on: {today.isoformat()}",
        *("stages:", "  - name:", "    length:", "    questions: []"),
        *("requirements:", "  - text:", "    need: basic", "    topics: []", "    questions: []"),
        *("sources:", "  - title:", "    url:"),
    ]
    return {path: _page(front, "## In short\n\nUnofficial; what it rests on is listed below.\n")}


def new_post(catalogue: Catalogue, *, title: str, today: date) -> dict[str, str]:
    """Return a reflection, as a draft."""
    _need("title", title, "The title is an address")
    path = f"docs/blog/posts/{today.isoformat()}-{slug_of(title)}.md"
    if path in catalogue.by_path:
        raise NewError(f"there is already a post {path}")
    front = [f"title: {_quoted(title)}", f"date: {today.isoformat()}", "description:", "categories: []", "draft: true"]
    body = "\n<!-- more -->\n\n## \n"
    return {path: _page(front, body)}


def _need(name: str, value: str, example: str) -> None:
    if not value.strip():
        raise NewError(f'a {name} is needed: --{name} "{example}"')


def _quoted(text: str) -> str:
    return json.dumps(text.strip(), ensure_ascii=False)


def _page(front: Sequence[str], body: str) -> str:
    return "\n".join(["---", *front, "---", "", body]).rstrip("\n") + "\n"
