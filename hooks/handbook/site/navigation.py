"""Where pages stand: the menu, the breadcrumbs above a page; at its foot links, its date and how to cite it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import quote, urlencode, urlsplit

from handbook.model.catalogue import Catalogue
from handbook.model.records import Exercise, Guide, Plan, Post, Question, Record, Topic
from handbook.sheets.build import LICENCE, printed_questions

Entry = str | dict[str, "str | list[Entry]"]


@dataclass(frozen=True)
class Breadcrumb:
    """A page above this one. url: below the site's address, None for a step without a page."""

    title: str
    url: str | None = None


def breadcrumbs(catalogue: Catalogue, record: Record) -> tuple[Breadcrumb, ...]:
    """Return the pages above this one, the outermost first, without the home page and the page itself."""
    match record:
        case Question():
            topics = (Breadcrumb(topic.title, topic.url) for topic in catalogue.topics if topic.slug == record.topic)
            return (Breadcrumb("Questions", "questions/"), *topics)
        case Topic():
            return (Breadcrumb("Questions", "questions/"),)
        case Guide():
            return (Breadcrumb("Guides", "guides/"),)
        case Plan():
            return (Breadcrumb("Interviewers", "interviewers/"), Breadcrumb("Plans"))
        case Exercise():
            return (Breadcrumb("Interviewers", "interviewers/"), Breadcrumb("Exercises"))
        case Post():
            return (Breadcrumb("Reflections", "blog/"),)
    return ()


def navigation(catalogue: Catalogue) -> list[Entry]:
    """Return the value of MkDocs' `nav`: Markdown paths below `docs/`, groups as named lists."""
    groups: list[Entry] = [
        {group: [_topic(catalogue, topic) for topic in topics]} for group, topics in catalogue.groups
    ]
    tree: list[Entry] = [{"Home": "index.md"}, {"Questions": ["questions/index.md", *groups]}]
    if "docs/cheatsheets/index.md" in catalogue.by_path:
        printed = (topic for topic in catalogue.topics if printed_questions(catalogue, topic))
        tree.append({"Cheat sheets": ["cheatsheets/index.md", *(f"cheatsheets/{topic.slug}.md" for topic in printed)]})
    if "docs/practise/index.md" in catalogue.by_path:
        tree.append({"Practise": "practise/index.md"})
    contributing = [record for record in catalogue.records if record.path.startswith("docs/contributing/")]
    folders: tuple[tuple[str, str, Sequence[Record]], ...] = (
        ("Guides", "guides", catalogue.guides),
        ("Interviewers", "interviewers", (*catalogue.plans, *catalogue.exercises)),
        ("Reflections", "blog", ()),
        ("Contributing", "contributing", contributing),
    )
    for title, folder, records in folders:
        paths = map(_below_docs, records)
        index = [f"{folder}/index.md"] if f"docs/{folder}/index.md" in catalogue.by_path else []
        if entries := [*index, *(path for path in paths if path not in index)]:
            tree.append({title: [*entries]})
    return tree


def _topic(catalogue: Catalogue, topic: Topic) -> Entry:
    return {topic.title: [_below_docs(topic), *map(_below_docs, catalogue.by_topic[topic.slug])]}


def _below_docs(record: Record) -> str:
    return record.path.removeprefix("docs/")


EDIT = "edit/main/docs/"
_EDIT = re.compile(r"(?<![^/])edit/")
# Pages that are not made from a file of their own: the file to edit, then what else they show.
SOURCES = (
    (r"index\.md", ("overrides/home.html", "docs/index.md")),
    (r"contributing/rules\.md", ("hooks/handbook/model/rules.toml", "docs/{0}")),
    (r"cheatsheets/(?!index\.md)(.+)\.md", (r"docs/questions/{1}/index.md", r"docs/questions/{1}/")),
    (r"blog/(?:category|archive|page)/.+", ("docs/blog/index.md", "docs/blog/posts/")),
)


