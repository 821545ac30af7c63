"""The search's ranking as it runs in a browser, asked from Python: all queries in one call."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from handbook.cache import Cache
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.site.search import INDEX, TEXT, Found, found_pages, search_scripts

from tests.browser import chromium, missing_browser
from tests.site import ROOT

RANKING = ROOT / "docs" / "assets" / "search-ranking.js"
QUERIES = ROOT / "tests" / "data" / "search" / "queries.tsv"
FIRST = 3
ASK = """(() => {
    const search = handbookSearch.makeSearch(handbookIndex, globalThis.handbookText);
    return QUERIES.map(query => search(query).slice(0, MOST).map(hit => [hit.page, hit.whole]));
})()"""


@dataclass(frozen=True)
class Wanted:
    """A query and the pages of which one should be found first."""

    query: str
    pages: frozenset[str]


@cache
def all_pages() -> tuple[Found, ...]:
    return tuple(found_pages(read_catalogue(read_tree(ROOT))))


@cache
def cache_of_tests() -> Cache:
    return Cache()


def scripts(pages: Sequence[Found]) -> dict[str, str]:
    return search_scripts(pages, cache_of_tests())


def ranked(
    queries: Sequence[str], pages: Sequence[Found] = (), *, text: bool = True, most: int = FIRST
) -> list[list[str]]:
    """Return the addresses found for each query, the best first. text: whether the second script is there, too."""
    pages = pages or all_pages()
    made = scripts(pages)
    sources = [made[INDEX], *([made[TEXT]] if text else [])]
    found = run(sources, ASK.replace("QUERIES", json.dumps(queries)).replace("MOST", str(most)))
    return [[pages[page].url for page, _ in hits] for hits in found]


def run(sources: Iterable[str], expression: str) -> Any:
    """Return the value of an expression after the ranking and some scripts: from node, or else from Chromium."""
    source = "\n".join(["globalThis.window = globalThis;", RANKING.read_text("utf-8"), *sources])
    if node := shutil.which("node"):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "ask.cjs"
            file.write_text(f"{source}\nprocess.stdout.write(JSON.stringify({expression}));", encoding="utf-8")
            done = subprocess.run([node, file], capture_output=True, text=True, timeout=120, check=True)
        return json.loads(done.stdout)
    if reason := missing_browser():
        pytest.skip(f"node not found, and {reason}")
    with chromium() as browser:
        browser.open("about:blank")
        browser.inject(source)
        return browser.run(f"return {expression.replace('globalThis.', 'window.')}")


def hits(wanted: Sequence[Wanted], pages: Sequence[Found] = (), *, text: bool = True) -> tuple[float, list[str]]:
    """Return the share of queries with a wanted page among the first results, and a line for every other."""
    found = ranked([one.query for one in wanted], pages, text=text)
    missed = [
        f"{one.query!r} should find {', '.join(sorted(one.pages))}, and found {', '.join(urls) or 'nothing'}"
        for one, urls in zip(wanted, found, strict=True)
        if not one.pages.intersection(urls)
    ]
    return 1 - len(missed) / len(wanted), missed


def collected_queries() -> list[Wanted]:
    """Return the queries of the table, whose pages are named by their address or its last part."""
    rows = [row.split("\t") for row in QUERIES.read_text("utf-8").splitlines() if row and not row.startswith("#")]
    by_name = {
        name: page.url for page in all_pages() for name in (page.url.strip("/"), page.url.strip("/").split("/")[-1])
    }
    return [Wanted(query, frozenset(by_name[name] for name in names.split(", "))) for query, names in rows]
