"""Ways to prepare for a guide's role: what to read in one evening, and a plan of two weeks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handbook.model.catalogue import Catalogue, named_questions
from handbook.model.kinds import LEVELS
from handbook.model.records import Guide, Question

EVENING = 120  # minutes
DAYS = 10  # the working days of two weeks


@dataclass(frozen=True)
class Sitting:
    """Questions to prepare in one go. title: what that go is called."""

    title: str
    questions: tuple[Question, ...]

    @property
    def minutes(self) -> int:
        return sum(question.minutes for question in self.questions)


def evening(catalogue: Catalogue, guide: Guide) -> Sitting:
    """Return what fits one evening: the stages' own questions first, `must` before `should`, easier before harder."""
    chosen: list[Question] = []
    for question in sorted(_named(catalogue, guide), key=lambda q: _urgency(q, guide)):
        if sum(other.minutes for other in chosen) + question.minutes <= EVENING:
            chosen.append(question)
    return Sitting("One evening", tuple(chosen))


def fortnight(catalogue: Catalogue, guide: Guide) -> tuple[Sitting, ...]:
    """Return everything the guide names on at most ten days, topic by topic, easier before harder, evenly."""
    topics = [topic.slug for topic in catalogue.topics]
    ordered = sorted(_named(catalogue, guide), key=lambda q: (topics.index(q.topic), LEVELS.index(q.level), q.id))
    days = spread(ordered, DAYS)
    return tuple(Sitting(f"Day {number}", day) for number, day in enumerate(days, 1))


def spread(questions: Sequence[Question], days: int) -> tuple[tuple[Question, ...], ...]:
    """Cut a sequence into at most `days` runs whose longest takes as few minutes as possible."""
    if not questions:
        return ()
    low, high = max(question.minutes for question in questions), sum(question.minutes for question in questions)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if len(_cut(questions, middle)) <= days else (middle + 1, high)
    return _cut(questions, low)


def _cut(questions: Iterable[Question], most: int) -> tuple[tuple[Question, ...], ...]:
    days: list[list[Question]] = [[]]
    for question in questions:
        if days[-1] and sum(other.minutes for other in days[-1]) + question.minutes > most:
            days.append([])
        days[-1].append(question)
    return tuple(map(tuple, days))


def _named(catalogue: Catalogue, guide: Guide) -> tuple[Question, ...]:
    return catalogue.named(dict.fromkeys(id for id, _ in named_questions(guide)))


def _urgency(question: Question, guide: Guide) -> tuple[int, int, int, int, str]:
    in_stage = any(question.id in stage.questions for stage in guide.stages)
    basic = any(
        question.id in requirement.questions for requirement in guide.requirements if requirement.need == "basic"
    )
    sheet = ("must", "should", "never").index(question.sheet)
    return (not (in_stage or basic), sheet, LEVELS.index(question.level), question.minutes, question.id)
