"""The sheets of the real handbook, read back from their PDFs, and content that cannot be printed."""

from __future__ import annotations

import os
import random
import sqlite3
import struct
import zlib
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest
import segno
from handbook.cache import FILE, Cache, cache_of
from handbook.model.catalogue import Catalogue
from handbook.model.sources import SnippetTexts
from handbook.parse.git_history import days_of, last_changes, read_times
from handbook.parse.markdown import parse_tokens
from handbook.sheets.build import Reader, make_sheets, typographic
from handbook.sheets.cache import PRINTED, cached_files, make_files, sheet_checker
from handbook.sheets.document import Entry, Formula, Sheet
from handbook.sheets.formula_tree import formula_tree, letters_wide
from handbook.sheets.print_fonts import CHARACTERS, FONTS, ready_fonts
from handbook.sheets.typesetting import Paper, Press, SheetError, in_four_greys
from handbook.site.finished_html import ThemeChanged, with_print_foot
from handbook.site.sheet_pages import blocks_html
from handbook.site.subset_fonts import characters

from tests.once import once, shared_folder
from tests.pdf_reader import PrintedPdf, squeezed
from tests.site import ADDRESS, ROOT

PAPERS: dict[Paper, tuple[float, float]] = {"a4": (595.28, 841.89), "us-letter": (612.0, 792.0)}
FAMILIES = {"HandbookSans", "HandbookMono", "STIXTwoMath"}


@pytest.fixture(scope="module")
def sheets(catalogue: Catalogue) -> dict[str, Sheet]:
    return make_sheets(catalogue, Cache(), site="ML Interview Handbook", site_url=ADDRESS, dates=last_changes(ROOT))


@pytest.fixture(scope="module")
def small(sheets: dict[str, Sheet]) -> Sheet:
    """A sheet that is set in a moment."""
    return _first_entries(sheets["sql"])


def _first_entries(sheet: Sheet) -> Sheet:
    return replace(sheet, entries=sheet.entries[:4])


@pytest.fixture(scope="module")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    return Press(tmp_path_factory.mktemp("fonts"))


@pytest.fixture(scope="module")
def pdfs(
    sheets: dict[str, Sheet], press: Press, tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[str, Paper], bytes]:
    """All sheets on both papers. Workers set them together: each starts with another one."""
    folder = shared_folder(tmp_path_factory)
    slugs = sorted(sheets)
    random.Random(os.getpid()).shuffle(slugs)
    found = {}
    for slug in slugs:
        for paper in PAPERS:
            make = partial(_write_pdf, press=press, sheet=sheets[slug], paper=paper)
            found[slug, paper] = once(folder / f"{slug}-{paper}.pdf", make).read_bytes()
    return found


def _write_pdf(path: Path, *, press: Press, sheet: Sheet, paper: Paper) -> None:
    path.write_bytes(press.pdf(sheet, paper))


def test_every_topic_has_a_sheet_of_at_most_two_pages(
    catalogue: Catalogue, pdfs: dict[tuple[str, Paper], bytes]
) -> None:
    printed = {q.topic for q in catalogue.questions if q.sheet != "never"}
    assert {slug for slug, _ in pdfs} == printed
    for (slug, paper), pdf in pdfs.items():
        reader = pypdf.PdfReader(BytesIO(pdf))
        assert len(reader.pages) <= 2, slug
        assert len(pdf) < 300_000, slug
        for page in reader.pages:
            assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(PAPERS[paper], abs=0.5)


def test_every_pdf_is_tagged_and_has_a_title_and_an_outline(
    sheets: dict[str, Sheet], pdfs: dict[tuple[str, Paper], bytes]
) -> None:
    for (slug, _), pdf in pdfs.items():
        reader = pypdf.PdfReader(BytesIO(pdf))
        root: Any = reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value
        assert root["/Lang"].startswith("en")
        assert reader.metadata
        assert reader.metadata.title == f"{sheets[slug].title} – cheat sheet"
        assert b"pdfuaid:part" in root["/Metadata"].get_data()
        cues = {entry.cue for entry in sheets[slug].entries}
        outline = {" ".join(item.title.split()) for item in _flat(reader.outline)}
        assert {squeezed(cue) for cue in cues} <= {squeezed(title) for title in outline}


