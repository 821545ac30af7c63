"""Study plans for a guide's role: what to read in one evening, and what on each day of two weeks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import LEVELS
from handbook.model.records import Guide, Question

EVENING = 120  # minutes
DAYS = 10  # the working days of two weeks


@dataclass(frozen=True)
class StudySession:
    """Questions to prepare in one evening or on one day."""

    title: str
    questions: tuple[Question, ...]

    @property
    def minutes(self) -> int:
        return sum(question.minutes for question in self.questions)


def one_evening(catalogue: Catalogue, guide: Guide) -> StudySession:
    """Return what fits one evening: the stages' own questions first, `must` before `should`, easier before harder."""
    chosen: list[Question] = []
    for question in sorted(catalogue.named_by(guide), key=lambda q: _priority(q, guide)):
        if sum(other.minutes for other in chosen) + question.minutes <= EVENING:
            chosen.append(question)
    return StudySession("One evening", tuple(chosen))


def two_weeks(catalogue: Catalogue, guide: Guide) -> tuple[StudySession, ...]:
    """Return everything the guide names on at most ten days, topic by topic, easier before harder, evenly."""
    topics = [topic.slug for topic in catalogue.topics]
    questions = catalogue.named_by(guide)
    ordered = sorted(questions, key=lambda q: (topics.index(q.topic), LEVELS.index(q.level), q.id))
    return tuple(StudySession(f"Day {number}", day) for number, day in enumerate(spread(ordered, DAYS), 1))


def spread(questions: Sequence[Question], days: int) -> tuple[tuple[Question, ...], ...]:
    """Cut a sequence into at most `days` runs so that the longest run takes as few minutes as possible."""
    if not questions:
        return ()
    low, high = max(question.minutes for question in questions), sum(question.minutes for question in questions)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if len(_cut(questions, middle)) <= days else (middle + 1, high)
    return _cut(questions, low)


def _cut(questions: Iterable[Question], most: int) -> tuple[tuple[Question, ...], ...]:
    """Cut a sequence into runs of at most `most` minutes, each as long as possible."""
    days: list[list[Question]] = [[]]
    for question in questions:
        if days[-1] and sum(other.minutes for other in days[-1]) + question.minutes > most:
            days.append([])
        days[-1].append(question)
    return tuple(map(tuple, days))


def _priority(question: Question, guide: Guide) -> tuple[bool, int, int, int, str]:
    """Return the key by which questions are sorted, the most urgent first."""
    named = [stage.questions for stage in guide.stages]
    named += [requirement.questions for requirement in guide.requirements if requirement.need == "basic"]
    urgent = any(question.id in ids for ids in named)
    sheet = ("must", "should", "never").index(question.sheet)
    return not urgent, sheet, LEVELS.index(question.level), question.minutes, question.id
