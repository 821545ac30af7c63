"""What only shows when all records are seen together: ids, addresses, topics, unused folders."""

from __future__ import annotations

import difflib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from handbook.model.catalogue import Catalogue, named_questions, next_id
from handbook.model.page_source import Place
from handbook.model.problems import Problem
from handbook.model.records import Guide, Plan, Question, Record, Topic

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class UnparsedPage:
    """A page whose own problems kept it from being read: what others say of it is not reported on top."""

    path: str
    text: str

    @property
    def id(self) -> str | None:
        match = re.search(r"^id: *[\"']?([a-z][a-z0-9](?:0[1-9]|[1-9]\d{1,2}))\b", self.text, re.MULTILINE)
        return match[1] if match else None

    @property
    def folder(self) -> str:
        """The topic's folder, or the page's own for any other page."""
        return self.path.rsplit("/", 1)[0]


def cross_problems(
    catalogue: Catalogue,
    unread: Sequence[UnparsedPage] = (),
    troubled: frozenset[str] = frozenset(),
    only: Callable[[str], bool] = lambda path: True,
    written: Callable[[str, int], float] = lambda path, line: 0.0,
) -> list[Problem]:
    """Find what only shows when all records are seen together.

    troubled: paths with problems of their own; only: the paths asked about, which are to blame before others;
    written: when a line came to be: of two that claim the same, the younger is to blame.
    """
    topics = {topic.slug: topic for topic in catalogue.topics}
    problems = [*_unknown_ids(catalogue, unread), *_duplicates(catalogue, only, written)]
    problems += _address_problems(catalogue, only, written)
    problems += _topic_problems(catalogue, topics, {page.folder for page in unread})
    for guide in catalogue.guides:
        problems += _requirement_problems(guide, topics, {page.folder for page in unread})
    problems += _usage_problems(catalogue, unread, troubled)
    return problems


def _problem(record: Record, place: Place, rule: str, message: str, fix: str) -> Problem:
    return Problem(record.path, record.matter.line(place), rule, message, fix)


def _unknown_ids(catalogue: Catalogue, unread: Sequence[UnparsedPage]) -> Iterator[Problem]:
    claimed = {page.id for page in unread}
    lost = _lost_prefixes(catalogue, unread)
    for record in catalogue.records:
        seen: set[tuple[Place, str]] = set()
        for id, place in named_questions(record):
            if id not in catalogue.by_id and id not in claimed and id[:2] not in lost:
                near = difflib.get_close_matches(id, catalogue.by_id, n=1)
                fix = (
                    f"write the id of a question, such as {near[0]}"
                    if near
                    else "write the id of a question that exists"
                )
                yield _problem(record, place, "HB404", f'there is no question "{id}"', fix)
            elif isinstance(record, Question) and id == record.id:
                yield _problem(record, place, "HB405", "the question names itself as related", "remove it")
            elif (place[:-1], id) in seen and not isinstance(record, Plan):  # HB506 says so of plans
                yield _problem(record, place, "HB405", f"the list names {id} twice", "remove it")
            seen.add((place[:-1], id))


def _lost_prefixes(catalogue: Catalogue, unread: Sequence[UnparsedPage]) -> set[str]:
    """Return the prefixes of topics in which an id got lost: whoever names it is not to blame."""
    prefixes = {f"docs/questions/{topic.slug}": topic.prefix for topic in catalogue.topics}
    lost = {prefixes[page.folder] for page in unread if page.id is None and page.folder in prefixes}
    folders = ((question, f"docs/questions/{question.topic}") for question in catalogue.all_questions)
    return lost | {
        prefixes[folder]
        for question, folder in folders
        if folder in prefixes and not question.id.startswith(prefixes[folder])
    }