@dataclass(frozen=True)
class PageLinks:
    """The links at the foot of a page. edit, report, history: empty where the repository's address is unknown."""

    edit: str
    report: str
    changed: date | None
    history: str = ""


def page_links(changes: Mapping[str, date], *, repository: str, edit: str, page: str, name: str) -> PageLinks:
    """Return the links of one page. page: below `docs/`; name: what a report calls it, such as a question's id.

    edit: where the repository edits files of `docs/`, empty for the usual place.
    """
    changed = last_changed(changes, page)
    if not repository:
        return PageLinks("", "", changed)
    base = repository.rstrip("/")
    is_gitlab = "gitlab" in (urlsplit(base).hostname or "") or edit.startswith("-/")
    below = (edit or f"{'-/' * is_gitlab}{EDIT}").strip("/")
    source = source_files(page)[0]
    place = quote(source.removeprefix("docs/"))
    if not source.startswith("docs/"):
        below = below.removesuffix("docs").rstrip("/")
    # Of a place that names no file to edit in the usual way, the history is unknown.
    history = f"{base}/{_EDIT.sub('commits/', below, count=1)}/{place}" if _EDIT.search(below) else ""
    report = _report_link(base, name or "home page", is_gitlab=is_gitlab)
    return PageLinks(f"{base}/{below}/{place}", report, changed, history)


def _report_link(base: str, name: str, *, is_gitlab: bool) -> str:
    """Return the address of the form for a mistake on the page `name`. GitLab's has no fields but its text."""
    if is_gitlab:
        text = f"Page: {name}\n\nThe sentence that is wrong:\n\nWhat shows it (a source, a calculation):\n"
        return f"{base}/-/issues/new?{urlencode({'issue[title]': f'Wrong answer: {name}', 'issue[description]': text})}"
    return f"{base}/issues/new?{urlencode({'template': 'wrong-answer.yml', 'page': name})}"


def last_changed(changes: Mapping[str, date], page: str) -> date | None:
    """Return the last day on which anything changed that a page is made from, as far as git knows."""
    days: list[date] = []
    for source in source_files(page):
        if source.endswith("/"):
            days += [day for path, day in changes.items() if path.startswith(source)]
        elif source in changes:
            days.append(changes[source])
    return max(days, default=None)


def source_files(page: str) -> tuple[str, ...]:
    """Return the files a page is made from, by path in the repository, the one to edit first; folders end in `/`."""
    for pattern, places in SOURCES:
        if found := re.fullmatch(pattern, page):
            return tuple(place.format(page, *found.groups()) for place in places)
    return (f"docs/{page}",)


_SPECIAL: Final = re.compile(r"([&%$#_{}])")
_WRITTEN_OUT: Final = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


@dataclass(frozen=True)
class Citation:
    text: str
    bibtex: str


def citation(question: Question, changed: date | None, site: str, site_url: str) -> Citation:
    """Return how to cite a question's page by the address that survives renames.

    changed: its last change, as far as known; site: the name; site_url: the address, empty where unknown.
    """
    day = changed or question.reviewed
    address = f"{site_url}q/{question.id}/" if site_url else ""
    author, title = f"{site} contributors", question.title.rstrip(".")
    end = "" if title.endswith(("?", "!")) else "."
    place = f"{address} " if address else ""
    text = f"{author}. “{title}{end}” {site}, {question.id}, version of {day}. {place}{LICENCE}."
    fields = {
        "author": f"{{{bibtex_text(author)}}}",
        "title": f"{{{bibtex_text(question.title)}}}",
        "howpublished": bibtex_text(f"{site}, {question.id}"),
        "year": str(day.year),
        "note": f"Version of {day}, {LICENCE}",
    } | ({"url": address} if address else {})
    rows = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return Citation(text, f"@misc{{handbook-{question.id},\n{rows}\n}}")


def bibtex_text(text: str) -> str:
    """Return a text whose characters BibTeX and LaTeX show as they are."""
    return "".join(_WRITTEN_OUT.get(character) or _SPECIAL.sub(r"\\\1", character) for character in text)
