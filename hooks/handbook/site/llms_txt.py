"""For programs that read: `llms.txt`, and the Markdown of every page beside it, by the convention of llmstxt.org."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from posixpath import relpath
from textwrap import dedent
from typing import Final

from handbook.cache import Cache, key_of
from handbook.checks.links import linked_place
from handbook.markup.figures import fence_parts
from handbook.model.catalogue import INDEX as INDEX_OF_QUESTIONS
from handbook.model.catalogue import Catalogue
from handbook.model.records import Exercise, Guide, Page, Plan, Post, Question, Record, Topic
from handbook.parse.includes import filled
from handbook.site.incremental import Content, card
from handbook.site.navigation import last_changed
from handbook.site.views import view_of

INDEX: Final = "llms.txt"
PAGE: Final = "index.html.md"  # beside index.html: what the convention names for an address without a file name
_FOLD = re.compile(r'^(?:\?\?\?\+?|!!!) +\w+ +"(?P<title>.*)"$')
_FIGURE = re.compile(r"^(?P<space> *)```figure\n(?P<source>.*?)^(?P=space)```$", re.MULTILINE | re.DOTALL)


def machine_files(content: Content, results: Cache, site: str, site_url: str) -> dict[str, str]:
    """Return path below the site's root to content: the Markdown of each page, and the list of them.

    results: where pages that did not change are kept; site: the name; site_url: the address with its last slash.
    Without one, the list's addresses are relative.
    """
    made = {}
    for record in content.catalogue.records:
        if not (isinstance(record, Post) and record.draft):
            changed = last_changed(content.changes, record.path.removeprefix("docs/"))
            listed = tuple(map(card, _questions(content.catalogue, record)))
            key = key_of(content.text_key(record), str(changed), listed, _linked(content.catalogue, record), site_url)
            make = partial(_made, content.catalogue, record, content.changes, site_url)
            made[record.path] = results.get("machine-texts", key, make)
    texts = {markdown_path(content.catalogue.by_path[path]): text for path, (text, _) in made.items()}
    about = {path: description for path, (_, description) in made.items()}
    return {INDEX: index_text(content.catalogue, about, site, site_url), **texts}


def _linked(catalogue: Catalogue, record: Record) -> tuple[bool, ...]:
    """Return of each link of a page whether it leads to a page that could be read."""
    return tuple(linked_place(record.path, link)[0] in catalogue.by_path for link in record.body.links)


def _made(catalogue: Catalogue, record: Record, changes: Mapping[str, date], site_url: str) -> tuple[str, str]:
    return page_markdown(catalogue, record, changes, site_url), _description(catalogue, record)


def markdown_path(record: Record) -> str:
    """Return where the Markdown of a page is, below the site's root."""
    return record.url + PAGE


def index_text(catalogue: Catalogue, about: Mapping[str, str], site: str, site_url: str) -> str:
    """Return `llms.txt`: what the handbook is, and a line for each page. about: descriptions by path."""
    text = f"# {site}\n\n> {about.get('docs/index.md', 'Interview questions with answers.')}\n\n"
    text += (
        f"{len(catalogue.questions)} questions. Each page holds a short answer of 30 seconds, the reasons, follow-up "
        "questions with answers, and how to tell weak from strong answers. All code on the pages is tested. "
        "Text: CC BY 4.0; code: MIT. The Markdown of a page stands at its address with `index.html.md` added.\n"
    )
    for topic in catalogue.topics:
        text += f"\n## {topic.title}\n\n" + _lines(catalogue.by_topic[topic.slug], about, site_url)
    groups: tuple[tuple[str, Iterable[Record]], ...] = (
        ("Guides to roles", catalogue.guides),
        ("For interviewers", (*catalogue.plans, *catalogue.exercises)),
        ("Optional", (*catalogue.topics, *(post for post in catalogue.posts if not post.draft))),
    )
    for title, records in groups:
        if lines := _lines(records, about, site_url):
            text += f"\n## {title}\n\n{lines}"
    return text + f"- [All questions as JSON]({site_url}questions.json): titles, levels, short answers, sources\n"


