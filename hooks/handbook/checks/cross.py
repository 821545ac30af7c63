"""What only shows when all records are seen together: ids, addresses, topics, unused folders."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TypeVar

from handbook.model.catalogue import INDEX, Catalogue, named_questions, next_id
from handbook.model.kinds import CODE_KINDS
from handbook.model.problems import Problem
from handbook.model.records import Page, Plan, Question, Record, Topic
from handbook.model.sources import Place
from handbook.model.text import nearest, post_list_slug
from handbook.parse.includes import still_figure

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Blame:
    """Which of several pages that claim the same is to change it: one that was asked about, then the youngest.

    only: returns whether a path was asked about; line_time: returns when a line was committed, in seconds.
    """

    only: Callable[[str], bool]
    line_time: Callable[[str, int], float]

    def order(self, record: Record, place: Place) -> tuple[bool, float, date, int, str]:
        """Return a key that sorts the page to blame last."""
        day = getattr(record, "reviewed", None) or getattr(record, "date", None) or getattr(record, "read_on", None)
        written = self.line_time(record.path, record.matter.line(place))
        return self.only(record.path), written, day or date.min, getattr(record, "order", 0), record.path


def cross_problems(
    catalogue: Catalogue,
    blame: Blame,
    *,
    complete: bool,
    troubled: frozenset[str],
    past: Callable[[], Mapping[str, frozenset[str]]],
) -> Iterator[Problem]:
    """Find what only shows when all records are seen together.

    complete: whether all pages could be read; otherwise nothing is reported as missing. troubled: paths with problems.
    past: returns the paths that each question had in published commits, by its id.
    """
    yield from _duplicates(catalogue, blame)
    yield from _spellings(catalogue)
    yield from _address_problems(catalogue, blame)
    yield from _topic_problems(catalogue, complete=complete)
    yield from _folder_problems(catalogue)
    yield from _retired_problems(catalogue)
    if complete:
        yield from _lost_questions(catalogue, past())
        yield from _unknown_ids(catalogue)
        yield from _requirement_problems(catalogue)
        yield from _unused_folders(catalogue, troubled)


def _unknown_ids(catalogue: Catalogue) -> Iterator[Problem]:
    misplaced = {
        topic.prefix for topic in catalogue.topics for q in catalogue.by_topic[topic.slug] if topic.prefix != q.id[:2]
    }
    for record in catalogue.records:
        seen: set[tuple[Place, str]] = set()
        for id, place in named_questions(record):
            if id not in catalogue.by_id and id[:2] not in misplaced:
                near = nearest(id, catalogue.by_id)
                fix = f"write the id of a question{f', such as {near}' if near else ' that exists'}"
                yield record.problem(place, "HB404", f'there is no question "{id}"', fix)
            elif isinstance(record, Question) and id == record.id:
                yield record.problem(place, "HB405", "the question names itself as related", "delete the id")
            elif (place[:-1], id) in seen and not isinstance(record, Plan):  # HB506 says so of plans
                yield record.problem(place, "HB405", f"the list names {id} twice", "delete one of them")
            seen.add((place[:-1], id))


def _duplicates(catalogue: Catalogue, blame: Blame) -> Iterator[Problem]:
    """Find values that two pages claim and only one can have."""

    def twice(records: Iterable[R], field: str, key: Callable[[R], str], fix: str) -> Iterator[Problem]:
        claims: dict[str, list[R]] = defaultdict(list)
        for record in records:
            claims[key(record)].append(record)
        for value, several in claims.items():
            if len(several) > 1:
                first, *others = sorted(several, key=lambda record: blame.order(record, (field,)))
                message = f'the {field} "{value}" is already used by {first.path}'
                yield from (record.problem((field,), "HB401", message, fix) for record in others)

    questions, topics = catalogue.all_questions, catalogue.topics
    for prefix, same in groupby(sorted(questions, key=lambda q: q.id), key=lambda q: q.id[:2]):
        free = next_id(prefix, (*catalogue.by_id, *catalogue.retired))
        yield from twice(same, "id", lambda q: q.id, f"write {free}, the next free one")
    different = "say what makes this page different"
    yield from twice(catalogue.records, "title", lambda r: getattr(r, "title", r.path).casefold(), different)
    yield from twice(questions, "cue", lambda q: q.cue.casefold(), different)
    yield from twice(questions, "slug", lambda q: q.slug, "rename the file: two questions cannot have the same name")
    yield from twice(topics, "prefix", lambda t: t.prefix, "choose another one")
    yield from twice(topics, "order", lambda t: str(t.order), "choose another number")


def _spellings(catalogue: Catalogue) -> Iterator[Problem]:
    """Find categories and tags of posts that share an address, as Spark and spark or C and C++ do."""
    first: dict[str, tuple[str, str]] = {}
    for post in reversed(catalogue.posts):
        for field in ("categories", "tags"):
            for index, name in enumerate(getattr(post, field)):
                word, path = first.setdefault(post_list_slug(name), (name, post.path))
                if word != name:
                    message, fix = f'"{name}" is written "{word}" in {path}', f"write {word}"
                    if word.casefold() != name.casefold():
                        message, fix = f'"{name}" would share a page with "{word}" of {path}', f"{fix}, or other words"
                    yield post.problem((field, index), "HB401", message, fix)


def _topic_problems(catalogue: Catalogue, *, complete: bool) -> Iterator[Problem]:
    topics = {topic.slug: topic for topic in catalogue.topics}
    for slug, questions in catalogue.by_topic.items():
        topic = topics.get(slug)
        if topic and (changed := [*_changed_topic(topic, questions)]):
            yield from changed
        elif topic:
            for question in questions:
                yield from _place_problems(question, topic)
            yield from _section_problems(topic, questions, complete=complete)
            if complete:
                yield from _figure_problems(topic, catalogue)
        elif complete:
            fix = f"move its pages to the folder of a topic, or write docs/questions/{slug}/index.md"
            yield questions[0].problem((), "HB402", f'there is no topic "{slug}"', fix)


def _changed_topic(topic: Topic, questions: Sequence[Question]) -> Iterator[Problem]:
    """Find what several questions of a topic disagree with: the topic is to blame, and not each of them."""
    prefixes = Counter(question.id[:2] for question in questions)
    if topic.prefix not in prefixes and len(questions) > 1 and len(prefixes) == 1:
        message = f'none of the {len(questions)} questions has the prefix "{topic.prefix}"'
        yield topic.problem(("prefix",), "HB403", message, f"write {questions[0].id[:2]}; ids never change")
    for section, times in Counter(question.section for question in questions).items():
        if section not in topic.sections and times > 1:
            message = f'{times} questions are in the section "{section}", which is not listed'
            yield topic.problem(("sections",), "HB104", message, "list it, or change the section of each question")


def _place_problems(question: Question, topic: Topic) -> Iterator[Problem]:
    if not question.id.startswith(topic.prefix):
        message = f'the id "{question.id}" does not start with the prefix of its topic'
        yield question.problem(("id",), "HB403", message, f"write {topic.prefix} and a number")
    if question.section not in topic.sections:
        message = f'the topic {topic.slug} has no section "{question.section}"'
        yield question.problem(("section",), "HB104", message, f"write one of: {', '.join(topic.sections)}")


def _section_problems(topic: Topic, questions: tuple[Question, ...], *, complete: bool) -> Iterator[Problem]:
    used = {question.section for question in questions}
    for index, section in enumerate(topic.sections):
        place = ("sections", index)
        if section in topic.sections[:index]:
            yield topic.problem(place, "HB401", f'the section "{section}" is listed twice', "delete one of them")
        elif complete and used <= set(topic.sections) and questions and section not in used:
            fix = "delete it until its first question is written"
            yield topic.problem(place, "HB406", f'the section "{section}" has no question', fix)


def _figure_problems(topic: Topic, catalogue: Catalogue) -> Iterator[Problem]:
    """Find a topic that is to show the figure of a question of another topic, or of one without a still figure."""
    if topic.figure is None:
        return
    shown = catalogue.by_id.get(topic.figure)
    message = None if shown else f'there is no question "{topic.figure}"'
    if shown and shown.topic != topic.slug:
        message = f"{topic.figure} is a question of another topic"
    elif shown and not still_figure(shown.body, catalogue.snippets):
        message = f"the page of {topic.figure} has no figure that stands still"
    if message:
        fix = "write the id of a question of this topic whose page has a figure without steps, or delete the line"
        yield topic.problem(("figure",), "HB414", message, fix)


def _address_problems(catalogue: Catalogue, blame: Blame) -> Iterator[Problem]:
    taken = {record.url: record.path for record in catalogue.records}
    named: tuple[Question | Topic, ...] = (*catalogue.all_questions, *catalogue.topics)
    moved = [record for record in named if record.moved_from]
    if len({address for record in moved for address in record.moved_from}) < sum(len(r.moved_from) for r in moved):
        moved.sort(key=lambda record: blame.order(record, ("moved_from",)))
    for record in moved:
        for index, address in enumerate(record.moved_from):
            if address in taken:
                message = f'the former address "{address}" is in use by {taken[address]}'
                yield record.problem(("moved_from", index), "HB407", message, "delete it")
            taken.setdefault(address, record.path)


def _retired_problems(catalogue: Catalogue) -> Iterator[Problem]:
    """Find ids of deleted questions that are in use again, or that are written down elsewhere or twice."""
    for question in catalogue.all_questions:
        if question.id in catalogue.retired:
            free = next_id(question.id[:2], (*catalogue.by_id, *catalogue.retired))
            message = f'the id "{question.id}" was that of a deleted question'
            yield question.problem(("id",), "HB411", message, f"write {free}, the next free one")
    for record in catalogue.records:
        ids = record.retired if isinstance(record, Page) else ()
        if ids and record.path != INDEX:
            message = "the ids of deleted questions are listed elsewhere"
            yield record.problem(("retired",), "HB411", message, f"move the list to {INDEX}")
        for place, id in enumerate(ids):
            if id in ids[:place]:
                yield record.problem(("retired", place), "HB411", f"the list names {id} twice", "delete one of them")


def _lost_questions(catalogue: Catalogue, past: Mapping[str, frozenset[str]]) -> Iterator[Problem]:
    """Find published questions that were deleted, and questions and topics that were renamed, without a word."""
    taken = {record.url for record in catalogue.records}
    moved: tuple[Question | Topic, ...] = (*catalogue.all_questions, *catalogue.topics)
    redirected = {address for record in moved for address in record.moved_from}
    topics = {topic.slug: topic for topic in catalogue.topics}
    lost: set[str] = set()
    for id, paths in sorted(past.items()):
        question = catalogue.by_id.get(id)
        addresses = sorted({path.removeprefix("docs/").removesuffix(".md") + "/" for path in paths})
        if question is None and id not in catalogue.retired:
            fix = f"run ./handbook retire {id}, or bring the page back"
            yield Problem(INDEX, 1, "HB411", f"the question {id} ({max(paths)}) is gone", fix)
        elif question is not None:
            for address in addresses:
                if address not in taken | redirected:
                    message = f"the page was at {address}, which leads nowhere now"
                    former = ", ".join((*question.moved_from, address))
                    yield question.problem(("id",), "HB412", message, f"write moved_from: [{former}]")
                home = f"{address.rsplit('/', 2)[0]}/"
                if home not in taken | redirected | lost and (topic := topics.get(question.topic)):
                    lost.add(home)
                    message = f"the topic was at {home}, which leads nowhere now"
                    former = ", ".join((*topic.moved_from, home))
                    yield topic.problem((), "HB412", message, f"write moved_from: [{former}]")


def _requirement_problems(catalogue: Catalogue) -> Iterator[Problem]:
    topics = [topic.slug for topic in catalogue.topics]
    for guide in catalogue.guides:
        for index, requirement in enumerate(guide.requirements):
            place = ("requirements", index)
            if requirement.need != "context" and not requirement.questions:
                message = f"requirement {index + 1} ({requirement.need}) names no question"
                yield guide.problem(place, "HB408", message, "add the id of at least one question that prepares for it")
            for number, slug in enumerate(requirement.topics):
                if slug not in topics:
                    fix = f"write {nearest(slug, topics) or 'one of: ' + ', '.join(topics)}"
                    yield guide.problem((*place, "topics", number), "HB402", f'there is no topic "{slug}"', fix)


def _folders(catalogue: Catalogue) -> set[str]:
    """Return the folders under `snippets/`, as `topic/slug`."""
    return {"/".join(name.split("/")[:2]) for name in catalogue.snippets.texts if name.count("/") > 1}


def _folder_problems(catalogue: Catalogue) -> Iterator[Problem]:
    """Find pages that lack their folder under `snippets/`."""
    folders = _folders(catalogue)
    for exercise in catalogue.exercises:
        for index, folder in enumerate(exercise.snippets):
            if folder not in folders:
                message = f"there is no folder snippets/{folder}/"
                yield exercise.problem(("snippets", index), "HB222", message, "create it, or correct its name here")
    for question in catalogue.all_questions:
        folder = f"{question.topic}/{question.slug}"
        if question.kind in CODE_KINDS and folder not in folders:
            message = f"the {question.kind} question has no folder snippets/{folder}/"
            yield question.problem(("kind",), "HB409", message, f"run ./handbook new snippet --slug {question.slug}")


def _unused_folders(catalogue: Catalogue, troubled: frozenset[str]) -> Iterator[Problem]:
    """Find folders under `snippets/` that no page uses; a page that is troubled may do so yet."""
    used = {"/".join(target.split("/")[:2]) for record in catalogue.records for target, _ in record.body.embeds}
    used |= {folder for exercise in catalogue.exercises for folder in exercise.snippets}
    for folder in sorted(_folders(catalogue) - used):
        if f"docs/questions/{folder}.md" not in troubled:
            names = [name for name in catalogue.snippets.texts if name.startswith(folder + "/")]
            name = min(names, key=lambda name: ("/solution." not in name, name))
            fix = f'include it in its page, inside a code block: --8<-- "{name}"; or delete the folder'
            yield Problem(f"snippets/{name}", 1, "HB410", f"no page uses snippets/{folder}/", fix)
