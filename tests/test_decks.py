"""Decks: what they hold, that the same content gives the same bytes, and what Anki itself makes of two editions."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from handbook.cache import Cache
from handbook.cards.deck import (
    FIELD_IDS,
    FORM_CHANGED,
    NAME,
    NOTE_TYPE,
    TEMPLATE_ID,
    Deck,
    deck_files,
    deck_paths,
    number_of,
    package,
)
from handbook.cards.notes import FIELDS, Note, make_notes
from handbook.checks.links import web_address
from handbook.model.catalogue import Catalogue
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from lxml import html

from tests.file_checkers import checker
from tests.site import ROOT

ADDRESS = "https://handbook.example/"
FONT = ROOT / "docs/assets/fonts/handbook-math.woff2"


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    """An empty collection of Anki's."""
    found = checker("anki.collection").Collection(str(tmp_path / "collection.anki2"))
    yield found
    found.close()


def note(id: str, question: str, changed: int) -> Note:
    values = dict.fromkeys(FIELDS, "") | {"Id": id, "Question": question, "Answer": f"<p>{question}</p>"}
    return Note(id, changed, ("handbook::topic::sql",), tuple(values[name] for name in FIELDS))


def import_deck(collection: Any, file: Path, content: bytes) -> Any:
    """Return what Anki says of an import, with the options that its window offers first."""
    file.write_bytes(content)
    request = checker("anki.collection").ImportAnkiPackageRequest(package_path=str(file))
    return collection.import_anki_package(request).log


def deck_of(*notes: Note, title: str = "SQL") -> bytes:
    return package([Deck(title, "sq", 0, notes)], FONT.read_bytes())


def small() -> Catalogue:
    return read_catalogue(read_tree(ROOT / "tests" / "cases" / "base"))


def test_anki_updates_notes_of_a_new_edition_and_keeps_progress(collection: Any, tmp_path: Path) -> None:
    first, later = FORM_CHANGED + 1000, FORM_CHANGED + 2000
    file = tmp_path / "deck.apkg"
    assert len(import_deck(collection, file, deck_of(note("sq01", "Old?", first), note("sq02", "B?", first))).new) == 2
    deck = collection.decks.id_for_name(f"{NAME}::SQL")
    assert deck
    collection.decks.select(deck)
    for _ in range(2):
        card = collection.sched.getCard()
        assert card
        card.start_timer()
        collection.sched.answerCard(card, 4)
    before = {card: collection.get_card(card) for card in collection.find_cards("")}
    assert {card.reps for card in before.values()} == {1}

    edition = (note("sq01", "Reworded?", later), note("sq02", "B?", first), note("sq03", "New?", later))
    log = import_deck(collection, file, deck_of(*edition, title="SQL and more"))
    assert (len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting)) == (1, 1, 1, 0)
    found = {n["Id"]: n["Question"] for n in map(collection.get_note, collection.find_notes(""))}
    assert found == {"sq01": "Reworded?", "sq02": "B?", "sq03": "New?"}
    assert collection.card_count() == 3
    for id, card in before.items():
        now = collection.get_card(id)
        assert (now.ivl, now.reps, now.due, now.type, now.did) == (card.ivl, card.reps, card.due, card.type, card.did)
    assert collection.fix_integrity()[1]


def test_anki_takes_the_deck_of_a_topic_and_the_whole_one_for_the_same(collection: Any, tmp_path: Path) -> None:
    catalogue = small()
    keys = {topic.slug: "" for topic in catalogue.topics}
    files = deck_files(catalogue, keys, Cache(), site_url=ADDRESS, times={}, font=FONT.read_bytes())
    assert [*files] == deck_paths(catalogue) == ["handbook.apkg", *(f"cards/{t.slug}.apkg" for t in catalogue.topics)]
    for content in (*files.values(), files["handbook.apkg"]):
        import_deck(collection, tmp_path / "a.apkg", content)
    assert collection.note_count() == len(catalogue.questions)
    shown = collection.get_card(collection.find_cards("Id:sq01")[0])
    assert "<math" in shown.answer()
    assert f'href="{ADDRESS}q/sq01/"' in shown.answer()
    assert (Path(collection.media.dir()) / "_handbook-math.woff2").read_bytes() == FONT.read_bytes()