def _duplicates(
    catalogue: Catalogue, only: Callable[[str], bool], written: Callable[[str, int], float]
) -> Iterator[Problem]:
    """Of two that claim the same, the younger one is to blame."""

    def twice(
        records: Iterable[R], field: str, key: Callable[[R], str], fix: Callable[[R], str] | str
    ) -> Iterator[Problem]:
        claims: dict[str, list[R]] = defaultdict(list)
        for record in records:
            claims[key(record)].append(record)
        for value, several in claims.items():
            if len(several) == 1:
                continue
            first, *others = sorted(several, key=lambda record: _blame(record, (field,), only, written))
            for record in others:
                message = f'{field} "{value}" is already taken by {first.path}'
                yield _problem(record, (field,), "HB401", message, fix if isinstance(fix, str) else fix(record))

    records = catalogue.records
    questions = [record for record in records if isinstance(record, Question)]
    topics = [record for record in records if isinstance(record, Topic)]
    yield from twice(
        questions, "id", lambda q: q.id, lambda q: f"write {next_id(q.id[:2], questions)}, the next free one"
    )
    yield from twice(
        records,
        "title",
        lambda r: getattr(r, "title", r.path).casefold(),
        "say what makes this one different",
    )
    yield from twice(questions, "slug", lambda q: q.slug, "rename the file; slugs are unique over all topics")
    yield from twice(questions, "cue", lambda q: q.cue.casefold(), "say what makes this one different")
    yield from _spellings(catalogue)
    yield from twice(topics, "prefix", lambda t: t.prefix, "choose another")
    yield from twice(topics, "order", lambda t: str(t.order), "choose another number")


def _spellings(catalogue: Catalogue) -> Iterator[Problem]:
    """Find categories and tags of posts that differ only in their letters' case: each would get a page."""
    first: dict[str, tuple[str, str]] = {}
    for post in reversed(catalogue.posts):
        for field in ("categories", "tags"):
            for index, name in enumerate(getattr(post, field)):
                word, path = first.setdefault(name.casefold(), (name, post.path))
                if word != name:
                    message = f'"{name}" is written "{word}" in {path}'
                    yield _problem(post, (field, index), "HB401", message, "write it alike")


def _blame(
    record: Record, place: Place, only: Callable[[str], bool], written: Callable[[str, int], float]
) -> tuple[bool, float, date, int, str]:
    """Return what sorts those that claim the same, the one to blame last."""
    return only(record.path), written(record.path, record.matter.line(place)), *_age(record)


def _age(record: Record) -> tuple[date, int, str]:
    """Return what tells the elder of two records: when it was written or checked, its place among the topics."""
    day = getattr(record, "reviewed", None) or getattr(record, "date", None) or getattr(record, "read_on", None)
    return day or date.min, getattr(record, "order", 0), record.path


def _topic_problems(catalogue: Catalogue, topics: Mapping[str, Topic], unread: set[str]) -> Iterator[Problem]:
    for slug, questions in catalogue.by_topic.items():
        folder = f"docs/questions/{slug}"
        if slug in topics:
            if changed := [*_changed_topic(topics[slug], questions)]:
                yield from changed
                continue
            for question in questions:
                yield from _place_problems(question, topics[slug])
            if folder not in unread:
                yield from _empty_sections(topics[slug], questions)
        elif folder not in unread:
            message = f'topic "{slug}" is unknown'
            yield _problem(
                questions[0], (), "HB402", message, f"move its pages to a topic's folder, or write {folder}/index.md"
            )


def _changed_topic(topic: Topic, questions: Sequence[Question]) -> Iterator[Problem]:
    """Find what several questions of a topic disagree with: the topic is to blame, and not each of them."""
    prefixes = Counter(question.id[:2] for question in questions)
    if topic.prefix not in prefixes and len(questions) > 1 and len(prefixes) == 1:
        message = f'prefix "{topic.prefix}" is that of none of its {len(questions)} questions'
        yield _problem(topic, ("prefix",), "HB403", message, f"write {questions[0].id[:2]}; ids never change")
    for section, times in Counter(question.section for question in questions).items():
        if section not in topic.sections and times > 1:
            message = f'section "{section}", in which {times} questions stand, is not listed'
            yield _problem(topic, ("sections",), "HB104", message, "list it, or change the section of each")


def _place_problems(question: Question, topic: Topic) -> Iterator[Problem]:
    if not question.id.startswith(topic.prefix):
        message = f'id "{question.id}" does not start with the prefix of its topic'
        yield _problem(question, ("id",), "HB403", message, f"write {topic.prefix} and a number")
    if question.section not in topic.sections:
        message = f'section "{question.section}" is unknown in {topic.slug}'
        yield _problem(question, ("section",), "HB104", message, f"write one of: {', '.join(topic.sections)}")


