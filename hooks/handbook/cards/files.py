"""The decks of the site, from the cache where nothing of them changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from typing import Final

from handbook.cache import Cache, key_of
from handbook.cards.deck import Deck, package
from handbook.cards.notes import make_notes
from handbook.model.catalogue import Catalogue
from handbook.model.records import Topic

WHOLE: Final = "handbook.apkg"


def deck_path(topic: Topic) -> str:
    """Return where the deck of a topic is, below the site's root."""
    return f"cards/{topic.slug}.apkg"


def deck_paths(catalogue: Catalogue) -> list[str]:
    """Return where all decks are."""
    return [WHOLE, *(deck_path(topic) for topic in _topics(catalogue))]


def deck_files(
    catalogue: Catalogue,
    keys: Mapping[str, str],
    results: Cache,
    *,
    site_url: str,
    times: Mapping[str, int],
    font: bytes,
) -> dict[str, bytes]:
    """Return path below the site's root to content: the deck of everything, and one a topic.

    keys: the hash of all pages of each topic and of what they include; site_url: the address with its last slash,
    empty where unknown; times: when each file last changed, in seconds; font: for formulas.
    """
    about = (site_url, sha256(font).hexdigest())
    decks: list[Deck] = []
    found: dict[str, bytes] = {}
    made_of: list[str] = []
    for place, topic in enumerate(_topics(catalogue)):
        files = {path for q in catalogue.by_topic[topic.slug] for path in (q.path, *_snippets(q.body.embeds))}
        days = tuple((path, times.get(path)) for path in sorted({topic.path, "", *files}))
        key = key_of(keys[topic.slug], about, days, place, topic.title, topic.prefix)
        made_of.append(key)
        notes = results.get("notes", key, partial(make_notes, catalogue, topic, results, site_url, times))
        decks.append(Deck(topic.title, topic.prefix, place, notes))
        found[deck_path(topic)] = results.get("deck", key, partial(package, decks[-1:], font))
    whole = results.get("deck", key_of(tuple(made_of)), partial(package, decks, font))
    return {WHOLE: whole, **found}


def _topics(catalogue: Catalogue) -> list[Topic]:
    return [topic for topic in catalogue.topics if catalogue.by_topic[topic.slug]]


def _snippets(embeds: tuple[tuple[str, int], ...]) -> list[str]:
    return [f"snippets/{target.split(':')[0]}" for target, _ in embeds]
