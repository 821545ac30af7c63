"""The navigation tree, from the catalogue: topics in the curriculum's order, questions by section."""

from __future__ import annotations

from collections.abc import Sequence

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import GROUPS
from handbook.model.records import Record

Entry = str | dict[str, "str | list[Entry]"]


def navigation(catalogue: Catalogue) -> list[Entry]:
    """Return the value of MkDocs' `nav`: Markdown paths below `docs/`, groups as named lists."""
    groups: list[Entry] = [
        {group: [_topic(catalogue, topic.slug) for topic in catalogue.topics if topic.group == group]}
        for group in GROUPS
    ]
    tree: list[Entry] = [
        {"Home": "index.md"},
        {"Questions": ["questions/index.md", *(group for group in groups if any(_lists(group)))]},
    ]
    if "docs/cheatsheets/index.md" in catalogue.by_path:
        tree.append({"Cheat sheets": ["cheatsheets/index.md", *_sheets(catalogue)]})
    for title, folder, records in (
        ("Guides", "guides", catalogue.guides),
        ("Interviewers", "interviewers", (*catalogue.plans, *catalogue.exercises)),
    ):
        tree += _folder(catalogue, title, folder, records)
    tree += _folder(catalogue, "Reflections", "blog", ())
    tree += _folder(catalogue, "Contributing", "contributing", _pages_below(catalogue, "contributing"))
    return tree


def _topic(catalogue: Catalogue, slug: str) -> Entry:
    topic = next(topic for topic in catalogue.topics if topic.slug == slug)
    return {topic.title: [_below(topic), *(_below(question) for question in catalogue.by_topic[slug])]}


def _sheets(catalogue: Catalogue) -> list[Entry]:
    """The generated pages of the sheets: a topic has one when a question of it goes on paper."""
    printed = (t for t in catalogue.topics if any(q.sheet != "never" for q in catalogue.by_topic[t.slug]))
    return [f"cheatsheets/{topic.slug}.md" for topic in printed]


def _folder(catalogue: Catalogue, title: str, folder: str, records: Sequence[Record]) -> list[Entry]:
    index = f"docs/{folder}/index.md"
    pages = [index] if index in catalogue.by_path else []
    entries: list[Entry] = [path.removeprefix("docs/") for path in (*pages, *(record.path for record in records))]
    return [{title: entries}] if entries else []


def _pages_below(catalogue: Catalogue, folder: str) -> list[Record]:
    start = f"docs/{folder}/"
    return [
        record
        for record in catalogue.records
        if record.path.startswith(start) and not record.path.endswith("/index.md")
    ]


def _below(record: Record) -> str:
    return record.path.removeprefix("docs/")


def _lists(entry: Entry) -> list[str | list[Entry]]:
    return [value for value in entry.values() if value] if isinstance(entry, dict) else []
