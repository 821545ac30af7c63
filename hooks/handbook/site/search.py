"""What a search finds: every page with its own fields and its sections, written as two scripts for the browser."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import cached_property, partial
from typing import Final

from markdown_it.token import Token

from handbook.cache import Cache, code_key, key_of
from handbook.checks.links import heading_names
from handbook.markup.plain_text import plain_text
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import SHORT
from handbook.model.records import Ask, Exercise, Guide, Page, Plan, Post, Question, Record, Topic
from handbook.model.text import slugify
from handbook.parse.includes import embedded_text, filled
from handbook.parse.text import follow_ups
from handbook.site.finished_html import version_of
from handbook.site.search_index import STOP_WORDS, Section, Weights, packed, telling, weights_of
from handbook.site.sheet_pages import SheetView

INDEX: Final = "search-index.js"  # loaded when a reader opens the search, and enough to find pages
TEXT: Final = "search-text.js"  # the words below the headings, loaded after it
FILES: Final = (INDEX, TEXT)
SOURCES: Final = "sources"  # the heading that the template of a question or guide writes above them


@dataclass(frozen=True)
class Found:
    """A page that a search may find. type: what it is; text: what a result quotes; own: its fields by name.

    source: the hash of what its sections are made of; parts: returns them, which takes parsing the page's text.
    """

    url: str
    title: str
    type: str
    topic: str
    kind: str
    level: str
    id: str
    text: str
    own: Mapping[str, str]
    source: str
    parts: Callable[[], tuple[Section, ...]]

    @property
    def key(self) -> str:
        """The hash of all that the page's words are made of."""
        return key_of(code_key(), self.source, tuple(self.own.items()))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        return self.parts()

    @property
    def row(self) -> tuple[str, ...]:
        """What the first script says of the page."""
        row = self.url, self.title, self.type, self.topic, self.kind, self.level
        return (*row, self.id) if self.id else row


@dataclass(frozen=True)
class Words:
    """What is kept of a page's words. headings: of each section its anchor, its heading and what follow-ups ask."""

    headings: tuple[tuple[str, ...], ...]
    weights: Weights


def search_scripts(pages: Sequence[Found], cache: Cache) -> dict[str, str]:
    """Return path below the site's root to content. pages: see `found_pages`."""
    key = key_of(code_key(), tuple((page.row, page.text, page.key) for page in pages))
    return cache.get("search", key, lambda: _scripts(pages, [words_of(page, cache) for page in pages]))


def _scripts(pages: Sequence[Found], words: Sequence[Words]) -> dict[str, str]:
    weights = [found.weights for found in words]
    own = packed([{word: (step,) for word, step in found.own.items()} for found in weights])
    text = packed(telling(weights))
    further = _script(
        "handbookText", short=[page.text for page in pages], sections=[found.headings for found in words], text=text
    )
    index = {"pages": [page.row for page in pages], "stop": " ".join(sorted(STOP_WORDS)), "own": own}
    return {INDEX: _script("handbookIndex", **index, textVersion=version_of(further.encode())), TEXT: further}


def _script(name: str, **values: object) -> str:
    return f"window.{name} = {json.dumps(values, ensure_ascii=False, separators=(',', ':'))};\n"


def words_of(page: Found, cache: Cache) -> Words:
    """Return the words of a page, from the cache where they are known."""

    def made() -> Words:
        rows = tuple((section.anchor, section.heading, *section.asked) for section in page.sections)
        return Words(rows, weights_of(page.own, page.sections))

    return cache.get("words", page.key, made)


def found_pages(catalogue: Catalogue, sheets: Iterable[SheetView] = ()) -> Iterator[Found]:
    """Yield every page that a search may find: first the questions, in reading order."""
    yield from filter(None, (found_page(catalogue, record) for record in (*catalogue.questions, *catalogue.topics)))
    for sheet in sheets:
        fields = {"title": sheet.title, "short": sheet.description}
        row = (sheet.url, sheet.title, "sheet", sheet.topic.slug, "", "", "", sheet.description)
        yield Found(*row, fields, "", tuple)
    others = (record for record in catalogue.records if not isinstance(record, Question | Topic))
    yield from filter(None, (found_page(catalogue, record) for record in others))


