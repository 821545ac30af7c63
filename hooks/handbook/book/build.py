"""All books as files: made by the command, and found again by the build of the site if nothing changed since."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from handbook.book.chapters import Book, make_books
from handbook.book.epub import epub_bytes
from handbook.book.formula_pictures import formula_pictures
from handbook.cache import Cache, code_key, key_of
from handbook.model.catalogue import Catalogue
from handbook.parse.tree import Tree
from handbook.progress import Progress, no_progress
from handbook.sheets.cache import FONTS
from handbook.sheets.print_fonts import ready_fonts

FOLDER: Final = "build/book"
MADE_OF: Final = "made-of"  # the file that holds the hash of what the books are made of
ON_SITE: Final = "book/"  # where the site has them
PICTURES: Final = "-formulas-as-pictures.epub"
NEED: Final = 800  # bytes of memory that Typst takes for each character of a document
USUAL_MEMORY: Final = 8_000_000_000  # bytes, where the system does not say how much is free
NAMES: Final = {
    ".epub": "EPUB",
    PICTURES: "EPUB with formulas as pictures",
    "-a4.pdf": "PDF, A4",
    "-letter.pdf": "PDF, Letter",
}


@dataclass(frozen=True)
class Edition:
    """What all books are made of. site: the name; site_url: the address, empty where unknown; changed: seconds."""

    catalogue: Catalogue
    tree: Tree
    site: str
    site_url: str
    changed: int

    @property
    def key(self) -> str:
        """The hash of everything in the books."""
        texts = tuple((path, self.tree.digest(path)) for path in sorted(self.tree.files))
        return key_of(code_key(), self.site, self.site_url, self.changed, texts)


@dataclass(frozen=True)
class Download:
    """A book as the site offers it. files: (name of the format, path below the site, size in words)."""

    title: str
    files: tuple[tuple[str, str, str], ...]


def edition_of(catalogue: Catalogue, tree: Tree, times: Mapping[str, int], site: str, site_url: str) -> Edition:
    """Return the edition of a commit. times: when each file last changed, in seconds."""
    return Edition(catalogue, tree, site, site_url, max(times.values(), default=0))


def write_books(
    root: Path, edition: Edition, results: Cache, progress: Progress = no_progress, *, pdf: bool = True
) -> list[Path]:
    """Write all books into their folder, unless they are there, and return them. pdf: whether to set PDFs, too."""
    folder = root / FOLDER
    if _made_of(folder) != edition.key:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        books = make_books(edition.catalogue, edition.site)
        formulas = (formula for record in edition.catalogue.records for formula in record.body.formulas)
        pictures = formula_pictures(formulas, root / FONTS)
        for book in books:
            make = partial(
                epub_bytes,
                edition.catalogue,
                book,
                results,
                site_url=edition.site_url,
                changed=edition.changed,
                fonts=root / "docs/assets/fonts",
            )
            (folder / f"{book.name}.epub").write_bytes(make())
            (folder / f"{book.name}{PICTURES}").write_bytes(make(pictures=pictures))
        if pdf:
            _write_pdfs(root, edition, books, progress)
        (folder / MADE_OF).write_text(edition.key, encoding="utf-8")
    return sorted(path for path in folder.iterdir() if path.name != MADE_OF)


def _write_pdfs(root: Path, edition: Edition, books: Sequence[Book], progress: Progress) -> None:
    """Set every book on both papers: the whole handbook, then the groups, the largest first."""
    from handbook.book.pdf import PAPERS, document_text, typeset  # loads Typst

    ready_fonts(root / FONTS)
    texts = {
        book.name: document_text(edition.catalogue, book, site_url=edition.site_url, changed=edition.changed)
        for book in books
    }
    whole, *groups = (book.name for book in books)
    done, total = 0, len(books) * len(PAPERS)
    for names in ([whole], sorted(groups, key=lambda name: -len(texts[name]))):
        jobs = [(name, paper) for name in names for paper in PAPERS]
        workers = workers_for(max((len(texts[name]) for name in names), default=0))
        # A process of its own for each job: Typst keeps what it has laid out.
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
            made = [pool.submit(typeset, texts[name], paper, edition.changed, root / FONTS) for name, paper in jobs]
            for (name, paper), pdf in zip(jobs, made, strict=True):
                (root / FOLDER / f"{name}-{PAPERS[paper]}.pdf").write_bytes(pdf.result())
                done += 1
                progress(done, total)


def workers_for(length: int) -> int:
    """Return how many documents of this length can be set at once: on all cores, as far as there is memory."""
    try:
        found = re.search(r"^MemAvailable: +(\d+) kB", Path("/proc/meminfo").read_text("utf-8"), re.MULTILINE)
    except OSError:
        found = None
    memory = int(found[1]) * 1024 if found else USUAL_MEMORY
    return max(1, min(os.cpu_count() or 1, memory // (NEED * max(1, length))))


def finished_books(root: Path, edition: Edition) -> dict[str, Path]:
    """Return the books that fit this edition: their path on the site to the file."""
    folder = root / FOLDER
    if not folder.is_dir() or _made_of(folder) != edition.key:
        return {}
    return {f"{ON_SITE}{path.name}": path for path in sorted(folder.iterdir()) if path.name != MADE_OF}


def downloads(catalogue: Catalogue, site: str, files: Mapping[str, Path]) -> tuple[Download, ...]:
    """Return what the site offers. files: as `finished_books` returns them."""
    books = ((book.title, tuple(_formats(book.name, files))) for book in make_books(catalogue, site) if files)
    return tuple(Download(title, formats) for title, formats in books if formats)


def _formats(name: str, files: Mapping[str, Path]) -> Iterator[tuple[str, str, str]]:
    for ending, shown in NAMES.items():
        if path := files.get(f"{ON_SITE}{name}{ending}"):
            yield shown, f"{ON_SITE}{name}{ending}", f"{path.stat().st_size / 1e6:.1f} MB"


def _made_of(folder: Path) -> str:
    try:
        return (folder / MADE_OF).read_text("utf-8")
    except OSError:
        return ""