def test_only_the_print_fonts_are_embedded(pdfs: dict[tuple[str, Paper], bytes]) -> None:
    for (slug, _), pdf in pdfs.items():
        for page in pypdf.PdfReader(BytesIO(pdf)).pages:
            resources: Any = page["/Resources"]
            for font in resources["/Font"].values():
                descendant = font.get_object()["/DescendantFonts"][0].get_object()
                name = str(descendant["/BaseFont"]).split("+")[1].split("-")[0]
                assert name in FAMILIES, slug
                assert {"/FontFile2", "/FontFile3"} & set(descendant["/FontDescriptor"]), slug


def test_every_formula_has_its_latex_as_alternative_text(
    sheets: dict[str, Sheet], pdfs: dict[tuple[str, Paper], bytes]
) -> None:
    for (slug, _), pdf in pdfs.items():
        alternatives = _alternatives(pdf)
        for entry in sheets[slug].entries:
            assert set(_formulas(entry.body)) <= alternatives, entry.id


def test_every_figure_and_formula_has_an_alternative_text(pdfs: dict[tuple[str, Paper], bytes]) -> None:
    for (slug, _), pdf in pdfs.items():
        bare = [
            found for found in _objects(pdf) if found.get("/S") in ("/Figure", "/Formula") and not found.get("/Alt")
        ]
        assert bare == [], slug
        assert f"QR code: {ADDRESS}questions/{slug}/" in _alternatives(pdf)


def test_the_qr_code_leads_to_the_topic(sheets: dict[str, Sheet], pdfs: dict[tuple[str, Paper], bytes]) -> None:
    """Compared module by module in the rendered page."""
    for (slug, _), pdf in pdfs.items():
        address = f"{ADDRESS}questions/{slug}/"
        links = [note.get_object() for note in pypdf.PdfReader(BytesIO(pdf)).pages[0]["/Annots"]]  # type: ignore[attr-defined]
        (box,) = [link["/Rect"] for link in links if link["/A"]["/URI"] == address]
        left, low, right, high = map(float, box)
        page = pypdfium2.PdfDocument(pdf)[0]
        scale = 8.0
        picture = page.render(scale=scale, grayscale=True)
        wanted = [list(map(int, row)) for row in segno.make(address, error="m", micro=False).matrix]
        step = (right - left) / len(wanted) * scale
        top = (page.get_height() - high) * scale
        middles = [n + 0.5 for n in range(len(wanted))]
        seen = [
            [int(picture.buffer[round(top + y * step) * picture.stride + round(left * scale + x * step)] < 128)
             for x in middles]
            for y in middles
        ]  # fmt: skip
        assert seen == wanted, slug
        assert abs((high - low) - (right - left)) < 1


def test_every_must_entry_is_printed_with_a_link(
    sheets: dict[str, Sheet], pdfs: dict[tuple[str, Paper], bytes], catalogue: Catalogue
) -> None:
    for (slug, _), pdf in pdfs.items():
        reader, printed = pypdf.PdfReader(BytesIO(pdf)), PrintedPdf(pdf)
        text = printed.text
        links = {a.get_object()["/A"]["/URI"] for page in reader.pages for a in page.get("/Annots", [])}
        for entry in sheets[slug].entries:
            if entry.must:
                assert entry.id in text
                assert f"{ADDRESS}q/{entry.id}/" in links
        assert all(link.startswith(ADDRESS) for link in links)
        assert {link.split("/q/")[1].strip("/") for link in links if "/q/" in link} <= set(catalogue.by_id)
        for number, foot in enumerate(printed.feet, 1):
            assert f"Page {number} of {len(printed.feet)}" in foot
            assert f"edition {sheets[slug].edition}" in foot
            assert "CC BY 4.0" in foot
            assert sheets[slug].address in foot


def test_text_stays_inside_the_margins_and_columns(pdfs: dict[tuple[str, Paper], bytes]) -> None:
    for (slug, paper), pdf in pdfs.items():
        width, height = PAPERS[paper]
        for page in pypdfium2.PdfDocument(pdf):
            text = page.get_textpage()
            boxes = [text.get_rect(i) for i in range(text.count_rects())]
            assert boxes
            assert all(left >= 15 and right <= width - 15 and low >= 5 and high <= height - 10
                       for left, low, right, high in boxes), (slug, paper)  # fmt: skip
            gutters = [25.5 + n * (width - 51 + 14.2) / 3 - 7.1 for n in (1, 2)]
            columns = [box for box in boxes if box[3] < height - 90 and box[1] > 32]
            crossing = [box for box in columns for x in gutters if box[0] < x - 3 and box[2] > x + 3]
            assert crossing == [], (slug, paper)


