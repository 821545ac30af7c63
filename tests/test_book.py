"""E-books: that EPUBCheck accepts them, that links lead somewhere, and that the same content gives the same bytes."""

from __future__ import annotations

import os
import re
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from handbook.book.build import downloads, edition_of, finished_books, workers_for, write_books
from handbook.book.chapters import Rows, Title, make_books, shown_below
from handbook.book.epub import cover_png, epub_bytes
from handbook.book.formula_pictures import Pictures, formula_pictures
from handbook.book.pdf import document_text, packed, typeset
from handbook.book.print_blocks import PageReader
from handbook.cache import Cache, cache_of
from handbook.model.catalogue import Catalogue
from handbook.model.records import Question, Topic
from handbook.model.sources import Formula
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from lxml import etree
from PIL import Image
from pypdf import PdfReader

from tests.file_checkers import epub_complaints
from tests.site import ROOT

ADDRESS = "https://handbook.example/"
FONTS = ROOT / "docs/assets/fonts"
CHOSEN = ("trees-and-graphs", "networking")
XHTML = "{http://www.w3.org/1999/xhtml}"


def epub(
    catalogue: Catalogue,
    *,
    name: str = "handbook",
    site_url: str = ADDRESS,
    results: Cache | None = None,
    pictures: Pictures | None = None,
) -> bytes:
    book = next(book for book in make_books(catalogue, "Handbook") if book.name == name)
    about: Any = {"site_url": site_url, "changed": 1_796_000_000, "fonts": FONTS, "pictures": pictures}
    return epub_bytes(catalogue, book, results or Cache(), **about)


@cache
def small() -> Catalogue:
    return read_catalogue(read_tree(ROOT / "tests" / "cases" / "base"))


def drawn(catalogue: Catalogue) -> Pictures:
    formulas = (formula for record in catalogue.records for formula in record.body.formulas)
    return formula_pictures(formulas, ROOT / ".cache")


@pytest.fixture(scope="module")
def chosen(catalogue: Catalogue) -> Catalogue:
    """Two topics with figures, frames, diagrams and formulas, and everything that is not a question."""
    records = (record for record in catalogue.records if not isinstance(record, Question | Topic))
    questions = (record for slug in CHOSEN for record in catalogue.by_topic[slug])
    topics = (topic for topic in catalogue.topics if topic.slug in CHOSEN)
    return Catalogue((*records, *topics, *questions), catalogue.snippets)