def _empty_sections(topic: Topic, questions: tuple[Question, ...]) -> Iterator[Problem]:
    used = {question.section for question in questions}
    for index, section in enumerate(topic.sections):
        if section in topic.sections[:index]:
            yield _problem(topic, ("sections", index), "HB401", f'section "{section}" is listed twice', "remove one")
        elif used <= set(topic.sections) and questions and section not in used:
            yield _problem(
                topic,
                ("sections", index),
                "HB406",
                f'section "{section}" has no question',
                "remove it until one is written",
            )


def _address_problems(
    catalogue: Catalogue, only: Callable[[str], bool], written: Callable[[str, int], float]
) -> Iterator[Problem]:
    taken = {record.url: record.path for record in catalogue.records}
    moved = [question for question in catalogue.all_questions if question.moved_from]
    if len({address for question in moved for address in question.moved_from}) < sum(len(q.moved_from) for q in moved):
        moved.sort(key=lambda question: _blame(question, ("moved_from",), only, written))
    for question in moved:
        for index, address in enumerate(question.moved_from):
            if address in taken or address.startswith("q/"):
                message = f'former address "{address}" is in use by {taken.get(address, "the short addresses")}'
                yield _problem(question, ("moved_from", index), "HB407", message, "remove it")
            taken.setdefault(address, question.path)


def _requirement_problems(guide: Guide, topics: Mapping[str, Topic], unread: set[str]) -> Iterator[Problem]:
    for index, requirement in enumerate(guide.requirements):
        if requirement.need != "context" and not requirement.questions:
            message = f"requirement {index + 1} ({requirement.need}) maps to no question"
            yield _problem(
                guide, ("requirements", index), "HB408", message, "name at least one question that prepares for it"
            )
        for number, slug in enumerate(requirement.topics):
            if slug not in topics and f"docs/questions/{slug}" not in unread:
                near = difflib.get_close_matches(slug, topics, n=1)
                fix = f"write {near[0]}" if near else "write a topic's folder name"
                yield _problem(
                    guide, ("requirements", index, "topics", number), "HB402", f'topic "{slug}" is unknown', fix
                )


def _usage_problems(
    catalogue: Catalogue, unread: Sequence[UnparsedPage], troubled: frozenset[str]
) -> Iterator[Problem]:
    """Compare the folders under `snippets/` with the pages that use them."""
    folders = {"/".join(name.split("/")[:2]) for name in catalogue.snippets.texts if name.count("/") > 1}
    used = {"/".join(target.split("/")[:2]) for record in catalogue.records for target, _ in record.body.embeds}
    for exercise in catalogue.exercises:
        for index, folder in enumerate(exercise.snippets):
            if folder not in folders:
                yield _problem(
                    exercise,
                    ("snippets", index),
                    "HB222",
                    f"there is no snippets/{folder}/",
                    "create it, or correct its name",
                )
            used.add(folder)
    for folder in sorted(folder for folder in folders - used if re.fullmatch(r"[a-z0-9/-]+", folder)):
        page = f"docs/questions/{folder}.md"
        if page in troubled or any(page == other.path or folder in other.text for other in unread):
            continue
        names = [name for name in catalogue.snippets.texts if name.startswith(folder + "/")]
        name = min(names, key=lambda name: ("/solution." not in name, name))
        fix = f'include it in its page, in a fence: --8<-- "{name}"; or remove it'
        yield Problem(f"snippets/{name}", 1, "HB410", f"no page uses snippets/{folder}/", fix)
    own = {f"{question.topic}/{question.slug}": question for question in catalogue.all_questions}
    for question in own.values():
        if question.kind in ("coding", "sql", "shell", "review") and f"{question.topic}/{question.slug}" not in folders:
            message = f"the {question.kind} question has no folder snippets/{question.topic}/{question.slug}/"
            yield _problem(question, ("kind",), "HB409", message, "add its solution, starter, tests and wrong answers")
