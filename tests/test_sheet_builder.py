"""The sheet builder: questions chosen in the browser, printed by it and read back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from lxml import html

from tests.browser import Browser
from tests.pdf_reader import MM, PrintedPdf, squeezed
from tests.site import Site

Entry = Mapping[str, Any]

CHOICES: dict[str, Callable[[Entry], bool]] = {
    "topic=coding-patterns": lambda entry: entry["topic"] == "coding-patterns",
    "topic=ml-fundamentals,sql,mlops": lambda entry: entry["topic"] in ("ml-fundamentals", "sql", "mlops"),
    "must=1": lambda entry: bool(entry["must"]),
    "level=junior": lambda entry: entry["level"] == "junior",
    "topic=mlops&level=senior": lambda entry: (entry["topic"], entry["level"]) == ("mlops", "senior"),
    "id=cp01,sq01,tf02,mo01": lambda entry: entry["id"] in ("cp01", "sq01", "tf02", "mo01"),
    "topic=sql&id=cp01&not=sq02": lambda entry: (
        entry["id"] == "cp01" or (entry["topic"] == "sql" and entry["id"] != "sq02")
    ),
    "level=senior,staff&must=1": lambda entry: entry["level"] in ("senior", "staff") and entry["must"],
}
PAPERS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}  # millimetres
SHOWN = """const done = arguments[0];
    const wait = () => document.querySelector("[data-own-sheet]").hidden ? setTimeout(wait, 20) : done(
        document.querySelector("[data-own-result]").textContent);
    wait();"""
CHROME = ("Skip to", "Questions", "Contribut", "PDF", "Print", "Clear", "Pick topics", "Levels", "Previous", "Next")


@pytest.fixture(scope="module")
def entries(browsed: Site) -> list[Entry]:
    found: list[Entry] = json.loads((browsed.folder / "cheatsheets/entries.json").read_text("utf-8"))["entries"]
    return found


def choose(browser: Browser, address: str, query: str) -> str:
    """Open the choice in a query, and return how the page sums it up."""
    browser.emulate()
    browser.open(f"{address}cheatsheets/?{query}")
    summary: str = browser.wait_for(SHOWN)
    return summary


@pytest.mark.parametrize("query", CHOICES)
def test_exactly_the_chosen_entries_are_printed(
    browser: Browser, address: str, entries: list[Entry], query: str
) -> None:
    summary = choose(browser, address, query)
    chosen = [entry for entry in entries if CHOICES[query](entry)]
    assert summary.startswith(f"{len(chosen)} question")
    for paper in PAPERS:
        printed = PrintedPdf(browser.printed(paper))
        for entry in chosen:
            assert squeezed(entry["cue"] + entry["id"]) in printed.squeezed, entry["id"]
            for words in _texts(entry["html"]):
                assert words in printed.squeezed, entry["id"]
        ids = [entry["id"] for entry in entries if entry not in chosen and f" {entry['id']}\n" in printed.text]
        assert ids == []
        head = printed.text.split("\n")[:4]
        assert not [word for word in CHROME if any(word in line for line in head)]
        for word in (
            "Make your own sheet",
            "Making your own sheet needs",
            "Single questions",
            "must know only",
            "Addresses",
        ):
            assert word not in printed.text


@pytest.mark.parametrize("query", CHOICES)
def test_the_page_count_is_right_and_text_stays_in_its_column(browser: Browser, address: str, query: str) -> None:
    summary = choose(browser, address, query)
    for name, (width, height) in PAPERS.items():
        printed = PrintedPdf(browser.printed(name))
        pages = len(printed.sizes)
        assert any(f"{n} page{'s' * (n != 1)} on {name}" in summary for n in (pages - 1, pages, pages + 1)), summary
        assert printed.feet == [f"ML Interview Handbook {n} / {pages}" for n in range(1, pages + 1)]
        column = (width - 2 * 9 - 2 * 5) / 3
        gutters = [(9 + n * (column + 5) - 5, 9 + n * (column + 5)) for n in (1, 2)]
        for number, character, (left, low, right, high) in printed.boxes():
            if low < 11 * MM:
                continue
            at = (number, character, round(left / MM), round(low / MM))
            assert 8.5 * MM <= left < right <= (width - 8.5) * MM, at
            assert high <= (height - 9) * MM, at
            if number or high < (height - 36) * MM:  # below the head
                assert not [1 for start, end in gutters if left / MM < end - 0.3 and right / MM > start + 0.3], at


def test_the_address_keeps_the_choice(browser: Browser, address: str, entries: list[Entry]) -> None:
    browser.emulate()
    browser.open(f"{address}cheatsheets/")
    picked = ("[name=topic][value=sql]", "[name=topic][value=numpy]", "[name=must]")
    for box in picked:
        browser.run("document.querySelector(arguments[0]).click()", box)
    summary = browser.wait_for(SHOWN)
    browser.run("document.querySelector('.own__single').open = true")
    browser.run("document.querySelector('[name=single][value=cp01]').click()")
    browser.run("document.querySelector('[name=single][value=np01]').click()")
    query = browser.run("return location.search")
    assert query == "?topic=sql,numpy&must=1&id=cp01&not=np01"
    found = browser.run("return document.querySelector('[data-own-columns]').innerText")
    count = summary.partition(":")[0]
    assert choose(browser, address, query[1:]).partition(":")[0] == count  # one was added, one left out
    assert browser.run("return document.querySelector('[data-own-columns]').innerText") == found
    assert browser.run("return [...document.querySelectorAll('.own__form .chip :checked')].map(box => box.value)") == [
        "sql", "numpy", "1"
    ]  # fmt: skip
    assert squeezed("?topic=sql,numpy&must=1&id=cp01&not=np01") in PrintedPdf(browser.printed()).squeezed
    browser.run("document.querySelector('.own__form [type=reset]').click()")
    assert browser.wait_for("setTimeout(() => arguments[0](location.search + document.title), 50)").startswith("Cheat")


def test_an_empty_choice_says_so_and_prints_the_index(browser: Browser, address: str) -> None:
    browser.emulate()
    browser.open(f"{address}cheatsheets/?level=nobody")
    wait = """const done = arguments[0]; const output = document.querySelector("[data-own-result]");
        const wait = () => output.textContent.startsWith("No question") ? done(1) : setTimeout(wait, 20); wait();"""
    browser.wait_for(wait)
    assert browser.run("return document.querySelector('[data-own-print]').disabled")
    assert "Coding patterns" in PrintedPdf(browser.printed()).text


def _texts(markup: str) -> list[str]:
    """Return the texts between the formulas, without blanks."""
    tree = html.fragment_fromstring(markup, create_parent="div")
    found = []
    for block in tree.xpath(".//*[self::p or self::li[not(p)] or self::td or self::th or self::pre]"):
        run = ""
        for node in block.xpath(".//text()[not(ancestor::math)] | .//math"):
            run += "\0" if not isinstance(node, str) else node
        found += [text for text in map(squeezed, run.split("\0")) if text]
    return found


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)])
def test_choosing_never_moves_the_page(browser: Browser, address: str, size: tuple[int, int]) -> None:
    browser.emulate(width=size[0], height=size[1])
    browser.open(f"{address}cheatsheets/")
    top = "return document.querySelector(arguments[0]).closest('label, p').getBoundingClientRect().top"
    see = "document.querySelector(arguments[0]).closest('label, p').scrollIntoView({block: 'center'})"
    boxes = [
        "[name=topic][value=sql]",
        "[name=topic][value=mlops]",
        "[name=level][value=mid]",
        "[name=topic][value=sql]",
    ]
    for box in [*boxes, ".own__form [type=reset]"]:
        browser.run(see, box)
        browser.wait_for("setTimeout(arguments[0], 300)")  # until what is drawn when it is first seen has its place
        before = browser.run(top, box)
        browser.run("document.querySelector(arguments[0]).click()", box)
        browser.wait_for(SHOWN if "reset" not in box else "setTimeout(arguments[0], 100)")
        assert abs(browser.run(top, box) - before) <= 1, box


def test_a_sheet_is_chosen_by_marks(browser: Browser, address: str) -> None:
    browser.emulate()
    browser.open(address)
    marks = {"ev01": {"mark": {"value": "missed", "at": 1}}, "ev02": {"mark": {"value": "knew", "at": 1}}}
    record = json.dumps({"version": 1, "questions": marks})
    browser.run("localStorage.setItem('handbook.marks', arguments[0])", record)
    assert choose(browser, address, "mark=missed,unsure").startswith("1 question:")
    browser.open(f"{address}cheatsheets/model-evaluation/")
    ticked = (
        "return [...document.querySelectorAll('.tick-button[aria-pressed=true]')].map(box => box.closest('.entry').id)"
    )
    assert browser.run(ticked) == ["ev02"]
    browser.run("document.querySelector('#ev01 .tick-button').click()")
    assert browser.run("return JSON.parse(localStorage.getItem('handbook.marks')).questions.ev01.mark.value") == "knew"
    assert browser.axe() == []
    browser.run("localStorage.clear()")
