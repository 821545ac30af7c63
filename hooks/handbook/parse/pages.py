"""From a file of `docs/` to its record: which kind of page it is, and what is wrong with its fields."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from handbook.model.page_source import Body, FrontMatter, Place
from handbook.model.problems import Problem, cut
from handbook.model.records import Exercise, Guide, Page, Plan, Post, Question, Record, Topic, front_fields
from handbook.parse.front_matter import parse_front_matter
from handbook.parse.markdown import parse_body
from handbook.parse.text import decode, length_problems, merge_problems

NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
KINDS_OF_PAGE: tuple[tuple[str, type[Record]], ...] = (
    (rf"docs/questions/{NAME}/index\.md", Topic),
    (rf"docs/questions/{NAME}/{NAME}\.md", Question),
    (r"docs/(?:guides|interviewers/plans|interviewers/exercises)/index\.md", Page),
    (rf"docs/guides/{NAME}\.md", Guide),
    (rf"docs/interviewers/plans/{NAME}\.md", Plan),
    (rf"docs/interviewers/exercises/{NAME}\.md", Exercise),
    (rf"docs/blog/posts/\d{{4}}-\d\d-\d\d-{NAME}\.md", Post),
    (r"docs/(?:(?:questions|contributing|interviewers|cheatsheets|blog)/)?index\.md", Page),
    (rf"docs/(?:contributing|interviewers|cheatsheets|blog)/{NAME}\.md", Page),
    (rf"docs/(?!404|q\.md){NAME}\.md", Page),
)


MANY = 3  # fields of another kind
BLANKS = {  # what belongs in a field that is still empty, where its type says too little
    "cue": "the question in at most 40 characters",
    "minutes": "how long it takes, a whole number",
    "tagline": "what the topic is about, in at most 100 characters",
    "description": "what the page says, in 20 to 160 characters",
    "sections": "the headings its questions stand under, such as [Forecasting]",
    "categories": "at least one, such as [Interviewing], best one that other posts have",
}
PLACES: dict[type[Record], str] = {
    Question: "docs/questions/<topic>/<slug>.md",
    Topic: "docs/questions/<topic>/index.md",
    Guide: "docs/guides/<name>.md",
    Plan: "docs/interviewers/plans/<name>.md",
    Exercise: "docs/interviewers/exercises/<name>.md",
    Post: "docs/blog/posts/<year>-<month>-<day>-<title>.md",
}


def kind_of_page(path: str) -> type[Record] | None:
    """Return the record a path holds, or None where the path itself is wrong."""
    return next((model for pattern, model in KINDS_OF_PAGE if re.fullmatch(pattern, path)), None)


@dataclass(frozen=True)
class Reading:
    """What could be read of a page. record: None if its fields do not hold; body: None if it could not be found."""

    problems: tuple[Problem, ...]
    matter: FrontMatter | None = None
    body: Body | None = None
    record: Record | None = None


def read_page(path: str, raw: bytes, *, parse: Callable[[str, int], Body] = parse_body) -> Reading:
    """Read one page as far as it goes, so that all its problems are found at once."""
    problems: list[Problem] = []
    model = kind_of_page(path)
    if model is None:
        problems.append(Problem(path, 1, "HB004", "no page can live at this path", _better_path(path)))
    text = decode(path, raw)
    if isinstance(text, Problem):
        return Reading((*problems, text))
    if unreadable := [*merge_problems(path, text), *length_problems(path, text)]:
        return Reading((*problems, *unreadable))
    matter, broken = parse_front_matter(path, text)
    problems += broken
    if matter is None or model is None:
        return Reading(tuple(problems), matter)
    body = parse(matter.body, matter.body_line)
    record, wrong = _validate(model, path, matter, body)
    return Reading((*problems, *wrong), matter, body, record)


def _better_path(path: str) -> str:
    """Say where a page at this path belongs."""
    plain = unicodedata.normalize("NFKD", path).encode("ascii", "ignore").decode().lower()
    words = "/".join(re.sub(r"[^a-z0-9.]+", "-", part).strip("-") for part in plain.split("/"))
    better = re.sub(r"(^|/)readme\.md$", r"\1index.md", words)
    if path.startswith("docs/blog/posts/"):
        return "write docs/blog/posts/<year>-<month>-<day>-<title>.md"
    if better != path and kind_of_page(better):
        return f"rename it to {better}"
    return "use lower-case words with hyphens, and docs/questions/<topic>/<slug>.md for a question"


def _validate(model: type[Record], path: str, matter: FrontMatter, body: Body) -> tuple[Record | None, list[Problem]]:
    known = front_fields(model)
    if other := _other_kind(model, matter):
        message = f"the fields are those of {other.label}, and the page lives where {model.label} does"
        return None, [Problem(path, 1, "HB004", message, f"move it to {PLACES[other]}")]
    unknown = [key for key in matter.values if key not in known]
    meant = {key: _nearest(key, [name for name in known if name not in matter.values]) for key in unknown}
    problems = [
        Problem(
            path,
            matter.line((key,)),
            "HB106",
            f'field "{key}" is unknown in {model.label}',
            f'write "{meant[key]}"' if meant[key] else f"remove it; the fields are {', '.join(known)}",
        )
        for key in unknown
    ]
    problems += _order_problems(path, matter, [key for key in matter.values if key in known], known)
    values = {key: value for key, value in matter.values.items() if key in known}
    try:
        return model.model_validate({**values, "path": path, "matter": matter, "body": body}), problems
    except ValidationError as error:
        found = [d for d in error.errors() if not (d["type"] == "missing" and d["loc"][-1] in meant.values())]
        return None, problems + _field_problems(path, matter, found)


def _other_kind(model: type[Record], matter: FrontMatter) -> type[Record] | None:
    """Return the kind of page that has all of these fields, where this kind lacks many of them."""
    names = set(matter.values)
    if len(names - set(front_fields(model))) < MANY:
        return None
    return next((other for other in PLACES if names <= set(front_fields(other))), None)


def _order_problems(path: str, matter: FrontMatter, keys: Sequence[str], known: Sequence[str]) -> list[Problem]:
    for key, expected in zip(keys, sorted(keys, key=known.index), strict=True):
        if key != expected:
            message = f'field "{key}" stands where "{expected}" belongs'
            return [
                Problem(
                    path,
                    matter.line((key,)),
                    "HB107",
                    message,
                    f"keep the order {', '.join(k for k in known if k in keys)}",
                )
            ]
    return []


def _field_problems(path: str, matter: FrontMatter, errors: Iterable[ErrorDetails]) -> list[Problem]:
    problems: dict[tuple[Place, str], Problem] = {}
    errors = list(errors)
    lost = [str(error["loc"][0]) for error in errors if error["type"] == "missing" and len(error["loc"]) == 1]
    if len(lost) > 1:
        message = f"the fields {', '.join(lost)} are missing"
        problems[(), "HB105"] = Problem(
            path, 1, "HB105", message, "add them; docs/contributing/contract.md explains each"
        )
    shortened = {error["loc"] for error in errors if error["type"] == "too_short"}
    for error in errors:
        if error["loc"] in shortened and any(
            other["loc"][: len(error["loc"])] == error["loc"] != other["loc"] for other in errors
        ):
            continue  # entries that are wrong themselves do not count
        if len(lost) > 1 and error["type"] == "missing" and error["loc"][0] in lost:
            continue
        place = tuple(part for part in error["loc"] if part != "function-after")
        rule, message, fix = _explain(error, _name(place))
        problems.setdefault((place, rule), Problem(path, matter.line(place), rule, message, fix))
    return list(problems.values())


def _name(place: Place) -> str:
    """Return a place as a reader writes it: `parts[2].minutes`, counting from one."""
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")


def _explain(error: ErrorDetails, name: str) -> tuple[str, str, str]:
    kind, context, value = error["type"], error.get("ctx", {}), error["input"]
    if value in (None, []) and (blank := BLANKS.get(name)):
        return "HB108" if value is None else "HB109", f"{name} is empty", f"write {blank}"
    shown = f'"{cut(str(value))}"' if isinstance(value, str | int | float | date) else _kind_of(value)
    if kind == "missing":
        return "HB105", f'field "{name}" is missing', "add it"
    if kind == "extra_forbidden":
        return "HB106", f'field "{name}" is unknown', "remove it, or correct its name"
    if kind == "literal_error":
        return "HB104", f"{name} {shown} is unknown", f"write {_either(context['expected'])}"
    if kind == "string_pattern_mismatch":
        return "HB109", f"{name} {shown} is not well formed", _pattern_mend(name, context["pattern"])
    if kind in ("string_too_long", "string_too_short"):
        limit = context.get("max_length", context.get("min_length"))
        bound = "at most" if "max_length" in context else "at least"
        return "HB109", f"{name} has {len(str(value))} characters", f"write {bound} {limit}"
    if kind in ("greater_than_equal", "less_than_equal"):
        bound = f"at least {context['ge']}" if "ge" in context else f"at most {context['le']}"
        return "HB109", f"{name} {shown} is out of range", f"write {bound}"
    if kind in ("too_short", "too_long"):
        bound = f"at least {context['min_length']}" if kind == "too_short" else f"at most {context['max_length']}"
        return "HB109", f"{name} has {context['actual_length']} entries", f"give {bound}"
    return "HB108", f"{name} is {_kind_of(value)}", f"write {_type_wanted(kind)}"


def _kind_of(value: object) -> str:
    names = {
        str: "text",
        bool: "yes or no",
        int: "a number",
        float: "a decimal number",
        list: "a list",
        dict: "a group of fields",
    }
    return "empty" if value is None else names.get(type(value), f"a {type(value).__name__}")


def _type_wanted(kind: str) -> str:
    names = {
        "string": "text (in quotes if it looks like a number or a date)",
        "int": "a whole number",
        "bool": "true or false",
        "date": "a date such as 2026-01-31, without quotes",
        "tuple": "a list: [one, two]",
        "model": "fields with values, `name: value`",
    }
    return next((text for start, text in names.items() if kind.startswith(start)), "a value of the right kind")


def _either(expected: str) -> str:
    return expected.replace("'", "")


def _pattern_mend(name: str, pattern: str) -> str:
    field = name.rsplit(".", 1)[-1].split("[")[0]
    wanted = {
        "id": "the topic's prefix and a number from 01 on, such as sq07 or sq123",
        "related": "question ids such as sq07",
        "questions": "question ids such as sq07",
        "reserve": "question ids such as sq07",
        "question": "a question id such as sq07",
        "prefix": "two characters, a letter first, such as sq or k8",
        "url": "a full address that starts with https://",
        "moved_from": "former addresses such as questions/sql/old-name/",
        "topics": "topic folders such as model-evaluation",
        "snippets": "snippet folders such as exercises/slow-service",
        "template": "the name of one of the templates in overrides/, or remove it",
        "categories": "categories in letters, such as Job search",
    }.get(field)
    return f"write {wanted}" if wanted else "write it on one line, without blanks at its ends"


def _nearest(word: str, words: Sequence[str]) -> str | None:
    return next(iter(difflib.get_close_matches(word.lower(), words, n=1, cutoff=0.6)), None)