def test_no_characters_overlap(pdfs: dict[tuple[str, Paper], bytes]) -> None:
    for (slug, paper), pdf in pdfs.items():
        for page in pypdfium2.PdfDocument(pdf):
            text = page.get_textpage()
            seen: set[tuple[int, int]] = set()
            for i in range(text.count_chars()):
                left, low, right, high = text.get_charbox(i)
                if right - left > 1 and high - low > 1 and text.get_text_range(i, 1).strip():
                    spot = (round((left + right) * 2), round((low + high) * 2))
                    assert spot not in seen, (slug, paper, text.get_text_range(i, 1))
                    seen.add(spot)


def test_the_same_sheet_is_the_same_bytes(small: Sheet, press: Press, tmp_path: Path) -> None:
    sheet = small
    assert press.pdf(sheet, "a4") == Press(tmp_path).pdf(sheet, "a4")


def test_unchanged_sheets_are_not_made_again(sheets: dict[str, Sheet], tmp_path: Path) -> None:
    some = {slug: _first_entries(sheets[slug]) for slug in ("sql", "numpy")}
    assert make_files(tmp_path, some) == (2, [])
    assert make_files(tmp_path, some) == (0, [])
    changed = some | {"sql": replace(some["sql"], tagline="Another")}
    assert make_files(tmp_path, changed) == (1, [])
    assert set(cached_files(tmp_path, changed["sql"])) == {
        f"cheatsheets/sql{ending}" for ending in ("-a4.pdf", "-letter.pdf", ".png")
    }


def test_a_broken_sheet_in_the_cache_is_made_again(small: Sheet, tmp_path: Path) -> None:
    here = {"sql": small}
    make_files(tmp_path, here)
    made = cached_files(tmp_path, here["sql"])
    base = sqlite3.connect(tmp_path / FILE)
    (content,) = base.execute("SELECT content FROM results WHERE kind = ?", (PRINTED,)).fetchone()
    for broken in (content[:-1], content.replace(b"%PDF-1", b"%PDF-2", 1)):
        base.execute("UPDATE results SET content = ? WHERE kind = ?", (broken, PRINTED))
        base.commit()
        cache_of.cache_clear()  # as in another process
        assert cached_files(tmp_path, here["sql"]) == {}
        assert make_files(tmp_path, here) == (1, [])
        assert cached_files(tmp_path, here["sql"]) == made
    base.close()


