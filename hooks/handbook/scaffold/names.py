"""Names for new pages: file names from titles, and what unfinished pages claim, so that nothing is taken twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pydantic import ValidationError

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import (
    GROUPS,
    KINDS,
    LEVELS,
)
from handbook.model.problems import cut
from handbook.model.records import Question, Record, Topic, front_fields
from handbook.model.text import slugify
from handbook.parse.front_matter import parse_front_matter
from handbook.parse.markdown import LazyBody
from handbook.parse.pages import kind_of_page
from handbook.parse.text import read_text
from handbook.parse.tree import Tree

LONGEST_SLUG = 5  # words
SMALL_WORDS = frozenset(
    "a an and are as at be can do does for from how i if in is it me of on or so that the this to "
    "what when which why with would you your".split()
)


class ScaffoldError(ValueError):
    """The new page or folder cannot be made; the text says why and what to write instead."""


def short_slug(title: str) -> str:
    """Return the first words of a title that say something, as a file name. Raises ScaffoldError if it has none."""
    whole = full_slug(title)
    return "-".join([word for word in whole.split("-") if word not in SMALL_WORDS][:LONGEST_SLUG]) or whole


def full_slug(title: str) -> str:
    """Return all words of a title as a file or folder name. Raises ScaffoldError if it has none."""
    if not title.isprintable():
        raise ScaffoldError("the title has a character that cannot be printed; write it as one line of plain text")
    words = slugify(re.sub(r"(?<=\w)['\u2019](?=\w)", "", title))
    if not words:
        raise ScaffoldError(
            f'the address is made from the title, and "{cut(title)}" has no Latin letter or digit; add some'
        )
    return words


STAND_INS: dict[type[Record], dict[str, object]] = {
    Topic: {"title": "?", "group": GROUPS[0], "order": 0, "tagline": "?", "sections": ("?",)},
    Question: {
        **{"title": "?", "cue": "?", "kind": KINDS[0], "level": LEVELS[0], "minutes": 2, "sheet": "never"},
        **{"section": "?", "aliases": (), "related": (), "moved_from": (), "sources": (), "reviewed": date(2000, 1, 1)},
    },
}


def with_drafts(catalogue: Catalogue, tree: Tree) -> Catalogue:
    """Return the catalogue with unfinished topics and questions as well; what they lack has a stand-in.

    The sections of a topic that names none stay empty. What has no id or prefix yet claims none and is left out.
    """
    drafts = [draft for path in sorted(tree.files) if path not in catalogue.by_path for draft in _draft(path, tree)]
    return Catalogue((*catalogue.records, *drafts), catalogue.snippets)


def _draft(path: str, tree: Tree) -> Iterator[Record]:
    model = kind_of_page(path)
    text = read_text(path, tree.files[path])
    if model not in STAND_INS or not isinstance(text, str):
        return
    matter, _ = parse_front_matter(path, text)
    if matter is None:
        return
    values = {key: value for key, value in matter.values.items() if key in front_fields(model)}
    whole = {**values, "path": path, "matter": matter, "body": LazyBody(matter.body, matter.body_line)}
    lacking = _lacking(model, whole)
    if lacking <= set(STAND_INS[model]):
        record = model.model_validate(whole | {name: STAND_INS[model][name] for name in lacking})
        yield record.model_copy(update={"sections": ()} if "sections" in lacking else {})


def _lacking(model: type[Record], values: dict[str, object]) -> set[str]:
    """Return the fields whose values do not hold."""
    try:
        model.model_validate(values)
    except ValidationError as error:
        return {str(detail["loc"][0]) for detail in error.errors()}
    return set()
