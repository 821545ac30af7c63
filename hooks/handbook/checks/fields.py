"""What the fields of one page must say together: dates, sources, templates, and the sums of a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from handbook.model.problems import Problem
from handbook.model.records import Guide, Page, Plan, Post, Question, Record
from handbook.parse.tree import Tree


def field_problems(record: Record, tree: Tree) -> Iterator[Problem]:
    """Find values that have the right form and cannot be true."""
    match record:
        case Question():
            yield from _date_problems(record, "reviewed", tree)
            if not record.sources and record.kind != "behavioural":
                message = 'the field "sources" is missing'
                yield record.problem(("sources",), "HB105", message, "name at least one source that you have read")
        case Guide():
            yield from _date_problems(record, "read_on", tree)
        case Post():
            if not record.draft and tree.future(record.date):
                yield from _date_problems(record, "date", tree)
            elif not record.slug.startswith(record.date.isoformat()):
                message = f"the date {record.date} is not the one in the file's name"
                yield record.problem(("date",), "HB111", message, "rename the file, or correct the date")
        case Page():
            known = tree.templates() if record.template else frozenset()
            if known and record.template not in known:
                message = f'there is no template "{record.template}"'
                yield record.problem(("template",), "HB112", message, "delete the field")
            elif record.template and record.template != (own := own_template(record)):
                message = f'the template "{record.template}" is made for another page'
                yield record.problem(("template",), "HB112", message, f"write {own}, or delete the field")
        case Plan():
            yield from plan_problems(record)


def own_template(page: Page) -> str:
    """Return the name of the template that is made for a page: that of its file or, for an index, of its folder."""
    *_, folder, name = page.path.removesuffix(".md").split("/")
    return f"{name if name != 'index' else folder if folder != 'docs' else 'home'}.html"


def _date_problems(record: Record, field: str, tree: Tree) -> Iterator[Problem]:
    day = getattr(record, field)
    if tree.future(day):
        yield record.problem((field,), "HB110", f"{field} {day} is in the future", "write the day on which it was done")


def plan_problems(plan: Plan) -> Iterator[Problem]:
    """Find everything in a plan that would not work on the day."""
    minutes = sum(part.minutes for part in plan.parts)
    if minutes != plan.minutes:
        message = f"the parts take {minutes} minutes, but the plan says {plan.minutes}"
        yield plan.problem(("parts",), "HB501", message, "change the minutes so that they add up")
    weights = sum(area.weight for area in plan.rubric)
    if weights != 100:
        message = f"the weights of the rubric add up to {weights} %"
        yield plan.problem(("rubric",), "HB503", message, "change them so that they add up to 100 %")
    yield from _part_problems(plan)
    yield from _repeated_questions(plan)
    for key, names in (("parts", [part.title for part in plan.parts]), ("rubric", [area.area for area in plan.rubric])):
        for name, times in Counter(names).items():
            if times > 1:
                message = f'"{name}" is the name of {times} entries in {key}'
                yield plan.problem((key,), "HB505", message, "give each a name of its own")


def _part_problems(plan: Plan) -> Iterator[Problem]:
    for index, part in enumerate(plan.parts):
        asked = sum(ask.minutes for ask in part.ask)
        if asked > part.minutes:
            message = f'the part "{part.title}" asks {asked} minutes of questions in {part.minutes}'
            fix = "move questions to its reserve, or give the part more minutes"
            yield plan.problem(("parts", index), "HB502", message, fix)
        for number, ask in enumerate(part.ask):
            if (ask.question is None) == (ask.prompt is None):
                has = "both a question and" if ask.question else "neither a question nor"
                message = f'the part "{part.title}" has an entry with {has} a prompt'
                yield plan.problem(("parts", index, "ask", number), "HB504", message, "write one of the two")


def _repeated_questions(plan: Plan) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for index, part in enumerate(plan.parts):
        named = [(ask.question, ("ask", number, "question")) for number, ask in enumerate(part.ask)]
        for id, place in [*named, *((id, ("reserve", number)) for number, id in enumerate(part.reserve))]:
            if id and id in seen:
                message = f'the plan names {id} twice (first in the part "{seen[id]}")'
                yield plan.problem(("parts", index, *place), "HB506", message, "delete one of them")
            elif id:
                seen[id] = part.title
