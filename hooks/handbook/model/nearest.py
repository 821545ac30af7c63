"""The known word that a misspelled one most likely stands for."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(word: str, words: Iterable[str], *, cutoff: float = 0.6) -> str | None:
    """Return the one of the words that is spelled most like `word`, whatever its case; None if none is close.

    cutoff: how alike they must be, from 0 (anything) to 1 (equal).
    """
    spelled = {known.casefold(): known for known in words}
    found = difflib.get_close_matches(word.casefold(), spelled, n=1, cutoff=cutoff)
    return spelled[found[0]] if found else None
