"""E-books in the format EPUB 3, with their covers: https://www.w3.org/TR/epub-33/."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from itertools import count
from pathlib import Path
from textwrap import wrap
from typing import Final

from handbook.archive import zip_bytes
from handbook.book.chapters import Book, Chapter
from handbook.book.formula_pictures import Pictures, key_of_formula
from handbook.book.xhtml import ENDING, Page, chapter_page, page_text
from handbook.cache import Cache
from handbook.markup.portable import code_css, drawing_css
from handbook.model.catalogue import Catalogue
from handbook.sheets.print_fonts import drawn_png

TYPES: Final = {
    ENDING: "application/xhtml+xml",
    ".css": "text/css",
    ".ncx": "application/x-dtbncx+xml",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
_OWN: Final = uuid.UUID("0b5f66b3-6b00-5a3e-9db3-322a2f67b580")  # the identifiers of all editions come from it
_TEMPLATE: Final = Path(__file__).parent / "template"
_CONTAINER: Final = """<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_FEATURES: Final = (
    "alternativeText",
    "displayTransformability",
    "readingOrder",
    "structuralNavigation",
    "tableOfContents",
)
_SUMMARY: Final = "Formulas are {}; figures and diagrams are drawings with a description."


@dataclass(frozen=True)
class _Formulas:
    """How an edition shows formulas. css: the file of its rules; feature, words: for whom that matters to.

    mark: what its identifier adds to the book's name; note: what its title page says of it.
    """

    css: str
    feature: str
    words: str
    mark: str = ""
    note: str = ""


_BY_FONT: Final = _Formulas("font.css", "MathML", "MathML with a text")
_BY_PICTURES: Final = _Formulas(
    "pictures.css",
    "describedMath",
    "pictures with their LaTeX as text",
    "-pictures",
    "<p>In this edition, formulas are pictures, for e-readers that cannot show them otherwise.</p>\n",
)


def epub_bytes(
    catalogue: Catalogue,
    book: Book,
    results: Cache,
    *,
    site_url: str,
    changed: int,
    fonts: Path,
    pictures: Pictures | None = None,
) -> bytes:
    """Return a book as EPUB.

    results: where the HTML of pages is kept; site_url: the address with its last slash, empty where unknown; changed:
    when anything last changed, in seconds; fonts: the folder of the site's fonts; pictures: those that stand in place
    of the formulas in the edition for older readers.
    """
    edition = datetime.fromtimestamp(changed, UTC)
    formulas = _BY_FONT if pictures is None else _BY_PICTURES
    pages = [
        chapter_page(catalogue, book, chapter, results, site_url=site_url, pictures=pictures)
        for chapter in book.chapters()
    ]
    front = (
        Page("cover", page_text(book.title, '<p class="cover"><img src="cover.png" alt="Cover"/></p>', kind="cover")),
        Page("title", _title_page(book, edition, site_url, formulas)),
        Page("nav", _navigation(book), ("nav",)),
    )
    others = {
        "book.css": _css(formulas).encode("utf-8"),
        "cover.png": cover_png(book.title, book.subtitle, fonts),
    }
    if pictures is None:
        others["handbook-math.woff2"] = (fonts / "handbook-math.woff2").read_bytes()
    else:
        others |= _pictures(book, pictures)
        others["toc.ncx"] = _ncx(book).encode("utf-8")
    everything = (*front, *pages)
    files = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": _CONTAINER.encode("utf-8"),
        "EPUB/package.opf": _package(book, everything, others, edition, site_url, formulas).encode("utf-8"),
        **{f"EPUB/{page.name}{ENDING}": page.text.encode("utf-8") for page in everything},
        **{f"EPUB/{name}": content for name, content in others.items()},
    }
    return zip_bytes(files, stored=("mimetype",))


def _pictures(book: Book, pictures: Pictures) -> dict[str, bytes]:
    """Return the pictures of a book by the names of their files."""
    keys = dict.fromkeys(key_of_formula(formula) for c in book.chapters() for formula in c.record.body.formulas)
    return {picture.name: picture.svg.encode("utf-8") for key in keys for picture in pictures[key]}