def found_page(catalogue: Catalogue, record: Record) -> Found | None:
    """Return what a search finds of a record; None for one that it does not find."""
    match record:
        case Question():
            own = {
                "names": " · ".join(record.aliases),
                "cue": f"{record.cue} · {record.id}",
                "section": record.section,
                "place": catalogue.topic_titles.get(record.topic, ""),
                "level": f"{record.kind} · {record.level}",
            }
            sources = " · ".join(source.title for source in record.sources)
            more = [Section(SOURCES, "Sources", "", sources=sources)] if sources else []
            return _found(catalogue, record, plain_text(record.body.tokens(SHORT)), own, more)
        case Topic():
            used = {question.section for question in catalogue.by_topic[record.slug]}
            more = [Section(slugify(section), section, "") for section in record.sections if section in used]
            return _found(catalogue, record, record.tagline, {"section": record.group}, more)
        case Guide():
            own = {"names": f"{record.company} · {record.role}", "level": "guide"}
            return _found(catalogue, record, record.description or "", own, _sections_of_guide(record))
        case Plan():
            own = {"names": record.role, "level": f"interview plan · {record.level}"}
            return _found(catalogue, record, record.description or "", own, _sections_of_plan(catalogue, record))
        case Exercise():
            own = {"level": f"exercise · {record.kind} · {record.level}"}
            return _found(catalogue, record, record.description or "", own)
        case Post() if not record.draft:
            own = {"names": " · ".join((*record.tags, *record.categories)), "level": "reflection"}
            return _found(catalogue, record, record.description, own)
        case Page() if record.url:
            return _found(catalogue, record, record.description, {})
    return None


def _found(
    catalogue: Catalogue, record: Record, text: str, own: Mapping[str, str], more: Sequence[Section] = ()
) -> Found:
    """Return a page from its record. own: its fields beside title and text; more: sections that its template writes."""
    title = str(getattr(record, "title", ""))
    fields = {"title": title, **own, "short": text}
    topic = record.slug if isinstance(record, Topic) else record.topic if isinstance(record, Question) else ""
    kind, level = str(getattr(record, "kind", "")), str(getattr(record, "level", ""))
    id = record.id if isinstance(record, Question) else ""
    source = key_of(filled(record.body.text, catalogue.snippets), tuple(map(astuple, more)))
    parts = partial(_sections, catalogue, record, more)
    return Found(record.url, title, _type_of(record), topic, kind, level, id, text, fields, source, parts)


def _type_of(record: Record) -> str:
    if isinstance(record, Page):
        return "contributing" if record.url.startswith("contributing/") else "page"
    return "reflection" if isinstance(record, Post) else type(record).__name__.lower()


def _sections(catalogue: Catalogue, record: Record, more: Sequence[Section]) -> tuple[Section, ...]:
    return (*_own_sections(catalogue, record), *more)


def _own_sections(catalogue: Catalogue, record: Record) -> Iterator[Section]:
    """Yield what stands below each heading of a page's own text; the short answer is a field of the page."""
    anchors = iter(heading_names(record.body))
    code = {fence.line: embedded_text(fence, catalogue.snippets) for fence in record.body.fences}
    for heading, tokens in _below_headings(record.body.parsed):
        anchor = next(anchors, "") if heading is not None else ""
        if heading == SHORT or not tokens:
            continue
        own_code = (code.get(record.body.line(token), "") for token in tokens if token.type == "fence")
        asked = tuple(_spoken(token.content) for token in follow_ups(tokens))
        yield Section(anchor, heading or "", _prose(tokens), asked, code="\n".join(own_code))


def _below_headings(tokens: Sequence[Token]) -> Iterator[tuple[str | None, tuple[Token, ...]]]:
    """Yield (heading, the tokens below it) for every heading of a page, and what stands above the first one."""
    heading: str | None = None
    start = 0
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            yield heading, tuple(tokens[start:number])
            heading, start = plain_text(tokens[number : number + 2]), number + 3
    yield heading, tuple(tokens[start:])


def _prose(tokens: Sequence[Token]) -> str:
    """Return the text of paragraphs, lists and tables without formulas, a line for each."""
    lines = []
    for token in tokens:
        if token.type == "inline":
            texts = (" " if "math" in child.type else child.content or " " for child in token.children or ())
            lines.append("".join(texts))
    return "\n".join(lines)


def _spoken(title: str) -> str:
    return title.strip().removeprefix('"').removesuffix('"')


def _sections_of_guide(guide: Guide) -> list[Section]:
    asked = tuple(requirement.text for requirement in guide.requirements)
    stages = " · ".join(stage.name for stage in guide.stages)
    return [Section("are-you-ready", "Requirements and questions", stages, asked)]


def _sections_of_plan(catalogue: Catalogue, plan: Plan) -> list[Section]:
    parts = [
        Section(f"part-{number}", part.title, "\n".join(_prompt(catalogue, ask) for ask in part.ask))
        for number, part in enumerate(plan.parts, 1)
    ]
    signs = "\n".join([*plan.red_flags, *(sign for group in plan.differentiators for sign in group.signs)])
    areas = "\n".join(text for area in plan.rubric for text in (area.area, *area.criteria))
    return [*parts, Section("signs", "Signs", signs), Section("score-sheet", "Score sheet", areas)]


def _prompt(catalogue: Catalogue, ask: Ask) -> str:
    question = catalogue.by_id.get(ask.question or "")
    return ask.prompt or (question.title if question else "")
