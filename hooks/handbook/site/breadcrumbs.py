"""Ways through the handbook: where a page stands, what to learn next, how long it takes to read."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import LEVELS
from handbook.model.records import Exercise, Guide, Plan, Post, Question, Record, Topic

WORDS_A_MINUTE: Final = 220


@dataclass(frozen=True)
class Step:
    """A step of a breadcrumb trail. url: below the site's address, None for a step without a page."""

    title: str
    url: str | None = None


def trail(catalogue: Catalogue, record: Record) -> tuple[Step, ...]:
    """Return the pages above this one, the outermost first, without the home page and the page itself."""
    match record:
        case Question():
            topic = next((topic for topic in catalogue.topics if topic.slug == record.topic), None)
            above = (Step(topic.title, topic.url),) if topic else ()
            return (Step("Questions", "questions/"), *above)
        case Topic():
            return (Step("Questions", "questions/"),)
        case Guide():
            return (Step("Guides", "guides/"),)
        case Plan():
            return (Step("Interviewers", "interviewers/"), Step("Plans"))
        case Exercise():
            return (Step("Interviewers", "interviewers/"), Step("Exercises"))
        case Post():
            return (Step("Reflections", "blog/"),)
    return ()


def harder(question: Question, siblings: tuple[Question, ...]) -> Question | None:
    """Return the next question of its topic that asks for a higher level: of its section if there is one."""
    level = LEVELS.index(question.level)
    above = [other for other in siblings if LEVELS.index(other.level) > level]
    return min(
        above,
        key=lambda other: (other.section != question.section, LEVELS.index(other.level), siblings.index(other)),
        default=None,
    )


def minutes_to_read(markdown: str) -> int:
    """Return how long a page takes to read, in whole minutes, at least 1."""
    return max(1, math.ceil(len(markdown.split()) / WORDS_A_MINUTE))
