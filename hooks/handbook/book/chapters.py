"""What the books hold: parts and chapters, and what a chapter shows of its front matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from handbook.model.catalogue import Catalogue
from handbook.model.records import Exercise, Guide, Plan, Post, Question, Record, Source, Topic
from handbook.model.text import slugify

INTERVIEWERS: Final = "docs/interviewers/index.md"


@dataclass(frozen=True)
class Chapter:
    """A page of the handbook in a book, and the chapters below it. name: of its file, without an ending."""

    name: str
    title: str
    record: Record
    below: tuple[Chapter, ...] = ()


@dataclass(frozen=True)
class Part:
    title: str
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True)
class Book:
    """A book. name: of its file, without an ending."""

    name: str
    title: str
    subtitle: str
    parts: tuple[Part, ...]

    def chapters(self) -> Iterator[Chapter]:
        """Yield all chapters in reading order."""
        for part in self.parts:
            for chapter in part.chapters:
                yield chapter
                yield from chapter.below


def make_books(catalogue: Catalogue, site: str) -> tuple[Book, ...]:
    """Return the whole handbook, then one book for each group of topics. site: the name of the handbook."""
    groups = [Part(group, tuple(_topic(catalogue, topic) for topic in topics)) for group, topics in catalogue.groups]
    opening = [catalogue.by_path[INTERVIEWERS]] if INTERVIEWERS in catalogue.by_path else []
    posts = [post for post in catalogue.posts if not post.draft]
    further = (
        Part("Guides to roles", _chapters(catalogue.guides)),
        Part("For interviewers", _chapters([*opening, *catalogue.plans, *catalogue.exercises])),
        Part("Reflections", _chapters(reversed(posts))),
    )
    whole = (*groups, *(part for part in further if part.chapters))
    count = len(catalogue.questions)
    books = [Book("handbook", site, f"{count} questions with answers worth saying aloud", whole)]
    for part in groups:
        topics = ", ".join(chapter.title for chapter in part.chapters)
        books.append(Book(f"handbook-{slugify(part.title)}", f"{site}: {part.title}", topics, (part,)))
    return tuple(books)


def chapter_name(record: Record) -> str:
    """Return the name of a page's file in a book."""
    match record:
        case Question():
            return record.id
        case Topic():
            return f"topic-{record.slug}"
        case Guide() | Plan() | Exercise() | Post():
            return f"{type(record).__name__.lower()}-{record.slug}"
    return record.path.removeprefix("docs/").removesuffix(".md").replace("/", "-")


def _topic(catalogue: Catalogue, topic: Topic) -> Chapter:
    return Chapter(chapter_name(topic), topic.title, topic, _chapters(catalogue.by_topic[topic.slug]))


def _chapters(records: Iterable[Record]) -> tuple[Chapter, ...]:
    return tuple(Chapter(chapter_name(record), str(getattr(record, "title", "")), record) for record in records)


NEEDS: Final = {"basic": "basic", "preferred": "preferred", "context": "duty or condition"}


@dataclass(frozen=True)
class Words:
    """A piece of text. to: the page or the full address that it leads to."""

    text: str
    to: Record | str | None = None


Line = tuple[Words, ...]


def address_of(to: Record | str, names: Mapping[str, str], site_url: str) -> str:
    """Return where words lead: to a full address, to a page inside the book, or on the site; empty for nowhere.

    names: of the chapters, by the paths of their pages; site_url: with its last slash, empty where unknown.
    """
    if isinstance(to, str):
        return to
    return names.get(to.path) or (site_url + to.url if site_url else "")