@pytest.fixture(scope="module")
def whole(chosen: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole handbook with few topics."""
    path = tmp_path_factory.mktemp("book") / "handbook.epub"
    path.write_bytes(epub(chosen, results=cache_of(ROOT)))
    return path


def pages_of(book: Path) -> dict[str, Any]:
    with zipfile.ZipFile(book) as archive:
        names = [name for name in archive.namelist() if name.endswith(".xhtml")]
        return {name.removeprefix("EPUB/"): etree.fromstring(archive.read(name)) for name in names}


def test_epubcheck_accepts_a_handbook(whole: Path) -> None:
    assert epub_complaints(whole) == []


def test_epubcheck_accepts_a_book_with_pictures_and_without_an_address(tmp_path: Path) -> None:
    (tmp_path / "a.epub").write_bytes(epub(small(), site_url="", pictures=drawn(small())))
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


def test_the_contents_name_every_question_once(whole: Path, chosen: Catalogue) -> None:
    links = pages_of(whole)["nav.xhtml"].xpath("//*[local-name()='nav'][1]//*[local-name()='a']/@href")
    assert len(links) == len(set(links))
    assert {f"{question.id}.xhtml" for question in chosen.questions} <= set(links)


def test_older_readers_get_every_formula_as_a_picture_with_its_latex(chosen: Catalogue, tmp_path: Path) -> None:
    topic = chosen.topics[0]
    catalogue = Catalogue((topic, *chosen.by_topic[topic.slug]), chosen.snippets)
    (tmp_path / "a.epub").write_bytes(epub(catalogue, pictures=drawn(catalogue), results=cache_of(ROOT)))
    pages = pages_of(tmp_path / "a.epub")
    with zipfile.ZipFile(tmp_path / "a.epub") as archive:
        names = set(archive.namelist())
        contents = etree.fromstring(archive.read("EPUB/toc.ncx"))
    for question in catalogue.questions:
        page = pages[f"{question.id}.xhtml"]
        assert not page.findall(".//{http://www.w3.org/1998/Math/MathML}math")
        images = page.findall(f".//{XHTML}img")
        texts = [image.get("alt") for image in images if image.get("alt")]
        assert sorted(texts) == sorted(formula.tex.strip() for formula in question.body.formulas)
        assert {f"EPUB/{image.get('src')}" for image in images} <= names
    shown = {place.get("src") for place in contents.iter("{http://www.daisy.org/z3986/2005/ncx/}content")}
    assert shown == {f"{chapter.name}.xhtml" for chapter in make_books(catalogue, "Handbook")[0].chapters()}


def test_a_picture_of_a_formula_stands_on_the_line() -> None:
    long = "a + b + b = c + d + d \\le f + g + g"
    pictures = formula_pictures([Formula(tex, False, 1) for tex in ("x", "y", long)], ROOT / ".cache")
    (x,), (y,) = pictures["x", False], pictures["y", False]
    assert abs(x.depth) < 0.03 < y.depth < y.height < 1
    parts = pictures[long, False]
    assert len(parts) == 3, "a line may break after a relation"
    assert parts[1].svg.count("<path") < parts[1].svg.count("<use") + 6, "a glyph that occurs twice is drawn once"


def test_a_plan_shows_its_parts_and_its_score_sheet(whole: Path, chosen: Catalogue) -> None:
    plan = chosen.plans[0]
    page = pages_of(whole)[f"plan-{plan.slug}.xhtml"]
    text = " ".join("".join(page.itertext()).split())
    for part in plan.parts:
        assert part.title in text
    for area in plan.rubric:
        assert f"{area.area}, {area.weight} %" in text
        assert all(score in text for score in area.scores)


def test_what_stands_below_a_guide_names_its_stages_requirements_and_sources(chosen: Catalogue) -> None:
    guide = next(guide for guide in chosen.guides if guide.stages)
    shown = shown_below(chosen, guide)
    titles = [part.text for part in shown if isinstance(part, Title)]
    assert [f"{stage.name} ({stage.length})" for stage in guide.stages] == titles[1 : len(guide.stages) + 1]
    assert len(titles) == len(guide.stages) + len(guide.requirements) + 3
    assert isinstance(shown[-1], Rows)
    assert [line[0].to for line in shown[-1].lines] == [source.url for source in guide.sources]


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
    assert b"/StructElem" not in made, "its objects are in compressed streams"
    reader = PdfReader(BytesIO(made))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Handbook"
    words = " ".join("".join(page.extract_text() for page in reader.pages).split())
    for question in catalogue.questions:
        assert question.title in words
        assert re.search(rf"{re.escape(question.title)}\D*\d", words), "a list names the page"
        assert question.cue in words.split("Index of ids")[-1]
    assert len(PdfReader(BytesIO(typeset(text, "us-letter", 1_796_000_000, ROOT / ".cache"))).pages) > 3


def test_a_title_stays_within_the_cover() -> None:
    picture = Image.open(BytesIO(cover_png("ML Interview Handbook: Foundations of systems", "", FONTS))).convert("L")
    darkest = [min(picture.crop((left, 60, right, 1600)).tobytes()) for left, right in ((110, 900), (1100, 1200))]
    assert darkest[0] < 80
    assert darkest[1] > 240


def test_as_many_documents_are_set_at_once_as_there_is_memory_for() -> None:
    assert workers_for(1) == os.cpu_count()
    assert workers_for(10**12) == 1


def test_packing_keeps_every_object_and_refuses_another_form() -> None:
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>"]
    objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>", b"<</Length 1>>\nstream\n \nendstream"]
    plain = bytearray(b"%PDF-1.7\n")
    starts = []
    for number, content in enumerate(objects, 1):
        starts.append(len(plain))
        plain += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"xref\n0 5\n0000000000 65535 f\r\n" + b"".join(b"%010d 00000 n\r\n" % start for start in starts)
    plain += table + b"trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(plain)
    read: Any = PdfReader(BytesIO(packed(bytes(plain))), strict=True)
    assert read.pages[0].mediabox.width == 9
    assert read.pages[0]["/Contents"].get_data() == b" "
    with pytest.raises(ValueError, match="form"):
        packed(bytes(plain).replace(b"%%EOF", b"%%EOF 1"))


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
    assert [file[:2] for file in offered[0].files] == [
        ("EPUB", "book/handbook.epub"),
        ("EPUB with formulas as pictures", "book/handbook-formulas-as-pictures.epub"),
    ]
    later = edition_of(read_catalogue(tree), tree, {"": 1_796_000_001}, "Handbook", "")
    assert finished_books(tmp_path, later) == {}