def test_the_same_content_gives_the_same_bytes() -> None:
    catalogue = small()
    decks = [
        Deck(topic.title, topic.prefix, 0, make_notes(catalogue, topic, Cache(), ADDRESS, {}))
        for topic in catalogue.topics
    ]
    assert package(decks, b"font") == package(decks, b"font")
    changed = replace(decks[0].notes[0], changed=FORM_CHANGED + 5)
    assert package([replace(decks[0], notes=(changed,))], b"") != package([replace(decks[0], notes=())], b"")


def test_ids_never_change(tmp_path: Path) -> None:
    """Whoever studies has these in their collection. A change here doubles every note, or stops all updates."""
    (tmp_path / "deck.apkg").write_bytes(package([Deck("SQL", "sq", 0, (note("sq07", "A?", 5),))], b""))
    with zipfile.ZipFile(tmp_path / "deck.apkg") as archive:
        (tmp_path / "db").write_bytes(archive.read("collection.anki2"))
    base = sqlite3.connect(tmp_path / "db")
    assert base.execute("SELECT id, guid, mid FROM notes").fetchall() == [
        (1_700_001_034_007, "ml-interview-handbook:sq07", 1_796_000_000_000)
    ]
    models, decks = map(json.loads, base.execute("SELECT models, decks FROM col").fetchone())
    base.close()
    fields = [(field["name"], field["id"]) for field in models[str(NOTE_TYPE)]["flds"]]
    names = ("Id", "Question", "Facts", "Task", "Answer", "Solution", "FollowUps", "Listen", "Topic", "Link")
    assert fields == [*zip(names, range(4_118_020_661_157_309_000, 4_118_020_661_157_309_010), strict=True)]
    assert FIELD_IDS[0] == fields[0][1]
    assert models[str(NOTE_TYPE)]["tmpls"][0]["id"] == TEMPLATE_ID == 7_303_512_480_301_774_911
    assert {*decks} == {"1", "1700000000000", "1700001034000"}


def test_every_id_has_a_number_of_its_own(catalogue: Catalogue) -> None:
    ids = [*(q.id for q in catalogue.questions), *(topic.prefix for topic in catalogue.topics)]
    assert len({number_of(id) for id in ids}) == len(ids)


def test_every_note_is_whole(catalogue: Catalogue) -> None:
    topic = next(topic for topic in catalogue.topics if topic.slug == "sql")
    for made in make_notes(catalogue, topic, Cache(), ADDRESS, {}):
        fields = dict(zip(FIELDS, made.fields, strict=True))
        question = catalogue.by_id[made.id]
        assert fields["Answer"], made.id
        assert fields["Solution"] if question.kind == "sql" else True, made.id
        assert f"handbook::level::{question.level}" in made.tags
        for text in made.fields:
            assert "\x1f" not in text
            assert "var(--" not in text
            for link in html.parse(BytesIO(f"<p>{text}</p>".encode())).xpath("//a/@href"):
                assert str(link).startswith(("https://", "http://", "mailto:")), (made.id, link)


def test_links_of_a_card_leave_it_by_the_full_address() -> None:
    catalogue, path = small(), "docs/questions/sql/second-highest.md"
    threshold = "../evaluation/threshold.md"
    assert web_address(catalogue, path, f"{threshold}#answer", ADDRESS) == (
        f"{ADDRESS}questions/evaluation/threshold/#answer"
    )
    assert web_address(catalogue, path, threshold, "") is None
    assert web_address(catalogue, path, "https://sqlite.org/", "") == "https://sqlite.org/"


def test_a_note_is_as_new_as_the_newest_file_it_shows() -> None:
    catalogue = small()
    topic = next(topic for topic in catalogue.topics if topic.slug == "sql")
    times = {"docs/questions/sql/second-highest.md": 7, "snippets/sql/second-highest/solution.sql": 9, "": 99}
    assert [made.changed for made in make_notes(catalogue, topic, Cache(), "", times)] == [9]
    assert [made.changed for made in make_notes(catalogue, topic, Cache(), "", {"": 99})] == [99]