def _css(formulas: _Formulas) -> str:
    css = "".join((_TEMPLATE / name).read_text("utf-8") for name in (formulas.css, "book.css"))
    css += code_css("pre", dark=False)
    dark = code_css("pre", dark=True) + drawing_css("figure")
    return f"{css}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def _title_page(book: Book, edition: datetime, site_url: str, formulas: _Formulas) -> str:
    where = f'<p><a href="{escape(site_url)}">{escape(site_url)}</a></p>' if site_url else ""
    body = (
        f"<h1>{escape(book.title)}</h1>\n<p>{escape(book.subtitle)}</p>\n<p>Edition of {edition:%Y-%m-%d}</p>\n"
        f"{where}\n{formulas.note}"
        "<p>Text: CC BY 4.0. Code: MIT. The font of the formulas, STIX Two Math: SIL Open Font License 1.1.</p>\n"
        "<p>The guides are unofficial; no company has written or approved them.</p>"
    )
    return page_text(book.title, body, kind="titlepage")


def _identifier(book: Book, formulas: _Formulas) -> uuid.UUID:
    return uuid.uuid5(_OWN, book.name + formulas.mark)


def _accessibility(formulas: _Formulas) -> Iterator[tuple[str, str]]:
    yield from (("accessMode", mode) for mode in ("textual", "visual"))
    yield "accessModeSufficient", "textual"
    yield from (("accessibilityFeature", feature) for feature in (*_FEATURES, formulas.feature))
    yield "accessibilityHazard", "none"
    yield "accessibilitySummary", _SUMMARY.format(formulas.words)


def _ncx(book: Book) -> str:
    """Return the table of contents as EPUB 2 has it, which older readers look for."""
    places = count(1)

    def point(title: str, chapter: Chapter, below: Iterable[str]) -> str:
        return (
            f'<navPoint id="n-{next(places)}"><navLabel><text>{escape(title)}</text></navLabel>'
            f'<content src="{chapter.name}{ENDING}"/>\n{"".join(below)}</navPoint>\n'
        )

    def chapters(found: Iterable[Chapter]) -> list[str]:
        return [point(chapter.title, chapter, chapters(chapter.below)) for chapter in found]

    parts = "".join(point(part.title, part.chapters[0], chapters(part.chapters)) for part in book.parts)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="en">\n'
        f'<head><meta name="dtb:uid" content="urn:uuid:{_identifier(book, _BY_PICTURES)}"/></head>\n'
        f"<docTitle><text>{escape(book.title)}</text></docTitle>\n<navMap>\n{parts}</navMap>\n</ncx>\n"
    )


def _navigation(book: Book) -> str:
    parts = "\n".join(f"<li><span>{escape(part.title)}</span>\n{_entries(part.chapters)}\n</li>" for part in book.parts)
    first = next(book.chapters()).name
    body = (
        f'<nav epub:type="toc" id="toc">\n<h1>Contents</h1>\n<ol>\n{parts}\n</ol>\n</nav>\n'
        '<nav epub:type="landmarks" hidden="hidden">\n<h2>Landmarks</h2>\n<ol>\n'
        f'<li><a epub:type="cover" href="cover{ENDING}">Cover</a></li>\n'
        f'<li><a epub:type="toc" href="nav{ENDING}">Contents</a></li>\n'
        f'<li><a epub:type="bodymatter" href="{first}{ENDING}">First topic</a></li>\n</ol>\n</nav>'
    )
    return page_text("Contents", body, kind="toc").replace('<section epub:type="toc">', "<section>")


def _entries(chapters: Iterable[Chapter]) -> str:
    rows = (
        f'<li><a href="{chapter.name}{ENDING}">{escape(chapter.title)}</a>'
        + (f"\n{_entries(chapter.below)}\n" if chapter.below else "")
        + "</li>"
        for chapter in chapters
    )
    return "<ol>\n" + "\n".join(rows) + "\n</ol>"


