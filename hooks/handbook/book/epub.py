"""E-books in the format EPUB 3: https://www.w3.org/TR/epub-33/."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Final

from handbook.archive import zip_bytes
from handbook.book.chapters import Book, Chapter
from handbook.book.cover import cover_png
from handbook.book.xhtml import ENDING, Page, chapter_page, page_text
from handbook.cache import Cache
from handbook.markup.portable import code_css, drawing_css
from handbook.model.catalogue import Catalogue

TYPES: Final = {
    ENDING: "application/xhtml+xml",
    ".css": "text/css",
    ".png": "image/png",
    ".woff2": "font/woff2",
}
_OWN: Final = uuid.UUID("0b5f66b3-6b00-5a3e-9db3-322a2f67b580")  # the identifiers of all editions come from it
_TEMPLATE: Final = Path(__file__).parent / "template"
_CONTAINER: Final = """<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_ACCESSIBILITY: Final = (
    *(("schema:accessMode", mode) for mode in ("textual", "visual")),
    ("schema:accessModeSufficient", "textual"),
    *(
        ("schema:accessibilityFeature", feature)
        for feature in ("alternativeText", "displayTransformability", "MathML", "readingOrder")
    ),
    *(("schema:accessibilityFeature", feature) for feature in ("structuralNavigation", "tableOfContents")),
    ("schema:accessibilityHazard", "none"),
    (
        "schema:accessibilitySummary",
        "Formulas are MathML with a text; figures and diagrams are drawings with a description.",
    ),
)


def epub_bytes(catalogue: Catalogue, book: Book, results: Cache, *, site_url: str, changed: int, fonts: Path) -> bytes:
    """Return a book as EPUB.

    results: where the HTML of pages is kept; site_url: the address with its last slash, empty where unknown; changed:
    when anything last changed, in seconds; fonts: the folder of the site's fonts.
    """
    edition = datetime.fromtimestamp(changed, UTC)
    pages = [chapter_page(catalogue, book, chapter, results, site_url=site_url) for chapter in book.chapters()]
    front = (
        Page("cover", page_text(book.title, '<p class="cover"><img src="cover.png" alt="Cover"/></p>', kind="cover")),
        Page("title", _title_page(book, edition, site_url)),
        Page("nav", _navigation(book), ("nav",)),
    )
    others = {
        "book.css": _css().encode("utf-8"),
        "cover.png": cover_png(book.title, book.subtitle, fonts),
        "handbook-math.woff2": (fonts / "handbook-math.woff2").read_bytes(),
    }
    everything = (*front, *pages)
    files = {
        "mimetype": b"application/epub+zip",
        "META-INF/container.xml": _CONTAINER.encode("utf-8"),
        "EPUB/package.opf": _package(book, everything, others, edition, site_url).encode("utf-8"),
        **{f"EPUB/{page.name}{ENDING}": page.text.encode("utf-8") for page in everything},
        **{f"EPUB/{name}": content for name, content in others.items()},
    }
    return zip_bytes(files, stored=("mimetype",))


def _css() -> str:
    css = (_TEMPLATE / "book.css").read_text("utf-8") + code_css("pre", dark=False)
    dark = code_css("pre", dark=True) + drawing_css("figure")
    return f"{css}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def _title_page(book: Book, edition: datetime, site_url: str) -> str:
    where = f'<p><a href="{escape(site_url)}">{escape(site_url)}</a></p>' if site_url else ""
    body = (
        f"<h1>{escape(book.title)}</h1>\n<p>{escape(book.subtitle)}</p>\n<p>Edition of {edition:%Y-%m-%d}</p>\n"
        f"{where}\n"
        "<p>Text: CC BY 4.0. Code: MIT. The font for formulas, STIX Two Math: SIL Open Font License 1.1.</p>\n"
        "<p>The guides are unofficial; no company has written or approved them.</p>"
    )
    return page_text(book.title, body, kind="titlepage")


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


def _package(book: Book, pages: Iterable[Page], others: Mapping[str, bytes], edition: datetime, site_url: str) -> str:
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
    about = [f'<meta property="{name}">{escape(value)}</meta>' for name, value in _ACCESSIBILITY]
    source = f"<dc:source>{escape(site_url)}</dc:source>\n" if site_url else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="id">urn:uuid:{uuid.uuid5(_OWN, book.name)}</dc:identifier>\n'
        f"<dc:title>{escape(book.title)}</dc:title>\n<dc:language>en</dc:language>\n"
        "<dc:creator>ML Interview Handbook contributors</dc:creator>\n"
        f"<dc:description>{escape(book.subtitle)}</dc:description>\n{source}"
        f"<dc:rights>Text: CC BY 4.0. Code: MIT.</dc:rights>\n<dc:date>{edition:%Y-%m-%d}</dc:date>\n"
        f'<meta property="dcterms:modified">{edition:%Y-%m-%dT%H:%M:%SZ}</meta>\n'
        + "\n".join(about)
        + "\n</metadata>\n"
        "<manifest>\n" + "\n".join(manifest) + "\n</manifest>\n"
        "<spine>\n" + "\n".join(spine) + "\n</spine>\n</package>\n"
    )