@pytest.mark.parametrize("broken", [b"", b"x" * 9, b"cut off"])
def test_a_broken_font_in_the_cache_is_made_again(tmp_path: Path, broken: bytes) -> None:
    fonts = ready_fonts(tmp_path)
    font = min(fonts.glob("*.ttf"))
    sound = font.read_bytes()
    font.write_bytes(sound[: len(sound) // 8 * 4] if broken == b"cut off" else broken)
    ready_fonts(tmp_path)
    assert font.read_bytes() == sound


def test_another_site_address_makes_another_sheet(
    catalogue: Catalogue, small: Sheet, press: Press, tmp_path: Path
) -> None:
    here = {"sql": small}
    assert make_files(tmp_path, here) == (1, [])
    assert cached_files(tmp_path, here["sql"])["cheatsheets/sql-a4.pdf"] == press.pdf(here["sql"], "a4")
    assert cached_files(tmp_path, here["sql"])["cheatsheets/sql.png"] == press.thumbnail(here["sql"])
    moved = make_sheets(
        catalogue, Cache(), site="ML Interview Handbook", site_url="https://other.example/", dates=last_changes(ROOT)
    )
    there = _first_entries(moved["sql"])
    assert not cached_files(tmp_path, there)
    assert make_files(tmp_path, {"sql": there}) == (1, [])
    reader = pypdf.PdfReader(BytesIO(cached_files(tmp_path, there)["cheatsheets/sql-a4.pdf"]))
    links = {note.get_object()["/A"]["/URI"] for page in reader.pages for note in page.get("/Annots", [])}
    assert links
    assert all(link.startswith("https://other.example/") for link in links)


@pytest.mark.parametrize("paper", PAPERS)
def test_section_headings_of_two_lines_are_counted(sheets: dict[str, Sheet], press: Press, paper: Paper) -> None:
    """No entry is pushed to a page that was not planned."""
    for slug in ("coding-patterns", "ml-system-design"):
        sheet = sheets[slug]
        sections = tuple(f"{name}, normalisation and regularisation" for name in sheet.sections)
        long = replace(sheet, sections=sections)
        pages = pypdf.PdfReader(BytesIO(press.pdf(long, paper))).pages
        assert len(pages) == press.fitting(long, paper)["pages"]


def test_detail_is_left_out_only_where_it_must_be(sheets: dict[str, Sheet], press: Press) -> None:
    """One page shows the signs if it can, else two full pages do, else they are left out."""
    sheet = sheets["coding-patterns"]
    fitted = {n: press.fitting(replace(sheet, entries=(sheet.entries * 3)[:n]), "a4") for n in (4, 8, 12, 22)}
    assert [(fit["pages"], fit["richness"] >= 2) for fit in fitted.values()] == [
        (1, True), (1, True), (2, True), (2, False)
    ]  # fmt: skip
    assert all(fit["size"] >= 8 for fit in fitted.values())


def test_without_a_site_address_there_is_no_qr_code_and_no_link(catalogue: Catalogue, press: Press) -> None:
    sheets = make_sheets(catalogue, Cache(), site="The Handbook", site_url="", dates={})
    assert not sheets["sql"].qr
    assert not sheets["sql"].address
    assert not sheets["sql"].entries[0].url
    reader = pypdf.PdfReader(BytesIO(press.pdf(sheets["sql"], "a4")))
    assert "http" not in reader.pages[0].extract_text()
    assert "/Annots" not in reader.pages[0]


def test_the_edition_is_the_last_change_of_any_source(catalogue: Catalogue) -> None:
    def edition(dates: dict[str, date]) -> str:
        return make_sheets(catalogue, Cache(), site="", site_url="", dates=dates)["sql"].edition

    page = catalogue.by_topic["sql"][0].path
    assert edition({page: date(2024, 5, 1), "docs/index.md": date(2025, 1, 1), "": date(2026, 1, 1)}) == "2024-05-01"
    assert edition({"": date(2023, 2, 3)}) == "2023-02-03"
    assert edition({}) == max(q.reviewed for q in catalogue.by_topic["sql"]).isoformat()
    assert days_of(read_times("@1700000000\n\na.md\nb.md\n@1600000000\n\nb.md\nc.md\n")) == {
        "a.md": date(2023, 11, 14), "b.md": date(2023, 11, 14), "c.md": date(2020, 9, 13)
    }  # fmt: skip


def test_without_git_the_edition_is_the_date_of_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert last_changes(tmp_path) == {"": date(2023, 11, 14)}


WIDE = {
    "formula": ("$$\n" + " + ".join(f"x_{{{n}}}^2" for n in range(40)) + "\n$$", 3, "the formula"),
    "inline formula": ("Text $" + " + ".join(f"x_{{{n}}}^2" for n in range(40)) + "$", 3, "the formula"),
    "code": ("```yaml\nkey: " + "w" * 90 + "\n```", 3, "the code"),
    "table": ("| a | b |\n|---|---|\n| `" + "w" * 60 + "` | `" + "v" * 60 + "` |", 3, "the table"),
    "word": ("A list:\n\n1. " + "w" * 40, 5, '"' + "w" * 40),
    "name in code": ("`" + "w" * 60 + "`", 3, '"' + "w" * 60),
}


@pytest.mark.parametrize("part", WIDE)
def test_a_part_that_is_too_wide_is_named_by_page_and_line(small: Sheet, press: Press, part: str) -> None:
    answer, line, start = WIDE[part]
    (problem,) = press.problems(with_answer(small, f"Text.\n\n{answer}"))
    assert (problem.path, problem.line, problem.rule) == (small.entries[1].path, line, "HB603")
    assert problem.message.startswith(start)
    assert problem.message.endswith("is too wide for a column of the sheet")


@pytest.mark.parametrize("part", ["formula", "inline formula", "code", "table"])
def test_a_sheet_with_a_part_that_is_too_wide_is_not_printed(small: Sheet, press: Press, part: str) -> None:
    with pytest.raises(SheetError) as caught:
        press.pdf(with_answer(small, f"Text.\n\n{WIDE[part][0]}"), "a4")
    assert [problem.rule for problem in caught.value.problems] == ["HB603"]


def test_must_questions_that_do_not_fit_are_named_by_topic(sheets: dict[str, Sheet], press: Press) -> None:
    """Checking and printing agree on how many fit."""
    entry = replace(sheets["sql"].entries[0], must=True)

    def fits(count: int) -> bool:
        return press.problems(replace(sheets["sql"], entries=(entry,) * count)) == []

    most = bisect_left(range(70), True, key=lambda count: not fits(count + 1))
    assert press.pdf(replace(sheets["sql"], entries=(entry,) * most), "a4")
    with pytest.raises(SheetError) as caught:
        press.pdf(replace(sheets["sql"], entries=(entry,) * (most + 1)), "a4")
    (problem,) = caught.value.problems
    assert problem.rule == "HB604"
    assert "SQL" in problem.message
    assert problem.path.endswith("sql/index.md")


def test_an_unchanged_sheet_is_checked_once(
    sheets: dict[str, Sheet], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = with_answer(sheets["sql"], "w" * 60)
    problems = sheet_checker(tmp_path)(wrong)
    assert [problem.rule for problem in problems] == ["HB603"]
    with monkeypatch.context() as patched:
        patched.setattr(Press, "problems", lambda *_: pytest.fail("it was set again"))
        assert sheet_checker(tmp_path)(wrong) == problems
        cache_of.cache_clear()  # as in another process
        assert sheet_checker(tmp_path)(wrong) == problems
    assert sheet_checker(tmp_path)(sheets["sql"]) == []


def test_should_questions_that_do_not_fit_are_left_out_and_counted(sheets: dict[str, Sheet], press: Press) -> None:
    must, should = (replace(sheets["sql"].entries[0], must=kind) for kind in (True, False))
    crowded = replace(sheets["sql"], entries=(*[must] * 20, *[should] * 50))
    fitting = press.fitting(crowded, "a4")
    assert (fitting["pages"], fitting["richness"]) == (2, 0)
    assert 0 < len(fitting["dropped"]) < 50
    text = "\n".join(p.extract_text() for p in pypdf.PdfReader(BytesIO(press.pdf(crowded, "a4"))).pages)
    assert f"{len(fitting['dropped'])} more on the site" in " ".join(text.split())


@pytest.mark.parametrize(
    "tex",
    [
        r"\frac{a}{b}", r"\sqrt[3]{x}", r"\binom{n}{k}", r"\hat{y}", r"\bar x", r"\sum_{i=1}^n x_i", r"\int_0^1 f",
        r"\operatorname{argmax}_\theta", r"\lim_{x\to 0}", r"\begin{pmatrix}a&b\\c&d\end{pmatrix}",
        r"\underbrace{x}_{y}",
        r"\begin{cases}1&x>0\\0&x\le 0\end{cases}", r"\begin{aligned}a&=b\\&=c\end{aligned}", r"\left(\frac12\right)",
        r"P(y\mid x)", r"\mathbb{E}[X]", r"\mathcal{L}", r"\big(x\big)", r"\lVert w\rVert_2",
        r"a \quad b", r"\begin{align*}a&=b\\c&=d\end{align*}", r"\begin{dcases}a&b\\c&d\end{dcases}",
    ],
)  # fmt: skip
def test_formulas_can_be_set(small: Sheet, press: Press, tex: str) -> None:
    for display in (True, False):
        assert formula_tree(tex, display=display)
    sheet = with_answer(small, f"Inline ${tex}$.\n\n$$\n{tex}\n$$")
    assert tex in _alternatives(press.pdf(sheet, "a4"))


@pytest.mark.parametrize(
    ("tex", "letters"),
    [
        (r"\frac{a + b}{c}", 3), (r"x_{ij}", 2.2), (r"\sum_{i=1}^n x", 2.8), (r"a \quad b", 4), (r"\big(x\big)", 3),
        (r"\begin{pmatrix}a&bb\\ccc&d\end{pmatrix}", 5), (r"\operatorname{argmax}", 6), (r"\hat{y}", 1),
    ],
)  # fmt: skip
def test_the_width_of_a_formula_in_letters(tex: str, letters: float) -> None:
    assert letters_wide(formula_tree(tex, display=True)) == pytest.approx(letters)


def test_only_a_wide_formula_is_shrunk_on_the_printed_web_page() -> None:
    def classes(letters: int) -> str:
        tex = "x" * letters
        return str(blocks_html([Formula(tex, formula_tree(tex, display=True), 1, display=True)])).split('"')[1]

    assert [classes(30), classes(38), classes(39)] == ["formula", "formula narrow", "formula narrowest"]


def test_quotation_marks_become_curly() -> None:
    assert typographic("""Say "I don't know" ('now')""") == "Say “I don’t know” (‘now’)"
    assert typographic('" he said', after=True) == "” he said"


def test_characters_json_matches_the_fonts() -> None:
    assert CHARACTERS.read_text("utf-8") == characters()
    assert sum(path.stat().st_size for path in FONTS.glob("*.woff2")) < 450_000


def with_answer(sheet: Sheet, markdown: str) -> Sheet:
    """Return the sheet with another short answer, from line 1, in its second entry."""
    body = Reader(1, SnippetTexts({})).blocks(parse_tokens(markdown))
    entries: list[Entry] = [*sheet.entries]
    entries[1] = replace(entries[1], body=body)
    return replace(sheet, entries=tuple(entries))


def _formulas(parts: Any) -> list[str]:
    if isinstance(parts, tuple):
        return [tex for part in parts for tex in _formulas(part)]
    if hasattr(parts, "tex"):
        return [parts.tex]
    return [tex for name in ("c", "items", "rows") for tex in _formulas(getattr(parts, name, ()))]


def _alternatives(pdf: bytes) -> set[str]:
    return {str(found["/Alt"]) for found in _objects(pdf) if "/Alt" in found}


def _objects(pdf: bytes) -> list[dict[str, Any]]:
    reader = pypdf.PdfReader(BytesIO(pdf))
    size: Any = reader.trailer["/Size"]
    objects: list[Any] = [reader.get_object(number) for number in range(1, int(size))]
    return [found for found in objects if isinstance(found, dict)]


def _flat(outline: Sequence[Any]) -> list[Any]:
    return [leaf for item in outline for leaf in (_flat(item) if isinstance(item, list) else [item])]


def test_the_print_foot_lists_external_links() -> None:
    page = '<article><a href="https://a.example/?x=1&amp;y=2">A</a> <a href="/b/">B</a></article>'
    made = with_print_foot(
        page, place="p.md", site="S", address="https://s.example/p/", edition="last changed 2026-01-02"
    )
    assert "<li>https://a.example/?x=1&amp;y=2</li>" in made
    assert made.count("<li>") == 1
    assert "S · https://s.example/p/ · last changed 2026-01-02" in made
    assert with_print_foot("<p>no posts</p>", place="p.md", site="S", address="", edition="") == "<p>no posts</p>"
    with pytest.raises(ThemeChanged, match=r"p\.md has no </article>"):
        with_print_foot("<article>text", place="p.md", site="S", address="", edition="")


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_a_thumbnail_in_four_greys_shows_the_same_picture(channels: int) -> None:
    colour = {1: 0, 3: 2, 4: 6}[channels]
    dice = random.Random(7)
    rows = [bytes(dice.randrange(256) for _ in range(6 * channels)) for _ in range(5)]
    picture = _png((6, 5, 8, colour), b"".join(b"\0" + row for row in rows))
    small = in_four_greys(picture)
    levels = [[(value + 42) // 85 for value in row[::channels]] for row in rows]
    packed = b"".join(bytes([0, a << 6 | b << 4 | c << 2 | d, e << 6 | f << 4]) for a, b, c, d, e, f in levels)
    assert small == _png((6, 5, 2, 0), packed)


def _png(head: tuple[int, int, int, int], raw: bytes) -> bytes:
    parts = ((b"IHDR", struct.pack(">IIBB3x", *head)), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
    written = [struct.pack(f">I4s{len(b)}sI", len(b), kind, b, zlib.crc32(kind + b)) for kind, b in parts]
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)
