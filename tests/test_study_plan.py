"""Study plans for a guide: one evening, one week, two weeks, and the topics of three months."""

from __future__ import annotations

from typing import Any

import pytest
from handbook.model.catalogue import Catalogue, named_questions
from handbook.model.records import Question
from handbook.site.plans import (
    DAYS,
    EVENING,
    TOPICS,
    WEEK,
    WEEK_DAY,
    main_topics,
    one_evening,
    one_week,
    spread,
    two_weeks,
)


def questions_of(*minutes: int) -> list[Question]:
    blank: Any = Question
    return [blank.model_construct(id=f"xx{n:02d}", minutes=m) for n, m in enumerate(minutes)]


@pytest.mark.parametrize(
    ("minutes", "days", "expected"),
    [
        ([], 3, []),
        ([10], 3, [[10]]),
        ([10, 10, 10], 3, [[10], [10], [10]]),
        ([5, 5, 20, 5, 5], 3, [[5, 5], [20], [5, 5]]),
        ([30, 1, 1, 1, 30], 2, [[30, 1, 1], [1, 30]]),
        ([4, 4, 4, 4], 1, [[4, 4, 4, 4]]),
    ],
)
def test_spread_keeps_the_order_and_the_longest_day_short(
    minutes: list[int], days: int, expected: list[list[int]]
) -> None:
    assert [[question.minutes for question in day] for day in spread(questions_of(*minutes), days)] == expected


def test_every_guide_has_an_evening_that_fits_and_two_weeks_with_every_question(catalogue: Catalogue) -> None:
    for guide in catalogue.guides:
        named = {id for id, _ in named_questions(guide)}
        evening, days = one_evening(catalogue, guide), two_weeks(catalogue, guide)
        assert EVENING - 20 <= evening.minutes <= EVENING
        assert len(days) <= DAYS
        assert sorted(question.id for day in days for question in day.questions) == sorted(named)


def test_the_evening_starts_with_a_must_question_of_a_stage_or_basic_requirement(catalogue: Catalogue) -> None:
    for guide in catalogue.guides:
        asked = {id for stage in guide.stages for id in stage.questions}
        asked |= {
            id for requirement in guide.requirements if requirement.need == "basic" for id in requirement.questions
        }
        first = one_evening(catalogue, guide).questions[0]
        assert first.id in asked
        assert first.sheet == "must"


def test_a_week_holds_the_most_urgent_questions_and_no_day_is_long(catalogue: Catalogue) -> None:
    for guide in catalogue.guides:
        days = one_week(catalogue, guide)
        chosen = [question for day in days for question in day.questions]
        assert len(days) <= WEEK
        assert WEEK * WEEK_DAY - 30 <= sum(question.minutes for question in chosen) <= WEEK * WEEK_DAY
        longest = max(question.minutes for question in chosen)
        assert max(day.minutes for day in days) <= WEEK_DAY + longest
        ids = [question.id for question in chosen]
        assert {question.id for question in one_evening(catalogue, guide).questions[:5]} <= {*ids}
        assert len({*ids}) == len(ids)


def test_the_topics_of_three_months_are_those_with_most_questions(catalogue: Catalogue) -> None:
    for guide in catalogue.guides:
        named = [question.topic for question in catalogue.named_by(guide)]
        chosen = [topic.slug for topic in main_topics(catalogue, guide)]
        assert len(chosen) == TOPICS
        others = {*named} - {*chosen}
        assert min(named.count(slug) for slug in chosen) >= max(map(named.count, others))
        assert [topic.slug for topic in catalogue.topics if topic.slug in chosen] == chosen
