"""Everything the handbook holds, read once, cross-checked and immutable."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TypeVar

from handbook.model.kinds import GROUPS, Group
from handbook.model.records import Exercise, Guide, Plan, Post, Question, Record, Requirement, Stage, Topic
from handbook.model.sources import Place, SnippetTexts

INDEX = "docs/questions/index.md"
R = TypeVar("R", bound=Record)
Usage = Guide | Plan | Post


@dataclass(frozen=True)
class Catalogue:
    """All records by path, in the order of their paths; the views below are derived from it."""

    records: tuple[Record, ...]
    snippets: SnippetTexts

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        return tuple(sorted(self._all(Topic), key=lambda topic: (GROUPS.index(topic.group), topic.order, topic.slug)))

    @cached_property
    def topic_titles(self) -> Mapping[str, str]:
        return {topic.slug: topic.title for topic in self.topics}

    @cached_property
    def groups(self) -> tuple[tuple[Group, tuple[Topic, ...]], ...]:
        """The groups that have a topic, each with its topics."""
        return tuple((group, tuple(topics)) for group, topics in groupby(self.topics, key=lambda topic: topic.group))

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions, by topic, then by section, then by id."""
        return tuple(question for topic in self.topics for question in self.by_topic[topic.slug])

    @cached_property
    def all_questions(self) -> tuple[Question, ...]:
        """All questions by path, those of unknown topics too."""
        return tuple(self._all(Question))

    @cached_property
    def by_topic(self) -> Mapping[str, tuple[Question, ...]]:
        """The questions of each topic in reading order: by section, then by id."""
        found: dict[str, list[Question]] = {topic.slug: [] for topic in self.topics}
        for question in self.all_questions:
            found.setdefault(question.topic, []).append(question)
        sections = {topic.slug: topic.sections for topic in self.topics}
        return {
            slug: tuple(sorted(some, key=lambda q: _reading_order(q, sections.get(slug, ()))))
            for slug, some in found.items()
        }

    @cached_property
    def by_id(self) -> Mapping[str, Question]:
        return {question.id: question for question in self.all_questions}

    @cached_property
    def guides(self) -> tuple[Guide, ...]:
        return tuple(self._all(Guide))

    @cached_property
    def plans(self) -> tuple[Plan, ...]:
        return tuple(self._all(Plan))

    @cached_property
    def exercises(self) -> tuple[Exercise, ...]:
        return tuple(self._all(Exercise))

    @cached_property
    def posts(self) -> tuple[Post, ...]:
        """All posts, the newest first."""
        return tuple(sorted(self._all(Post), key=lambda post: (post.date, post.slug), reverse=True))

    @cached_property
    def by_path(self) -> Mapping[str, Record]:
        return {record.path: record for record in self.records}

    @property
    def retired(self) -> tuple[str, ...]:
        """The ids of deleted questions, which no other question gets."""
        return tuple(getattr(self.by_path.get(INDEX), "retired", ()))

    @cached_property
    def usages(self) -> Mapping[str, tuple[Usage, ...]]:
        """The guides, plans and posts that ask or mention a question, by its id; drafts have no page to lead to."""
        found: dict[str, list[Usage]] = defaultdict(list)
        users: tuple[Usage, ...] = (*self.guides, *self.plans, *(post for post in self.posts if not post.draft))
        for record in users:
            for id in dict.fromkeys(id for id, _ in named_questions(record)):
                found[id].append(record)
        return {id: tuple(records) for id, records in found.items()}

    def named(self, ids: Iterable[str]) -> tuple[Question, ...]:
        """Return the questions with these ids, in their order, but those that do not exist (in a preview)."""
        return tuple(self.by_id[id] for id in ids if id in self.by_id)

    def named_by(self, record: Record) -> tuple[Question, ...]:
        """Return the questions that a record's front matter names, each once."""
        return self.named(dict.fromkeys(id for id, _ in named_questions(record)))

    def topic_of(self, question: Question) -> Topic:
        return next(topic for topic in self.topics if topic.slug == question.topic)

    def _all(self, model: type[R]) -> Iterator[R]:
        return (record for record in self.records if isinstance(record, model))


def _reading_order(question: Question, sections: tuple[str, ...]) -> tuple[int, str]:
    section = sections.index(question.section) if question.section in sections else len(sections)
    return section, question.id


def named_questions(record: Record) -> Iterator[tuple[str, Place]]:
    """Yield every question id a record's front matter names, with its place."""
    if isinstance(record, Question):
        yield from ((id, ("related", i)) for i, id in enumerate(record.related))
    if isinstance(record, Post):
        yield from ((id, ("questions", i)) for i, id in enumerate(record.questions))
    if isinstance(record, Guide):
        groups: tuple[tuple[str, Sequence[Stage | Requirement]], ...] = (
            ("stages", record.stages),
            ("requirements", record.requirements),
        )
        for key, group in groups:
            for n, entry in enumerate(group):
                yield from ((id, (key, n, "questions", i)) for i, id in enumerate(entry.questions))
    if isinstance(record, Plan):
        for n, part in enumerate(record.parts):
            yield from ((ask.question, ("parts", n, "ask", i)) for i, ask in enumerate(part.ask) if ask.question)
            yield from ((id, ("parts", n, "reserve", i)) for i, id in enumerate(part.reserve))


def next_id(prefix: str, taken: Iterable[str]) -> str:
    """Return the next free id with a topic's prefix. taken: the ids of questions, deleted ones too."""
    numbers = (int(id[2:]) for id in taken if id.startswith(prefix))
    return f"{prefix}{max(numbers, default=0) + 1:02d}"
