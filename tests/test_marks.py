"""Testing oneself in a real Chromium: hidden answers, marks, what happens to them, and what uses them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest

from tests.browser import Browser
from tests.site import ROOT, Site

WAIT = """const done = arguments[arguments.length - 1], until = Date.now() + 8000;
    const look = () => { const found = %s; found || Date.now() > until ? done(found) : setTimeout(look, 20); };
    look();"""
RECORD = "return JSON.parse(localStorage.getItem('handbook.marks'))"
WORD = "return document.querySelector('[data-self-test-word]').textContent"
HIDDEN = """return [...document.querySelectorAll(".short-answer > :not(h2, .reveal, .marks)")]
    .every(element => !element.checkVisibility());"""
FOCUS = "return document.activeElement.closest(arguments[0]) !== null"
QUESTION = "questions/model-evaluation/compare-two-models/"
# What a storage does that is full, or that may not be used.
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
FORBIDDEN = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});"


@pytest.fixture(autouse=True)
def forgotten(browser: Browser, address: str) -> Iterator[None]:
    """Each test starts and ends with a browser that has stored nothing."""
    browser.open(address)
    browser.run("localStorage.clear(); sessionStorage.clear()")
    yield
    browser.open(address)
    browser.run("localStorage.clear(); sessionStorage.clear()")


def key(browser: Browser, letter: str) -> None:
    event = {"key": letter, "windowsVirtualKeyCode": ord(letter.upper()), "text": letter}
    for type in ("keyDown", "keyUp"):
        browser.ask("Input.dispatchKeyEvent", type=type, **event)


def until(browser: Browser, condition: str, *arguments: Any) -> Any:
    found = browser.wait_for(WAIT % condition, *arguments)
    assert found, condition
    return found


def store(browser: Browser, **marks: str) -> None:
    questions = {id: {"mark": {"value": mark, "at": 1_790_000_000_000}} for id, mark in marks.items()}
    text = json.dumps({"version": 1, "questions": questions})
    browser.run("localStorage.setItem('handbook.marks', arguments[0])", text)


def test_answers_are_hidden_revealed_and_marked_by_keyboard(browser: Browser, address: str) -> None:
    browser.open(address + QUESTION)
    assert not browser.run(HIDDEN)
    browser.run("document.querySelector('[data-hide]').focus()")
    browser.press("Enter")
    browser.open(address + QUESTION)  # the switch is remembered
    assert browser.run(HIDDEN)
    assert browser.axe() == []
    key(browser, "a")
    assert not browser.run(HIDDEN)
    assert browser.run(FOCUS, ".short-answer .revealed")
    key(browser, "3")
    assert browser.run(WORD) == "Marked: missed."
    key(browser, "s")
    entry = browser.run(RECORD)["questions"]["ev23"]
    assert (entry["mark"]["value"], entry["star"]["value"]) == ("missed", True)
    assert browser.axe() == []
    browser.press("/")
    key(browser, "1")  # typed into the search, so no mark
    assert browser.run(RECORD)["questions"]["ev23"]["mark"]["value"] == "missed"


def test_an_answer_is_hidden_before_anything_is_painted(browser: Browser, address: str) -> None:
    """No script of a file has run yet when the hiding class is set, and without its script nothing stays hidden."""
    browser.run("localStorage.setItem('handbook.hide', '1')")
    browser.ask("Network.enable")
    browser.ask("Network.setBlockedURLs", urls=["*self-test.js*"])
    browser.open(address + QUESTION)
    until(browser, "document.readyState === 'complete'")
    assert not browser.run(HIDDEN)
    assert not browser.run("return document.querySelector('.self-test').checkVisibility()")
    browser.ask("Network.setBlockedURLs", urls=[])
    html = browser.run("return fetch(location.href).then(answer => answer.text())")
    assert html.index("hide-answers") < html.index("<body")
    browser.complaints()


LISTS = ("questions/", "questions/model-evaluation/", "guides/spacex-machine-learning-engineer/")


@pytest.mark.parametrize("path", LISTS)
def test_lists_show_short_answers_and_marks(browser: Browser, address: str, path: str) -> None:
    browser.run("localStorage.setItem('handbook.hide', '1')")
    browser.open(address + path)
    browser.run("document.querySelector('main .row [data-show]').click()")
    until(browser, "document.querySelector('.row__answer .marks')")
    assert browser.run(FOCUS, ".row__answer")
    browser.run("document.querySelector('.row__answer [data-mark=unsure]').click()")
    assert "unsure" in browser.run("return document.querySelector('.row:has(.row__answer) .row__mark').textContent")
    assert browser.axe() == []
    if path != "questions/":
        ready = browser.run("return document.querySelector('[data-ready]').textContent")
        assert "1 unsure" in ready


def test_readiness_counts_an_unsure_answer_half(browser: Browser, address: str) -> None:
    browser.open(address + "questions/model-evaluation/")
    ids = browser.run("return [...document.querySelectorAll('main .row')].map(row => row.dataset.id)")
    store(browser, **dict.fromkeys(ids[:-1], "knew"), **{ids[-1]: "unsure"})
    browser.open(address + "questions/model-evaluation/")
    share = round(100 * (len(ids) - 0.5) / len(ids))
    assert f"{share} % ready" in browser.run("return document.querySelector('[data-ready]').textContent")


def test_the_index_filters_and_sorts_by_marks(browser: Browser, address: str) -> None:
    store(browser, ev01="missed", ev02="unsure", ev23="knew")
    shown = "return [...document.querySelectorAll('.row[data-kind]:not([hidden])')].map(row => row.dataset.id)"
    browser.open(f"{address}questions/?mark=missed&mark=unsure")
    assert sorted(browser.run(shown)) == ["ev01", "ev02"]
    browser.open(f"{address}questions/?order=marks")
    found = browser.run(shown)
    assert [found[0], found[1], found[-1]] == ["ev01", "ev02", "ev23"]


@pytest.mark.parametrize("names", ["global INTERPRETER lock", "py11"])
def test_the_index_finds_a_question_by_its_other_names(browser: Browser, address: str, names: str) -> None:
    shown = "return [...document.querySelectorAll('.row[data-kind]:not([hidden])')].map(row => row.dataset.id)"
    browser.open(f"{address}questions/")
    everything = len(browser.run(shown))
    browser.run(
        """const field = document.querySelector("[data-filter] [name=text]");
        field.value = arguments[0];
        field.dispatchEvent(new Event("input", {bubbles: true}));""",
        names,
    )
    until(browser, "window.handbookNames")
    found = browser.run(shown)
    assert "py11" in found
    assert len(found) < everything / 50
    assert browser.driver.current_url.endswith(f"?text={names.replace(' ', '+')}")


def test_two_tabs_agree(browser: Browser, address: str) -> None:
    browser.open(address + QUESTION)
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    browser.open(address + QUESTION)
    browser.run("document.querySelector('[data-mark=knew]').click()")
    other = browser.driver.current_window_handle
    browser.driver.switch_to.window(first)
    until(browser, "document.querySelector('[data-mark=knew]').ariaPressed === 'true'")
    browser.run("document.querySelector('[data-star]').click()")
    entry = browser.run(RECORD)["questions"]["ev23"]
    assert entry["mark"]["value"] == "knew"
    browser.driver.switch_to.window(other)
    browser.driver.close()
    browser.driver.switch_to.window(first)


@pytest.mark.parametrize(("fault", "said"), [(FULL, "is full"), (FORBIDDEN, "lets no page store")])
def test_a_storage_that_fails_is_told_and_reading_goes_on(
    browser: Browser, address: str, fault: str, said: str
) -> None:
    made = browser.ask("Page.addScriptToEvaluateOnNewDocument", source=fault)
    try:
        browser.open(address + QUESTION)
        browser.run("document.querySelector('[data-mark=missed]').click()")
        assert said in browser.run(WORD)
        assert browser.run("return document.querySelector('[data-mark=missed]').ariaPressed") == "true"
        browser.run("document.querySelector('[data-hide]').click()")
        assert browser.run(HIDDEN)
        browser.open(address + "questions/")
        assert browser.run("return document.querySelector('[data-count]').textContent").startswith("All")
        assert browser.complaints() == []
    finally:
        browser.ask("Page.removeScriptToEvaluateOnNewDocument", identifier=made["identifier"])


@pytest.mark.parametrize("text", ["", "{", "null", "[]", '{"version": 1}', '{"version": 1, "questions": []}', '"x"'])
def test_a_broken_record_is_set_aside_and_told(browser: Browser, address: str, text: str) -> None:
    browser.run("localStorage.setItem('handbook.marks', arguments[0])", text)
    browser.open(address + QUESTION)
    assert "could not be read" in browser.run(WORD)
    assert browser.run("return localStorage.getItem('handbook.marks.unreadable')") == text
    browser.run("document.querySelector('[data-mark=knew]').click()")
    assert browser.run(RECORD)["questions"]["ev23"]["mark"]["value"] == "knew"
    assert browser.complaints() == []


def test_a_record_of_a_newer_version_is_left_alone(browser: Browser, address: str) -> None:
    text = '{"version": 2, "questions": {"ev01": 1}}'
    browser.run("localStorage.setItem('handbook.marks', arguments[0])", text)
    browser.open(address + QUESTION)
    browser.run("document.querySelector('[data-mark=knew]').click()")
    assert "newer version" in browser.run(WORD)
    assert browser.run("return localStorage.getItem('handbook.marks')") == text


def test_parts_of_a_record_that_do_not_hold_are_left_out(browser: Browser, address: str) -> None:
    questions = {
        "ev01": {"mark": {"value": "known", "at": 1}, "star": {"value": True, "at": "x"}},
        "../x": {"mark": {"value": "knew", "at": 1}},
        "ev02": {"mark": {"value": "knew", "at": 1}, "card": {"due": None}},
        "ev03": 5,
    }
    record = json.dumps({"version": 1, "questions": questions})
    browser.run("localStorage.setItem('handbook.marks', arguments[0])", record)
    browser.open(address + QUESTION)
    browser.run("document.querySelector('[data-star]').click()")
    kept = browser.run(RECORD)["questions"]
    assert kept["ev01"] == {}
    assert kept["ev02"] == {"mark": {"value": "knew", "at": 1}}
    assert not {"../x", "ev03"} & set(kept)


def test_the_icon_in_the_pages_is_the_file(browsed: Site) -> None:
    (icon,) = browsed.pages["index.html"].tree.xpath("//link[@rel='icon']/@href")
    drawn = unquote(icon.removeprefix("data:image/svg+xml,")).replace("'", '"')
    assert drawn == (ROOT / "docs" / "assets" / "favicon.svg").read_text("utf-8").strip()
