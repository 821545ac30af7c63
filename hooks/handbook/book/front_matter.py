"""What a chapter shows of its front matter: its facts, a plan's parts and score sheet, related questions, sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from handbook.model.catalogue import Catalogue
from handbook.model.records import Exercise, Guide, Plan, Post, Question, Record, Source, Topic

NEEDS: Final = {"basic": "basic", "preferred": "preferred", "context": "duty or condition"}


@dataclass(frozen=True)
class Words:
    """A piece of text. to: the page or the full address that it leads to."""

    text: str
    to: Record | str | None = None


Line = tuple[Words, ...]


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
