"""A deck as the file that Anki imports: a SQLite database and its pictures and fonts in a ZIP file.

Anki finds a note again by its `guid`, and takes what a file holds if the note's time is later than its own. Scheduling
belongs to the cards that Anki already has, so it stays. Every Anki since 2.0 reads the
format: the scheme numbered 11.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from handbook.archive import zip_bytes
from handbook.cache import Cache, key_of
from handbook.cards.notes import FIELDS, Note, make_notes
from handbook.markup.portable import code_css, drawing_css
from handbook.model.catalogue import Catalogue
from handbook.model.records import Topic

# Raise this to the present time (`date +%s`) when the note type, its templates or the HTML of notes change, so that
# Anki takes the change although no page changed.
FORM_CHANGED: Final = 1_796_042_936
# These never change: by them Anki knows the note type, its fields and its template again.
NOTE_TYPE: Final = 1_796_000_000_000
TEMPLATE_ID: Final = 7_303_512_480_301_774_911
FIELD_IDS: Final = tuple(4_118_020_661_157_309_000 + number for number in range(len(FIELDS)))
NAME: Final = "ML Interview Handbook"
FONT: Final = "_handbook-math.woff2"  # Anki keeps a file whose name begins so, although no note names it
_BASE: Final = 1_700_000_000_000
_TEMPLATES: Final = Path(__file__).parent / "template"


@dataclass(frozen=True)
class Deck:
    """The notes of one topic. prefix: of the ids of its questions; place: of the topic among all, from 0."""

    title: str
    prefix: str
    place: int
    notes: tuple[Note, ...]


def number_of(id: str) -> int:
    """Return a number of its own for a question's id, or for a topic's prefix."""
    return int(id[:2], 36) * 1000 + int(id[2:] or 0)


def package(decks: Sequence[Deck], font: bytes) -> bytes:
    """Return the `.apkg` file of one or more decks. font: for formulas."""
    files = {"collection.anki2": _collection(decks), "media": json.dumps({"0": FONT}).encode(), "0": font}
    return zip_bytes(files)


def _collection(decks: Sequence[Deck]) -> bytes:
    changed = max([FORM_CHANGED, *(note.changed for deck in decks for note in deck.notes)])
    base = sqlite3.connect(":memory:", isolation_level=None)
    try:
        base.executescript(f"PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8';\n{_text('schema.sql')}")
        base.execute(
            "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')",
            (
                _BASE // 1000,
                changed * 1000,
                FORM_CHANGED * 1000,
                *map(_json, ({"nextPos": 1, "curDeck": 1}, _note_types(), _decks(decks, changed), _OPTIONS)),
            ),
        )
        for deck in decks:
            for place, note in enumerate(deck.notes):
                id = _BASE + number_of(note.id)
                base.execute("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')", _note_row(note, id))
                due, time = deck.place * 1000 + place + 1, max(note.changed, FORM_CHANGED)
                card = (id, id, _BASE + number_of(deck.prefix), time, due)
                base.execute(f"INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?{', 0' * 8}, '')", card)
        raw = bytearray(base.serialize())
    finally:
        base.close()
    raw[96:100] = (3_040_000).to_bytes(4, "big")  # the version of the library that wrote the file
    return bytes(raw)


def _note_row(note: Note, id: int) -> tuple[object, ...]:
    tags = "".join(f" {tag}" for tag in note.tags) + " "
    digest = int(hashlib.sha1(note.fields[0].encode(), usedforsecurity=False).hexdigest()[:8], 16)
    guid, time = f"ml-interview-handbook:{note.id}", max(note.changed, FORM_CHANGED)
    return id, guid, NOTE_TYPE, time, tags, "\x1f".join(note.fields), note.fields[1], digest


def _note_types() -> Mapping[str, Any]:
    fields = [
        {"name": name, "ord": place, "id": FIELD_IDS[place], "tag": None, "preventDeletion": False, "media": []}
        | {"font": "Arial", "size": 20, "sticky": False, "rtl": False, "description": "", "plainText": False}
        for place, name in enumerate(FIELDS)
    ]
    template = {"name": "Question", "ord": 0, "id": TEMPLATE_ID, "did": None, "bqfmt": "", "bafmt": ""}
    template |= {"qfmt": _text("front.html"), "afmt": _text("back.html")}
    css = _text("card.css") + code_css(".card", dark=False) + code_css(".nightMode", dark=True)
    css += drawing_css(".nightMode")
    described = {"id": NOTE_TYPE, "name": NAME, "type": 0, "mod": FORM_CHANGED, "usn": -1, "sortf": 1, "did": None}
    described |= {"flds": fields, "tmpls": [template], "css": css, "latexPre": "", "latexPost": "", "latexsvg": False}
    return {str(NOTE_TYPE): described | {"req": [[0, "any", [1]]], "tags": [], "vers": []}}


def _decks(decks: Sequence[Deck], changed: int) -> Mapping[str, Any]:
    zero: dict[str, Any] = {f"{what}Today": [0, 0] for what in ("new", "rev", "lrn", "time")}
    common: dict[str, Any] = {
        "mod": changed,
        "usn": -1,
        "collapsed": False,
        "browserCollapsed": True,
        "dyn": 0,
        "conf": 1,
    }
    common |= {"extendNew": 0, "extendRev": 0, **zero}
    about = (
        "Interview questions with short answers, follow-ups and links to the full pages. Text: CC BY 4.0, code: MIT."
    )
    found = {"1": {"id": 1, "name": "Default", "desc": "", **common}}
    found[str(_BASE)] = {"id": _BASE, "name": NAME, "desc": about, **common}
    for deck in decks:
        id = _BASE + number_of(deck.prefix)
        found[str(id)] = {"id": id, "name": f"{NAME}::{deck.title}", "desc": "", **common}
    return found


_OPTIONS: Final = {
    "1": {
        **{"id": 1, "mod": 0, "name": "Default", "usn": 0, "maxTaken": 60, "autoplay": True, "timer": 0},
        **{"replayq": True, "dyn": False},
        "new": {"bury": False, "delays": [1.0, 10.0], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1}
        | {"perDay": 20},
        "rev": {"bury": False, "ease4": 1.3, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200, "hardFactor": 1.2},
        "lapse": {"delays": [10.0], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0},
    }
}


def _text(name: str) -> str:
    return (_TEMPLATES / name).read_text("utf-8")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


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
        files = {path for q in catalogue.by_topic[topic.slug] for path in (q.path, *q.body.included)}
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
