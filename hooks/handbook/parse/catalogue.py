"""From the tree of files to the catalogue, without checking anything."""

from __future__ import annotations

from collections.abc import Callable

from handbook.cache import Cache, code_key, key_of
from handbook.model.catalogue import Catalogue
from handbook.model.snippet_texts import SnippetTexts
from handbook.parse.includes import read_snippets
from handbook.parse.markdown import LazyBody, parse_body
from handbook.parse.pages import Reading, read_page
from handbook.parse.tree import Tree


def read_catalogue(tree: Tree) -> Catalogue:
    """Return all pages whose front matter could be read; their bodies are parsed on first use."""
    return catalogue_of(read_pages(tree, only=lambda path: False), read_snippets(tree))


def read_pages(tree: Tree, *, only: Callable[[str], bool], cache: Cache | None = None) -> list[Reading]:
    """Read all pages, sorted by path. only: which bodies to parse at once; the others are parsed on first use."""
    pages = sorted(filter(is_page, tree.files))
    return [_read(path, tree, only(path), cache) for path in pages]


def _read(path: str, tree: Tree, whole: bool, cache: Cache | None) -> Reading:
    raw = tree.files[path]
    if cache and whole:
        return cache.get("pages", key_of(code_key(), path, tree.digest(path)), lambda: read_page(path, raw))
    return read_page(path, raw, parse=parse_body if whole else LazyBody)


def catalogue_of(readings: list[Reading], snippets: SnippetTexts) -> Catalogue:
    return Catalogue(tuple(reading.record for reading in readings if reading.record is not None), snippets)


def is_page(path: str) -> bool:
    return (
        path.startswith("docs/") and path.endswith(".md") and not path.startswith("docs/assets/") and "/." not in path
    )
