"""The search: what people type finds the page they mean, in a table of queries and in queries made from the content."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from handbook.cache import Cache
from handbook.site.search import INDEX, TEXT, search_scripts
from handbook.site.search_index import packed, plain_words, words

from tests.search import Wanted, all_pages, collected_queries, hits, ranked, run, scripts

# Both ways, at the end of a word or within it
SPELLINGS = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("ised", "ized"),
    ("ising", "izing"),
    ("iour", "ior"),
    ("our", "or"),
    ("yse", "yze"),
    ("elling", "eling"),
    ("elled", "eled"),
    ("centre", "center"),
    ("catalogue", "catalog"),
    ("artefact", "artifact"),
)
FORMS = (
    "optimise optimize optimiser optimizer optimising optimization optimisation",
    "label labels labelled labeled labelling labeling",
    "lab",
    "category categories",
    "catalogue catalog catalogues",
    "calibrate calibrated calibration",
    "impute imputed imputation",
    "behaviour behavior behavioural behavioral",
    "analyse analyze analysing",
    "centre center centres centers",
    "loss losses",
    "bias",
    "batch batches batching",
    "query queries querying",
    "signal signals",
    "sign",
    "statistic statistics statistical",
    "retrieve retrieval retrieving",
    "distribute distributed",
)
NONSENSE = ("zzzzzz", "qwrtpsdfg", "xkcdvbnm hjklqwz", "§§ ??", "…", "жжж")


def test_the_collected_queries_find_their_pages() -> None:
    queries = collected_queries()
    assert len(queries) >= 150
    share, missed = hits(queries)
    assert share >= 0.95, "\n".join(missed)


def test_most_are_found_before_the_second_file_has_come() -> None:
    share, missed = hits(collected_queries(), text=False)
    assert share >= 0.85, "\n".join(missed)


def test_a_page_is_found_by_a_name_that_it_does_not_give() -> None:
    """Some names of each question are hidden and searched for, one of every question at a time.

    A name that another page has, too, is left out: that page is right to come first.
    """
    found = missed = 0
    used = Counter(
        name.casefold() for page in all_pages() for name in {*page.own.get("names", "").split(" · "), page.title}
    )
    titles = [f" {page.title.casefold()} " for page in all_pages()]

    def elsewhere(name: str, title: str) -> bool:
        within = f" {name.casefold()} "
        return used[name.casefold()] > 1 or any(within in t for t in titles if t.strip() != title.casefold())

    for turn in (0, 6):
        pages, wanted = [], []
        for page in all_pages():
            names = page.own["names"].split(" · ") if page.type == "question" else []
            if turn < len(names) and names[turn] and not elsewhere(names[turn], page.title):
                wanted.append(Wanted(names[turn], frozenset([page.url])))
                page = replace(page, own={**page.own, "names": " · ".join(names[:turn] + names[turn + 1 :])})
            pages.append(page)
        lost = hits(wanted, pages)[1]
        missed += len(lost)
        found += len(wanted) - len(lost)
    share = found / (found + missed)
    print(f"hidden name: {share:.1%} of {found + missed}")
    assert share >= 0.7


@cache
def found_by_name() -> list[tuple[str, str]]:
    """Return the names that find the page of their question, of every sixth name: (name, address)."""
    questions = [page for page in all_pages() if page.type == "question"]
    names = [(name, page.url) for page in questions for name in page.own["names"].split(" · ") if name][::6]
    found = ranked([name for name, _ in names])
    return [pair for pair, urls in zip(names, found, strict=True) if pair[1] in urls]


def slip(text: str) -> str | None:
    """Return the text with one slip of the finger in its longest word, if that has five letters."""
    word = max(re.findall(r"[a-z]+", text), key=len, default="")
    if len(word) < 5:
        return None
    chance = random.Random(text)
    at = chance.randrange(len(word) - 1)
    letter = chance.choice("etaoinshrdlu")
    changed = chance.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )
    return text.replace(word, changed, 1) if changed != word else None


def other_spelling(text: str) -> str | None:
    for british, american in SPELLINGS:
        for old, new in ((british, american), (american, british)):
            if (changed := re.sub(rf"(?<=[a-z]{{2}}){old}\b", new, text)) != text and new not in text:
                return changed
    return None


def other_number(text: str) -> str | None:
    if not re.search(r"[a-z]{3}$", text) or text.endswith(("ss", "ics", "sis", "us", "ing")):
        return None
    if text.endswith("s"):
        return text[:-3] + "y" if text.endswith("ies") else text[:-1]
    return (
        text[:-1] + "ies"
        if re.search(r"[^aeiou]y$", text)
        else text + ("es" if text.endswith(("x", "ch", "sh")) else "s")
    )


def unfinished(text: str) -> str | None:
    last = re.search(r"[a-z]+$", text)
    return text[: -max(1, len(last[0]) // 3)] if last and len(last[0]) >= 5 else None


@pytest.mark.parametrize(
    ("change", "least"), [(slip, 0.95), (other_spelling, 0.95), (other_number, 0.97), (unfinished, 0.94)]
)
def test_a_changed_name_finds_what_the_name_finds(change: Callable[[str], str | None], least: float) -> None:
    """Of the names that find their page as they are written, nearly all find it with the change."""
    changed = [(change(name), url) for name, url in found_by_name()]
    wanted = [Wanted(query, frozenset([url])) for query, url in changed if query]
    share, missed = hits(wanted)
    print(f"{change.__name__}: {share:.1%} of {len(wanted)}")
    assert len(wanted) >= 20
    assert share >= least, "\n".join(missed)


def test_every_page_is_found_by_its_title() -> None:
    share, missed = hits([Wanted(page.title, frozenset([page.url])) for page in all_pages()])
    assert share >= 0.98, "\n".join(missed)


def test_nonsense_finds_nothing() -> None:
    assert ranked(NONSENSE) == [[] for _ in NONSENSE]


def test_two_builds_write_the_same_bytes() -> None:
    assert search_scripts(all_pages(), Cache()) == scripts(all_pages())


def test_the_files_are_small() -> None:
    """Compressed and for so many pages: what comes before the first result, and what comes after it."""
    made = {name: len(gzip.compress(text.encode(), mtime=0)) for name, text in scripts(all_pages()).items()}
    pages = len(all_pages())
    print(made)
    assert made[INDEX] <= 20_000 + 150 * pages
    assert made[TEXT] <= 60_000 + 700 * pages


def test_python_and_javascript_read_the_same_words() -> None:
    """What a reader copies from a page finds it: each word that the script reads is one that the index has."""
    texts = {text for page in all_pages() for text in (*page.own.values(), *(s.body for s in page.sections))}
    chunks = sorted({chunk for text in texts for chunk in text.split()})
    assert run([], f"{json.dumps(chunks)}.map(handbookSearch.words)") == [plain_words(chunk) for chunk in chunks]
    assert [chunk for chunk in chunks if not set(plain_words(chunk)) <= set(words(chunk))] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("k-means", ["k", "means", "kmeans"]),
        ("CrashLoopBackOff", ["crashloopbackoff", "crash", "loop", "back", "off"]),
        ("train_test_split", ["train", "test", "split", "traintestsplit"]),
        ("C++, C# and Bayes' or Simpson’s", ["c++", "c#", "and", "bayes", "or", "simpson"]),
        ("naïve café", ["naive", "cafe"]),
        ("HTTPServer", ["httpserver", "http", "server"]),
    ],
)
def test_the_words_of_a_text(text: str, found: list[str]) -> None:
    assert list(words(text)) == found


def test_packing_writes_each_word_once() -> None:
    names, rows = packed([{"tree": (3,), "trees": (1,)}, {}, {"tree": (0,)}])
    assert names == "#tree 's"
    assert [[ord(c) - 35 for c in row] for row in rows.split(" ")] == [[0, 1, 3, 0], [0, 1]]


def test_the_forms_of_a_word_share_a_stem() -> None:
    """Each row is the forms of one word, which no other row shares."""
    rows = [row.split() for row in FORMS]
    stems = run([], f"{json.dumps(rows)}.map(row => row.map(handbookSearch.stem))")
    assert [len(set(row)) for row in stems] == [1] * len(rows), stems
    assert len({row[0] for row in stems}) == len(rows), stems


def test_a_hit_names_its_section_and_the_words_that_fit() -> None:
    """Guides are long: what stands only below one of their headings leads there."""
    pages = all_pages()
    ask = "handbookSearch.makeSearch(handbookIndex, handbookText)('spacex typescript')[0]"
    hit = run(scripts(pages).values(), f"(({{page, section, words}}) => [page, section, words])({ask})")
    page, section, fitting = pages[hit[0]], pages[hit[0]].sections[hit[1]], hit[2]
    assert page.type == "guide"
    assert "TypeScript" in section.body
    assert ["typescript"] in fitting
