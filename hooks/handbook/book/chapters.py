"""What the books hold: the whole handbook, or one group of its topics, as parts and chapters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from handbook.model.catalogue import Catalogue
from handbook.model.records import Exercise, Guide, Plan, Post, Question, Record, Topic
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