def _package(
    book: Book,
    pages: Iterable[Page],
    others: Mapping[str, bytes],
    edition: datetime,
    site_url: str,
    formulas: _Formulas,
) -> str:
    pages = tuple(pages)
    manifest = [
        f'<item id="p-{page.name}" href="{page.name}{ENDING}" media-type="{TYPES[ENDING]}"'
        + (f' properties="{" ".join(page.properties)}"' if page.properties else "")
        + "/>"
        for page in pages
    ] + [
        f'<item id="f-{name.partition(".")[0]}" href="{name}" media-type="{TYPES[Path(name).suffix]}"'
        + (' properties="cover-image"' if name == "cover.png" else "")
        + "/>"
        for name in others
    ]
    spine = [f'<itemref idref="p-{page.name}"/>' for page in pages]
    about = [f'<meta property="schema:{name}">{escape(value)}</meta>' for name, value in _accessibility(formulas)]
    contents = ' toc="f-toc"' if "toc.ncx" in others else ""
    source = f"<dc:source>{escape(site_url)}</dc:source>\n" if site_url else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="id">urn:uuid:{_identifier(book, formulas)}</dc:identifier>\n'
        f"<dc:title>{escape(book.title)}</dc:title>\n<dc:language>en</dc:language>\n"
        "<dc:creator>ML Interview Handbook contributors</dc:creator>\n"
        f"<dc:description>{escape(book.subtitle)}</dc:description>\n{source}"
        f"<dc:rights>Text: CC BY 4.0. Code: MIT.</dc:rights>\n<dc:date>{edition:%Y-%m-%d}</dc:date>\n"
        f'<meta property="dcterms:modified">{edition:%Y-%m-%dT%H:%M:%SZ}</meta>\n'
        + "\n".join(about)
        + "\n</metadata>\n"
        "<manifest>\n" + "\n".join(manifest) + "\n</manifest>\n"
        f"<spine{contents}>\n" + "\n".join(spine) + "\n</spine>\n</package>\n"
    )


COVER_MARGIN: Final = 110  # units, of 1200 x 1800
TITLE_LETTERS: Final = 13  # of the title in a line


def cover_png(title: str, subtitle: str, fonts: Path) -> bytes:
    """Return the cover as PNG. fonts: the folder of the site's own fonts."""
    with tempfile.TemporaryDirectory() as folder:
        return drawn_png(cover_svg(title, subtitle), fonts, Path(folder))


def cover_svg(title: str, subtitle: str) -> str:
    """Return the drawing. Words are short enough to break lines by the mean width of a letter."""
    lines, below = [line for part in title.split(": ") for line in wrap(part, TITLE_LETTERS)], wrap(subtitle, 48)
    top = 620 - 70 * len(lines)
    end, bar = top + 146 * len(lines), 52 * len(below) + 20
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1800" viewBox="0 0 1200 1800">'
        '<rect width="1200" height="1800" fill="#fffefb"/><rect width="1200" height="40" fill="#0b5f66"/>'
        f'<text font-family="Handbook Serif" font-weight="600" font-size="124" fill="#1d2733">'
        f"{_cover_rows(lines, top, 146)}</text>"
        f'<rect x="{COVER_MARGIN}" y="{end - 60}" width="14" height="{bar}" fill="#b36b00"/>'
        f'<text font-family="Handbook Sans" font-size="38" fill="#4c5a67">'
        f"{_cover_rows(below, end - 10, 52, indent=44)}</text>"
        f'<text x="{COVER_MARGIN}" y="1690" font-family="Handbook Sans" font-size="34" fill="#0b5f66">'
        "Questions, answers, follow-ups, tested code</text></svg>"
    )


def _cover_rows(lines: list[str], top: int, step: int, *, indent: int = 0) -> str:
    rows = enumerate(map(escape, lines))
    return "".join(f'<tspan x="{COVER_MARGIN + indent}" y="{top + row * step}">{text}</tspan>' for row, text in rows)
