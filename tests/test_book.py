"""E-books: that EPUBCheck accepts them, that links lead somewhere, and that the same content gives the same bytes."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from handbook.book.build import downloads, edition_of, finished_books, write_books
from handbook.book.chapters import make_books
from handbook.book.epub import epub_bytes
from handbook.book.pdf import document_text, typeset
from handbook.book.print_blocks import PageReader
from handbook.cache import Cache, cache_of
from handbook.model.catalogue import Catalogue
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from lxml import etree
from pypdf import PdfReader

from tests.file_checkers import epub_complaints
from tests.site import ROOT

ADDRESS = "https://handbook.example/"
FONTS = ROOT / "docs/assets/fonts"
XHTML = "{http://www.w3.org/1999/xhtml}"


def epub(
    catalogue: Catalogue, *, name: str = "handbook", site_url: str = ADDRESS, results: Cache | None = None
) -> bytes:
    book = next(book for book in make_books(catalogue, "Handbook") if book.name == name)
    return epub_bytes(catalogue, book, results or Cache(), site_url=site_url, changed=1_796_000_000, fonts=FONTS)


def small() -> Catalogue:
    return read_catalogue(read_tree(ROOT / "tests" / "cases" / "base"))


@pytest.fixture(scope="module")
def whole(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole handbook."""
    path = tmp_path_factory.mktemp("book") / "handbook.epub"
    path.write_bytes(epub(catalogue, results=cache_of(ROOT)))
    return path


def pages_of(book: Path) -> dict[str, Any]:
    with zipfile.ZipFile(book) as archive:
        names = [name for name in archive.namelist() if name.endswith(".xhtml")]
        return {name.removeprefix("EPUB/"): etree.fromstring(archive.read(name)) for name in names}


def test_epubcheck_accepts_the_whole_handbook(whole: Path) -> None:
    assert epub_complaints(whole) == []


def test_epubcheck_accepts_a_book_without_an_address(tmp_path: Path) -> None:
    (tmp_path / "a.epub").write_bytes(epub(small(), site_url=""))
    assert epub_complaints(tmp_path / "a.epub") == []


def test_every_link_leads_into_the_book_or_out_by_a_full_address(whole: Path) -> None:
    pages = pages_of(whole)
    ids = {name: set(page.xpath("//@id")) for name, page in pages.items()}
    for name, page in pages.items():
        for target in page.xpath("//*[local-name()='a']/@href"):
            if not target.startswith(("https://", "http://", "mailto:")):
                place, _, fragment = target.partition("#")
                assert (place or name) in pages, (name, target)
                assert not fragment or unquote(fragment) in ids[place or name], (name, target)


def test_the_contents_name_every_question_once(whole: Path, catalogue: Catalogue) -> None:
    links = pages_of(whole)["nav.xhtml"].xpath("//*[local-name()='nav'][1]//*[local-name()='a']/@href")
    assert len(links) == len(set(links))
    assert {f"{question.id}.xhtml" for question in catalogue.questions} <= set(links)


def test_nothing_is_folded_and_every_formula_says_what_it_is(whole: Path) -> None:
    for name, page in pages_of(whole).items():
        assert not page.findall(f".//{XHTML}details"), name
        for formula in page.iter("{http://www.w3.org/1998/Math/MathML}math"):
            assert str(formula.get("alttext", "")).strip(), name
        assert "var(--" not in etree.tostring(page, encoding="unicode"), name


def test_the_same_content_gives_the_same_bytes() -> None:
    assert epub(small()) == epub(small())


def test_a_group_has_its_own_book_which_links_to_the_site_for_the_rest() -> None:
    books = make_books(small(), "Handbook")
    assert [book.name for book in books] == ["handbook", *(book.name for book in books[1:])]
    raw = epub(small(), name=books[-1].name)
    assert b"mimetypeapplication/epub+zip" in raw[:100]
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        package = archive.read("EPUB/package.opf").decode()
    assert len(re.findall(r"<itemref ", package)) == 3 + sum(1 for _ in books[-1].chapters())


def test_a_printed_book_is_tagged_equal_twice_and_leads_to_every_question(tmp_path: Path) -> None:
    catalogue = small()
    book = make_books(catalogue, "Handbook")[0]
    text = document_text(catalogue, book, site_url=ADDRESS, changed=1_796_000_000)
    made = typeset(text, "a4", 1_796_000_000, ROOT / ".cache")
    assert made == typeset(text, "a4", 1_796_000_000, ROOT / ".cache")
    reader = PdfReader(BytesIO(made))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Handbook"
    words = " ".join("".join(page.extract_text() for page in reader.pages).split())
    for question in catalogue.questions:
        assert question.title in words
        assert question.cue in words.split("Index of ids")[-1]
    assert len(PdfReader(BytesIO(typeset(text, "us-letter", 1_796_000_000, ROOT / ".cache"))).pages) > 3


def test_every_part_of_every_page_can_be_printed(catalogue: Catalogue) -> None:
    book = make_books(catalogue, "Handbook")[0]
    for chapter in book.chapters():
        reader = PageReader(chapter.record.body.first_line, catalogue.snippets, lambda target: None)
        reader.page(chapter.record.body.parsed)
        assert reader.faults == [], chapter.record.path


def test_books_are_offered_only_while_they_fit_the_content(tmp_path: Path) -> None:
    tree = read_tree(ROOT / "tests" / "cases" / "base")
    (tmp_path / "docs" / "assets").mkdir(parents=True)
    (tmp_path / "docs" / "assets" / "fonts").symlink_to(FONTS)
    edition = edition_of(read_catalogue(tree), tree, {"": 1_796_000_000}, "Handbook", "")
    assert finished_books(tmp_path, edition) == {}
    made = write_books(tmp_path, edition, Cache(), pdf=False)
    assert finished_books(tmp_path, edition) == {f"book/{path.name}": path for path in made}
    offered = downloads(edition.catalogue, "Handbook", finished_books(tmp_path, edition))
    assert offered[0].title == "Handbook"
    assert offered[0].files[0][:2] == ("EPUB", "book/handbook.epub")
    later = edition_of(read_catalogue(tree), tree, {"": 1_796_000_001}, "Handbook", "")
    assert finished_books(tmp_path, later) == {}
