"""Pages printed by a browser, with scripts and without, and read back from the PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import html

from tests.browser import Browser
from tests.pdf_reader import MM, PrintedPdf, squeezed
from tests.site import ADDRESS, BuiltPage, Site

KINDS = (
    "question",
    "question with formulas",
    "question with a diagram",
    "question with sql",
    "topic",
    "guide",
    "exercise",
    "post",
    "cheat sheet",
)
PRINTS = [("A4", True), ("Letter", False)]  # paper, and whether scripts may run
LEFT_OUT = (
    "headerlink|page-head__path|crumbs|neighbours|next-step|filter|sheet__ways|sheet-link|needs-script|print-foot|"
    "md-content__button|linenos|page-links|md-source-file|md-post__back|md-meta|figure__alt|"
    "cite|practice"
)
TAGS = ("h1", "h2", "h3", "p", "li", "td", "summary", "pre")
BLOCKS = " | ".join(f".//article//{tag}" for tag in TAGS)
CHROME = ("Skip to", "Search", "Back to top", "Copy", "Table of contents", "Menu", "Theme", "Previous", "Next")
MARGIN = 8 * MM


def pages_of(browser: Browser, address: str, path: str) -> Iterator[PrintedPdf]:
    for paper, scripted in PRINTS:
        browser.scripts(allowed=True)
        browser.emulate()
        browser.scripts(allowed=scripted)
        browser.open(address + path)
        yield PrintedPdf(browser.printed(paper))


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_is_printed_in_full(
    browser: Browser, address: str, browsed: Site, kinds: dict[str, str], kind: str
) -> None:
    """Everything is there, folded parts too, without navigation, inside the margins."""
    path = kinds[kind]
    page = browsed.pages[f"{path}index.html"]
    for printed in pages_of(browser, address, path):
        missing = [text for text in _texts(page) if not printed.shows(text)]
        assert missing == []
        lines = [line.strip() for line in printed.text.splitlines()]
        assert not [line for line in lines if line.startswith(CHROME) and len(line) < 20]
        for number, character, (left, low, right, high) in printed.boxes():
            width, height = printed.sizes[number]
            inside = left >= MARGIN and right <= width - MARGIN and low >= 4 * MM and high <= height - MARGIN
            assert inside, (number + 1, character, round(left), round(low))


@pytest.mark.parametrize("kind", KINDS)
def test_the_foot_names_the_address_and_where_links_lead(
    browser: Browser, address: str, browsed: Site, kinds: dict[str, str], kind: str
) -> None:
    path = kinds[kind]
    page = browsed.pages[f"{path}index.html"]
    article = page.tree.xpath("//article")[0]
    outside = {link for link in article.xpath(".//a/@href") if link.startswith("http") and ADDRESS not in link}
    for printed in pages_of(browser, address, path):
        pages = len(printed.sizes)
        assert printed.feet == [f"ML Interview Handbook {n} / {pages}" for n in range(1, pages + 1)]
        assert [link for link in outside if squeezed(link) not in printed.squeezed] == []
        where = ADDRESS + path if kind != "cheat sheet" else ADDRESS.removeprefix("https://") + "questions/"
        assert squeezed(where) in printed.squeezed
        assert re.search(r"\d{4}-\d\d-\d\d", printed.text)


def test_follow_ups_open_on_paper(browser: Browser, address: str, browsed: Site, kinds: dict[str, str]) -> None:
    path = kinds["question"]
    folded = browsed.pages[f"{path}index.html"].tree.xpath("//article//details[not(contains(@class, 'cite'))]")
    assert len(folded) >= 2
    assert not [details for details in folded if "open" in details.attrib]
    for printed in pages_of(browser, address, path):
        for details in folded:
            assert squeezed(details.xpath("string(summary)")) in printed.squeezed
            assert squeezed(details.xpath("string(p[1]/text()[1])")) in printed.squeezed


def test_a_plan_prints_what_to_listen_for_and_its_score_sheet(
    browser: Browser, address: str, browsed: Site, kinds: dict[str, str]
) -> None:
    page = browsed.pages[f"{kinds['plan']}index.html"]
    listed = page.tree.xpath("//article//*[@class='ask']//details//*[self::dt or self::dd or self::li]")
    texts = [text for one in listed for text in map(squeezed, one.xpath("text()")) if text]
    assert len(texts) > 20
    for printed in pages_of(browser, address, kinds["plan"]):
        assert len(printed.sizes) <= 5
        assert [text for text in texts if not printed.shows(text)] == []
        assert "Score sheet" in printed.text
        assert squeezed(ADDRESS + kinds["plan"]) in printed.squeezed
        for number, character, (left, _, right, _) in printed.boxes():
            assert left >= MARGIN, (number + 1, character)
            assert right <= printed.sizes[number][0] - MARGIN, (number + 1, character)


WRITE = """const field = document.getElementById("score-form").elements.namedItem(arguments[0]);
    field.value = arguments[1];
    field.dispatchEvent(new Event("input", {bubbles: true}));"""


def test_notes_print_whole_and_an_empty_date_as_a_line(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    browser.open(address + kinds["plan"])
    browser.run("localStorage.clear()")
    browser.open(address + kinds["plan"])
    notes = [f"Sentence {number} of the notes says enough to need a good part of a line." for number in range(20)]
    beside = browser.run("return document.querySelector('.ask__notes textarea').name")
    browser.run(WRITE, "notes-2", " ".join(notes))
    browser.run(WRITE, beside, "\n".join(notes[:5]).replace("notes", "question"))
    printed = PrintedPdf(browser.printed())
    assert [note for note in notes if squeezed(note) not in printed.squeezed] == []
    assert squeezed("Sentence 4 of the question says") in printed.squeezed
    assert not re.search(r"[dm]{2}\s*/\s*[dm]{2}\s*/\s*yyyy", printed.text)
    browser.run(WRITE, "date", "2026-11-30")
    assert re.search(r"(11.30.2026|30.11.2026|2026.11.30)", PrintedPdf(browser.printed()).text)
    browser.run("localStorage.clear()")


def _texts(page: BuiltPage) -> list[str]:
    """Return the texts of the page's blocks, between formulas, diagrams and blocks inside them, without blanks."""
    found = []
    for block in page.tree.xpath(BLOCKS):
        run = ""
        for node in block.xpath(".//text()[not(ancestor::math or ancestor::svg)] | .//math | .//svg"):
            run += str(node) if isinstance(node, str) and _is_text_of(block, node) else "\0"
        found += [text for text in map(squeezed, run.split("\0")) if text]
    return found


def _is_text_of(block: html.HtmlElement, text: Any) -> bool:
    above = text.getparent().getparent() if text.is_tail else text.getparent()
    nearest = next(element for element in (above, *above.iterancestors()) if element.tag in (*TAGS, "article"))
    classes = " ".join(above.xpath("ancestor-or-self::*/@class"))
    unseen = above.xpath("ancestor-or-self::*[self::noscript or self::button or self::script or @hidden]")
    unseen += above.xpath("ancestor-or-self::li[not(@class)][ancestor::figure]")  # steps that paper leaves out
    return nearest is block and not unseen and not re.search(LEFT_OUT, classes)