@dataclass(frozen=True)
class Title:
    """A heading. level: 2 for a section of the page."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Sentence:
    line: Line


@dataclass(frozen=True)
class Rows:
    """A list."""

    lines: tuple[Line, ...]
    ordered: bool = False


Shown = Title | Sentence | Rows


def facts(record: Record) -> tuple[str, ...]:
    """Return what stands below the title of a chapter."""
    match record:
        case Question():
            return (f"{record.kind}, {record.level}", f"{record.minutes} minutes", record.id)
        case Topic():
            return (record.tagline,)
        case Guide():
            return (record.company, record.role, f"facts read on {record.read_on}", "unofficial")
        case Plan():
            return ("interview plan", record.role, record.level, f"{record.minutes} minutes")
        case Exercise():
            return ("exercise", record.level, f"{record.minutes} minutes")
        case Post():
            return (str(record.date),)
    return ()


def shown_below(catalogue: Catalogue, record: Record) -> tuple[Shown, ...]:
    """Return what stands below the text of a chapter."""
    match record:
        case Topic():
            return tuple(_sections(catalogue, record))
        case Guide():
            return (*_guide(catalogue, record), *_sources(record.sources))
        case Plan():
            return (*_parts(catalogue, record), *_signs(record), *_score_sheet(record))
        case Question():
            return (*_questions("Related questions", catalogue.named_by(record)), *_sources(record.sources))
    return tuple(_questions("Questions", catalogue.named_by(record)))


def _sections(catalogue: Catalogue, topic: Topic) -> Iterator[Shown]:
    for section in topic.sections:
        yield from _questions(section, [q for q in catalogue.by_topic[topic.slug] if q.section == section])


def _guide(catalogue: Catalogue, guide: Guide) -> Iterator[Shown]:
    if guide.stages:
        yield Title("The stages")
    for stage in guide.stages:
        yield Title(f"{stage.name} ({stage.length})", 3)
        yield from _list(catalogue.named(stage.questions))
    yield Title("Requirements and questions")
    for requirement in guide.requirements:
        yield Title(f"{requirement.text} ({NEEDS[requirement.need]})", 3)
        yield from _list(catalogue.named(requirement.questions))


def _parts(catalogue: Catalogue, plan: Plan) -> Iterator[Shown]:
    start = 0
    for part in plan.parts:
        yield Title(f"{part.title}: minutes {start} to {start + part.minutes}")
        start += part.minutes
        lines = []
        for ask in part.ask:
            question = catalogue.by_id.get(ask.question or "")
            asked = Words(ask.prompt or (question.title if question else ""), question)
            lines.append((asked, Words(f" ({ask.minutes} min)")))
        if lines:
            yield Rows(tuple(lines))
        if reserve := catalogue.named(part.reserve):
            yield Sentence((Words("In reserve:"),))
            yield from _list(reserve)


def _signs(plan: Plan) -> Iterator[Shown]:
    if plan.differentiators or plan.red_flags:
        yield Title("Signs")
    for entry in plan.differentiators:
        yield Title(f"Signs of a {entry.level} candidate", 3)
        yield _texts(entry.signs)
    if plan.red_flags:
        yield Title("Red flags", 3)
        yield _texts(plan.red_flags)


def _score_sheet(plan: Plan) -> Iterator[Shown]:
    yield Title("Score sheet")
    yield Sentence((Words("Score each area from 1 to 4 before you talk to anyone. The weights add up to 100 %."),))
    for area in plan.rubric:
        yield Title(f"{area.area}, {area.weight} %", 3)
        yield Sentence((Words(f"Look at: {', '.join(area.criteria)}."),))
        yield _texts(area.scores, ordered=True)


def _sources(sources: Iterable[Source]) -> Iterator[Shown]:
    if lines := tuple((Words(source.title, source.url),) for source in sources):
        yield Title("Sources")
        yield Rows(lines)


def _questions(title: str, questions: Iterable[Question]) -> Iterator[Shown]:
    if rows := [*_list(questions)]:
        yield Title(title)
        yield from rows


def _list(questions: Iterable[Question]) -> Iterator[Rows]:
    if lines := tuple((Words(question.title, question),) for question in questions):
        yield Rows(lines)


def _texts(texts: Iterable[str], *, ordered: bool = False) -> Rows:
    return Rows(tuple((Words(text),) for text in texts), ordered)
