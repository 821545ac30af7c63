"""What a plan must hold to: its parts fill its minutes, what is asked fits its part, its weights make 100 %."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from handbook.model.problems import Problem
from handbook.model.records import Plan


def plan_problems(plan: Plan) -> Iterator[Problem]:
    """Find everything in a plan that would not work on the day."""
    minutes = sum(part.minutes for part in plan.parts)
    if minutes != plan.minutes:
        message = f"the parts take {minutes} minutes, the plan says {plan.minutes}"
        yield _problem(plan, ("parts",), "HB501", message, "make the parts add up")
    weights = sum(area.weight for area in plan.rubric)
    if weights != 100:
        yield _problem(
            plan, ("rubric",), "HB503", f"the weights of the rubric add up to {weights} %", "make them 100 %"
        )
    yield from _part_problems(plan)
    yield from _repeated(plan)
    for key, names in (("parts", [part.title for part in plan.parts]), ("rubric", [area.area for area in plan.rubric])):
        for name, times in Counter(names).items():
            if times > 1:
                yield _problem(
                    plan, (key,), "HB505", f'"{name}" stands {times} times in {key}', "give each its own name"
                )


def _repeated(plan: Plan) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for index, part in enumerate(plan.parts):
        named = [(ask.question, ("ask", number, "question")) for number, ask in enumerate(part.ask)]
        for id, place in [*named, *((id, ("reserve", number)) for number, id in enumerate(part.reserve))]:
            if id and id in seen:
                message = f'{id} stands twice in the plan (first in part "{seen[id]}")'
                yield _problem(plan, ("parts", index, *place), "HB506", message, "keep one of them")
            elif id:
                seen[id] = part.title


def _part_problems(plan: Plan) -> Iterator[Problem]:
    for index, part in enumerate(plan.parts):
        place = ("parts", index)
        asked = sum(ask.minutes for ask in part.ask)
        if asked > part.minutes:
            message = f'part "{part.title}" asks {asked} minutes of questions in {part.minutes}'
            yield _problem(plan, place, "HB502", message, "move questions to its reserve, or give the part more time")
        for number, ask in enumerate(part.ask):
            if (ask.question is None) == (ask.prompt is None):
                has = "both question and" if ask.question else "neither question nor"
                message = f'part "{part.title}" has an entry with {has} prompt'
                yield _problem(plan, (*place, "ask", number), "HB504", message, "write one of the two")


def _problem(plan: Plan, place: tuple[str | int, ...], rule: str, message: str, fix: str) -> Problem:
    return Problem(plan.path, plan.matter.line(place), rule, message, fix)
