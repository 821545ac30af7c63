"""The page Practise in a real Chromium: cards, the reading path, the mock round, and marks as a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser import Browser
from tests.site import Site
from tests.test_marks import RECORD, WORD, key, store, until

START = "document.querySelector(`[data-form=${arguments[0]}] button`).click()"
DAY = 86_400_000
COUNT = "return document.querySelector('.card__count').textContent"
FRONT = "document.querySelector('.card__front')"
ROWS = "return [...document.querySelectorAll('[data-place=path] .row a')].map(link => link.href)"


@pytest.fixture(autouse=True)
def forgotten(browser: Browser, address: str) -> Iterator[None]:
    browser.open(address)
    browser.run("localStorage.clear(); sessionStorage.clear()")
    yield
    browser.emulate()
    browser.open(address)
    browser.run("localStorage.clear(); sessionStorage.clear()")


@pytest.fixture(scope="module")
def choices(browsed: Site) -> dict[str, dict[str, Any]]:
    found = json.loads((browsed.folder / "practise" / "questions.json").read_text("utf-8"))
    return {question["id"]: question for question in found["questions"]}


def start(browser: Browser, address: str, query: str) -> None:
    browser.open(f"{address}practise/?{query}")
    part = query.split("&")[0].removeprefix("part=")
    if part != "path":
        browser.run(START, part)
    until(browser, f"document.querySelector('[data-place={part}]').childElementCount")


def test_cards_are_turned_and_graded_by_keyboard(browser: Browser, address: str) -> None:
    start(browser, address, "part=cards&for=topic:model-evaluation&must=1")
    assert browser.axe() == []
    before = browser.run(f"return {FRONT}.textContent")
    browser.press(" ")
    assert browser.run("return document.activeElement.matches('.card__back')")
    assert browser.axe() == []
    key(browser, "4")
    assert browser.run(f"return {FRONT}.textContent") != before
    (entry,) = browser.run(RECORD)["questions"].values()
    assert entry["mark"]["value"] == "knew"
    assert entry["card"]["due"] - entry["card"]["at"] > 2 * DAY
    assert "1 done" in browser.run(COUNT)
    browser.press(" ")
    key(browser, "1")  # again: it comes back in this session
    assert "1 due today" in browser.run(COUNT)
    assert browser.complaints() == []


def test_every_question_is_a_card(browser: Browser, address: str, choices: dict[str, dict[str, Any]]) -> None:
    start(browser, address, "part=cards")
    assert f"{len(choices)} new" in browser.run(COUNT)


def test_a_grade_is_taken_back(browser: Browser, address: str) -> None:
    store(browser, sq10="unsure")
    start(browser, address, "part=cards&for=topic:sql")
    front = f"return {FRONT}.textContent"
    first = browser.run(front)
    browser.press(" ")
    key(browser, "4")
    assert browser.run(front) != first
    key(browser, "u")
    assert browser.run(front) == first
    assert browser.run(COUNT).endswith("0 done")
    entries = browser.run(RECORD)["questions"]
    assert not [id for id, entry in entries.items() if "card" in entry]
    assert [entry["mark"]["value"] for id, entry in entries.items() if id != "sq10"] in ([], [""])
    assert entries["sq10"]["mark"]["value"] == "unsure"
    browser.press(" ")
    key(browser, "3")
    browser.run("document.querySelector('[data-undo]').click()")  # and by a button, for a phone
    assert browser.run(front) == first
    assert browser.complaints() == []


def test_a_card_that_another_tab_put_off_is_not_asked_again(browser: Browser, address: str) -> None:
    start(browser, address, "part=cards&for=topic:sql")
    assert "0 due today" in browser.run(COUNT)
    browser.press(" ")
    far = """const record = JSON.parse(localStorage.getItem("handbook.marks") ?? '{"version": 1, "questions": {}}');
        const due = Date.now() + 9 * 86400000, at = Date.now();
        const card = {due, at, stability: 9, difficulty: 5, days: 9, steps: 0, reps: 1, lapses: 0, state: 2};
        for (const id of arguments[0]) record.questions[id] = {card};
        localStorage.setItem("handbook.marks", JSON.stringify(record));
        dispatchEvent(new StorageEvent("storage", {key: "handbook.marks"}));"""
    browser.run(far, [f"sq{number:02d}" for number in range(1, 60)])
    key(browser, "1")
    assert browser.run(COUNT) == "1 due today, 0 new, 0 done"


def test_what_is_due_comes_first(browser: Browser, address: str) -> None:
    card = {"stability": 3.0, "difficulty": 5.0, "days": 3, "steps": 0, "reps": 2, "lapses": 0, "state": 2}
    times = "const now = Date.now(); return [now - 86400000, now - 4 * 86400000, now + 5 * 86400000]"
    due, last, later = browser.run(times)
    questions = {
        "ev16": {"card": card | {"due": due, "at": last}},
        "ev01": {"card": card | {"due": later, "at": last}},
    }
    record = json.dumps({"version": 1, "questions": questions})
    browser.run("localStorage.setItem('handbook.marks', arguments[0])", record)
    start(browser, address, "part=cards&for=topic:model-evaluation")
    assert browser.run(COUNT).startswith("1 due today")
    browser.press(" ")
    assert "ev16" in browser.run("return fetch(document.querySelector('.card__more a').href).then(a => a.text())")
    key(browser, "3")
    assert browser.run(RECORD)["questions"]["ev16"]["card"]["days"] > 3


def test_a_swipe_turns_and_grades_a_card(browser: Browser, address: str) -> None:
    browser.emulate(width=390, height=844)
    start(browser, address, "part=cards&for=topic:sql")
    browser.run("document.querySelector('.card-box').scrollIntoView({block: 'center'})")
    swipe = """const box = document.querySelector('.card-box');
        for (const [type, x] of [["touchstart", 300], ["touchend", 300 + arguments[0]]]) {
            const touch = new Touch({identifier: 1, target: box, clientX: x, clientY: 400});
            box.dispatchEvent(new TouchEvent(type, {changedTouches: [touch], bubbles: true}));
        }"""
    browser.run(swipe, 90)
    assert browser.run("return Boolean(document.querySelector('.card__back'))")
    browser.run(swipe, -90)
    (entry,) = browser.run(RECORD)["questions"].values()
    assert entry["mark"]["value"] == "missed"


def test_a_path_fits_the_time_and_follows_the_marks(
    browser: Browser, address: str, choices: dict[str, dict[str, Any]]
) -> None:
    topic = [question for question in choices.values() if question["topic"] == "model-evaluation"]
    least = min(topic, key=lambda question: (question["asked"], -question["read"]))
    most = max(topic, key=lambda question: question["asked"])
    store(browser, **{least["id"]: "missed", most["id"]: "knew"})
    start(browser, address, "part=path&minutes=30&for=topic:model-evaluation")
    found = [link.removeprefix(address) for link in browser.run(ROWS)]
    by_url = {question["url"]: question for question in topic}
    assert sum(by_url[url]["read"] for url in found) <= 30
    assert f"{sum(by_url[url]['read'] for url in found)} of 30 minutes" in browser.run(WORD)
    assert least["url"] in found[:5]
    assert most["url"] not in found
    assert browser.axe() == []
    browser.run("document.querySelector('[data-place=path] .row a').click()")  # and the question leads on in it
    assert f"2 of {len(found)}" in browser.run("return document.querySelector('[data-step-name]').textContent")


def test_a_mock_round_is_shared_scored_and_goes_on_after_a_reload(
    browser: Browser, address: str, choices: dict[str, dict[str, Any]]
) -> None:
    query = "part=round&n=2&minutes=20&for=topic:sql&level=mid&seed=abc"
    asked = f"return {FRONT}.textContent"
    for _ in range(2):  # the same address asks the same question
        browser.run("sessionStorage.clear()")
        start(browser, address, query)
        first = browser.run(asked)
    assert browser.run("return document.activeElement.matches('.card__front')")
    found = next(question for question in choices.values() if question["title"] == first)
    assert (found["topic"], found["level"] in ("junior", "mid")) == ("sql", True)
    browser.run("document.querySelector('[data-place=round] .small-button').click()")
    until(browser, "document.querySelector('.round__scores')")
    assert browser.axe() == []
    browser.run("document.querySelector('.round__scores [value=Weak]').click()")
    browser.run("document.querySelector('.round__answer > button').click()")
    assert browser.run("return document.querySelector('.round__where').textContent").startswith("Question 2 of 2")
    assert browser.run(RECORD)["questions"][found["id"]]["mark"]["value"] == "unsure"
    write = "const e = document.querySelector('.round__notes textarea'); e.value = 'ties'; "
    browser.run(write + "e.dispatchEvent(new Event('input'))")
    browser.driver.refresh()
    until(browser, "document.querySelector('.round__where')")
    assert browser.run("return document.querySelector('.round__where').textContent").startswith("Question 2 of 2")
    assert browser.run("return document.querySelector('.round__notes textarea').value") == "ties"
    browser.run("document.querySelector('[data-place=round] .small-button').click()")
    until(browser, "document.querySelector('.round__scores')")
    browser.run("document.querySelector('.round__scores [value=Strong]').click()")
    browser.run("document.querySelector('.round__answer > button').click()")
    result = browser.run("return document.querySelector('[data-place=round]').textContent")
    assert "4 of 6 points" in result
    assert "Read next" in result
    assert browser.axe() == []
    assert browser.complaints() == []


def test_marks_are_saved_and_loaded_as_a_file(browser: Browser, address: str, tmp_path: Path) -> None:
    browser.ask("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    store(browser, ev01="missed", ev02="unsure")
    browser.open(f"{address}practise/")
    assert browser.run("return document.querySelector('[data-standing]').textContent").startswith("0 known, 1 unsure")
    browser.run("document.querySelector('[data-save]').click()")
    browser.wait_for("setTimeout(arguments[0], 500)")
    (saved,) = tmp_path.glob("handbook-marks-*.json")
    later = {"ev01": {"mark": {"value": "knew", "at": 1_795_000_000_000}}}
    browser.run("localStorage.setItem('handbook.marks', arguments[0])", json.dumps({"version": 1, "questions": later}))
    browser.open(f"{address}practise/")
    field = browser.driver.find_element("css selector", "[data-load]")
    field.send_keys(str(saved))
    until(browser, "document.querySelector('[data-self-test-word]').textContent.startsWith('Loaded')")
    marks = {id: entry["mark"]["value"] for id, entry in browser.run(RECORD)["questions"].items()}
    assert marks == {"ev01": "knew", "ev02": "unsure"}  # of each the later
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"version": 1}', encoding="utf-8")
    field.send_keys(str(wrong))
    until(browser, "document.querySelector('[data-self-test-word]').textContent.includes('Nothing was changed')")
    clear = "document.querySelector('[data-practise] [data-clear]').click()"
    browser.run("window.confirm = () => false;" + clear)
    assert browser.run(RECORD)
    browser.run("window.confirm = () => true;" + clear)
    assert browser.run("return localStorage.getItem('handbook.marks')") is None


def test_search_says_what_the_reader_knows(browser: Browser, address: str) -> None:
    store(browser, ev23="missed")
    browser.open(address)
    browser.search("paired bootstrap")
    until(browser, "document.querySelector('[data-search-results]').textContent.includes('✗ missed')")
