"""What is wrong with the fields of a page, from pydantic's errors to words that a contributor understands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from pydantic_core import ErrorDetails

from handbook.model.problems import Problem, cut
from handbook.model.sources import FrontMatter, Place
from handbook.model.text import describe_hidden

Explanation = tuple[str, str, str]
"""A rule, a message and a fix."""

WANTED_IN_EMPTY = {  # what to write into a field that is still empty, where its type says too little
    "cue": "the question in at most 40 characters",
    "minutes": "how long it takes, as a whole number",
    "tagline": "what the topic is about, in at most 100 characters",
    "description": "what the page says, in 20 to 160 characters",
    "sections": "the headings its questions stand under, such as [Forecasting]",
    "categories": "at least one, such as [Interviewing]; check which ones other posts have",
}
FORMS = {  # what a field whose form is fixed must look like
    "id": "the topic's prefix and a number from 01 up, such as sq07 or sq123",
    "related": "question ids such as sq07",
    "figure": "a question id such as sq07",
    "retired": "ids of deleted questions such as sq07",
    "questions": "question ids such as sq07",
    "reserve": "question ids such as sq07",
    "question": "a question id such as sq07",
    "prefix": "two characters, a letter first, such as sq or k8",
    "url": "a full address that starts with https://",
    "moved_from": "former addresses such as questions/sql/old-name/",
    "topics": "topic folders such as model-evaluation",
    "snippets": "snippet folders such as exercises/slow-service",
    "template": "the name of one of the templates in overrides/, or delete the field",
    "categories": "categories in letters, such as Job search",
}
BOUNDS = {  # by pydantic's error type: what is wrong, and what to write
    "string_too_long": ("has {length} characters", "at most {max_length}"),
    "string_too_short": ("has {length} characters", "at least {min_length}"),
    "greater_than_equal": ("{shown} is out of range", "at least {ge}"),
    "less_than_equal": ("{shown} is out of range", "at most {le}"),
    "too_short": ("has {actual_length} entries", "at least {min_length}"),
    "too_long": ("has {actual_length} entries", "at most {max_length}"),
}
TYPES = {  # by the start of pydantic's error type
    "string": "text (in quotes if it looks like a number or a date)",
    "int": "a whole number",
    "bool": "true or false",
    "date": "a date such as 2026-01-31, without quotes",
    "tuple": "a list: [one, two]",
    "model": "fields with values, `name: value`",
}
NAMES_OF_TYPES = {
    str: "text",
    bool: "yes or no",
    int: "a number",
    float: "a decimal number",
    list: "a list",
    dict: "a group of fields",
}


def field_problems(path: str, matter: FrontMatter, errors: Sequence[ErrorDetails]) -> list[Problem]:
    """Return a problem for each value that is wrong, and one for all fields of the page that are missing."""
    problems: dict[Place, Problem] = {}
    lost = [str(error["loc"][0]) for error in errors if error["type"] == "missing" and len(error["loc"]) == 1]
    if len(lost) > 1:
        fix = "add them; docs/contributing/contract.md explains each"
        problems[()] = Problem(path, 1, "HB105", f"the fields {', '.join(lost)} are missing", fix)
    for error in errors:
        place = error["loc"]
        if place[0] in lost and len(lost) > 1:
            continue
        if error["type"] == "too_short" and any(e["loc"] != place == e["loc"][: len(place)] for e in errors):
            continue  # some entries of the list are wrong themselves, so they were not counted
        rule, message, fix = _explain(error, _name(place))
        problems.setdefault(place, Problem(path, matter.line(place), rule, message, fix))
    return list(problems.values())


def _name(place: Place) -> str:
    """Return a place as a reader writes it, counting from one: `parts[2].minutes`."""
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")


def _explain(error: ErrorDetails, name: str) -> Explanation:
    kind, limits, value = error["type"], error.get("ctx", {}), error["input"]
    shown = f'"{cut(str(value))}"' if isinstance(value, str | int | float | date) else _type_name(value)
    if value in (None, []) and name in WANTED_IN_EMPTY:
        return "HB108" if value is None else "HB109", f"{name} is empty", f"write {WANTED_IN_EMPTY[name]}"
    if kind in BOUNDS:
        message, fix = (text.format(shown=shown, length=len(str(value)), **limits) for text in BOUNDS[kind])
        return "HB109", f"{name} {message}", f"write {fix}"
    match kind:
        case "missing":
            return "HB105", f'the field "{name}" is missing', "add it"
        case "extra_forbidden":
            return "HB106", f'there is no field "{name}"', "delete it, or correct its name"
        case "literal_error":
            expected = limits["expected"].replace("'", "")
            return "HB104", f"{name} {shown} is unknown", f"write {expected}"
        case "hidden_character":
            hidden, fix = describe_hidden(limits["character"])
            return "HB218", f"{name} holds {hidden}", fix
        case "markup":
            return "HB212", f"{name} {shown} holds HTML", "write plain text"
        case "string_pattern_mismatch":
            field = name.rsplit(".", 1)[-1].split("[")[0]
            wanted = FORMS.get(field, "it on one line, without spaces at its ends")
            return "HB109", f"{name} {shown} does not have the right form", f"write {wanted}"
    wanted = next((wanted for start, wanted in TYPES.items() if kind.startswith(start)), "a value of the right kind")
    return "HB108", f"{name} is {_type_name(value)}", f"write {wanted}"


def _type_name(value: object) -> str:
    return "empty" if value is None else NAMES_OF_TYPES.get(type(value), f"a {type(value).__name__}")