def _lines(records: Iterable[Record], about: Mapping[str, str], site_url: str) -> str:
    return "".join(
        f"- [{_title(record)}]({site_url}{markdown_path(record)}): {about[record.path]}\n" for record in records
    )


def _description(catalogue: Catalogue, record: Record) -> str:
    view = view_of(catalogue, record.path.removeprefix("docs/"))
    return " ".join((view.description if view else "").split())


def _title(record: Record) -> str:
    return str(getattr(record, "title", record.slug))


def page_markdown(catalogue: Catalogue, record: Record, changes: Mapping[str, date], site_url: str) -> str:
    """Return a page as plain Markdown: includes filled in, answers unfolded, figures in words."""
    text = _in_words(record.body.text)
    for target in dict.fromkeys(link.target for link in record.body.links):
        place, fragment = linked_place(record.path, next(ln for ln in record.body.links if ln.target == target))
        if there := catalogue.by_path.get(place):
            address = relpath(markdown_path(there), record.url or ".")
            text = text.replace(f"]({target}", f"]({address}{f'#{fragment}' if fragment else ''}")
    text = _unfolded(filled(text, catalogue.snippets)).strip()
    facts = "".join(f"- {name}: {value}\n" for name, value in _facts(record, changes, site_url))
    listed = _listed(catalogue, record)
    return "\n\n".join(filter(None, (f"# {_title(record)}", facts.rstrip(), text, listed))) + "\n"


def _in_words(text: str) -> str:
    """Return Markdown with each figure replaced by its caption and what it shows."""

    def words(found: re.Match[str]) -> str:
        fields, _ = fence_parts(dedent(found["source"]))
        shown = (fields.get("caption", ""), fields.get("alt", ""))
        return f"{found['space']}> Figure: {' '.join(filter(None, shown))}"

    return _FIGURE.sub(words, text)


def _unfolded(text: str) -> str:
    """Return Markdown with each folded block as a heading and its text."""
    rows: list[str] = []
    folded = False
    for row in text.split("\n"):
        if found := _FOLD.match(row):
            folded = True
            rows.append(f"### {found['title']}")
            rows.append("")
        elif folded and (row.startswith("    ") or not row.strip()):
            rows.append(row[4:])
        else:
            folded = False
            rows.append(row)
    return "\n".join(rows)


def _facts(record: Record, changes: Mapping[str, date], site_url: str) -> Iterator[tuple[str, object]]:
    match record:
        case Question():
            yield from (("Id", record.id), ("Kind", record.kind), ("Level", record.level))
            yield from (("Minutes", record.minutes), ("Also known as", ", ".join(record.aliases)))
        case Plan() | Exercise():
            yield from (("Level", record.level), ("Minutes", record.minutes))
        case Post():
            yield "Date", record.date
    if site_url:
        yield "Page", site_url + record.url
    if changed := last_changed(changes, record.path.removeprefix("docs/")):
        yield "Last changed", changed
    if isinstance(record, Question):
        sources = (f"{source.title} <{source.url}>" if source.url else source.title for source in record.sources)
        yield from (("Source", source) for source in sources)


def _questions(catalogue: Catalogue, record: Record) -> tuple[Question, ...]:
    """Return the questions that a page lists beside its own text."""
    match record:
        case Topic():
            return catalogue.by_topic[record.slug]
        case Guide() | Plan() | Post() | Question():
            return catalogue.named_by(record)
        case Page() if record.path == INDEX_OF_QUESTIONS:
            return catalogue.questions
    return ()


def _listed(catalogue: Catalogue, record: Record) -> str:
    title = "Related questions" if isinstance(record, Question) else "Questions"
    questions = _questions(catalogue, record)
    rows = (f"- [{q.title}]({relpath(markdown_path(q), record.url or '.')}) ({q.kind}, {q.level})" for q in questions)
    return f"## {title}\n\n" + "\n".join(rows) if questions else ""
