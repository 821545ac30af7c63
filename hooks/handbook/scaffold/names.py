"""From a title to the words of an address."""

from __future__ import annotations

import re

from handbook.markup.slugs import slugify
from handbook.model.problems import cut

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
