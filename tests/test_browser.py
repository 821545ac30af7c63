"""The built site in a real Chromium: accessibility, policy, weight, no script, keyboard."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import Browser, chromium, kinds_of_pages, missing_browser, served
from tests.site import ROOT, Site, build

pytestmark = pytest.mark.xdist_group("browser")

AXE = (ROOT / "tests" / "data" / "axe" / "axe.min.js").read_text("utf-8")
RUN_AXE = "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then(({violations}) => done(violations));"
TRANSFERRED = """return performance.getEntries().filter(e => ["navigation", "resource"].includes(e.entryType))
    .map(e => ({name: e.name, bytes: e.encodedBodySize, kind: e.initiatorType}));"""
SHIFT = """const done = arguments[0];
    const found = list => done(list.getEntries().map(entry => entry.value));
    new PerformanceObserver(found).observe({type: "layout-shift", buffered: true});
    setTimeout(() => done([]), 300);"""
FOCUSED = """const e = document.activeElement;
    const marks = [e, ...(e.matches("input") ? [e.nextElementSibling] : [])].map(m => getComputedStyle(m));
    const marked = marks.some(s => s.outlineStyle !== "none" || s.boxShadow !== "none");
    return [e.outerHTML.slice(0, 80), marked || e === document.body];"""
KIBI = 1024


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    if reason := missing_browser():
        if os.environ.get("CI"):
            pytest.fail(f"CI tests in a real browser, and {reason}")
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("browsed")
    result = build(folder)
    assert result.returncode == 0, result.stdout + result.stderr
    return Site(folder)


@pytest.fixture(scope="module")
def address(site: Site) -> Iterator[str]:
    with served(site.folder) as found:
        yield found


@pytest.fixture(scope="module")
def kinds(site: Site) -> dict[str, str]:
    return kinds_of_pages(site)


@pytest.fixture(scope="module")
def driven(site: Site) -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def browser(driven: Browser) -> Browser:
    """The browser as a first visitor has it."""
    driven.scripts(allowed=True)
    driven.emulate()
    driven.complaints()
    return driven


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 320), ("dark", 320)])
def test_axe_finds_nothing(browser: Browser, address: str, kinds: dict[str, str], scheme: str, width: int) -> None:
    found = []
    for kind, path in kinds.items():
        browser.emulate(scheme=scheme, width=width)
        browser.open(address + path)
        browser.run("document.querySelectorAll('main details').forEach(element => element.open = true)")
        browser.inject(AXE)
        found += [
            (kind, path, violation["id"], node["target"], node["html"][:120])
            for violation in browser.wait_for(RUN_AXE)
            for node in violation["nodes"]
        ]
    assert found == []


def test_axe_finds_nothing_in_the_open_search_and_the_open_menu(browser: Browser, address: str) -> None:
    browser.emulate(width=390)
    browser.open(address)
    browser.run("document.querySelector('[data-drawer]').click()")
    browser.inject(AXE)
    assert [violation["id"] for violation in browser.wait_for(RUN_AXE)] == []
    browser.run("document.querySelector('[data-drawer]').click()")
    search(browser, "gradient")
    browser.inject(AXE)
    assert [violation["id"] for violation in browser.wait_for(RUN_AXE)] == []


def test_the_console_is_silent_and_nothing_is_asked_of_another_host(
    browser: Browser, address: str, kinds: dict[str, str]
) -> None:
    for kind, path in kinds.items():
        browser.open(address + path)
        browser.run("window.scrollTo(0, document.body.scrollHeight)")
        assert [line for line in browser.complaints() if "404 (Not Found)" not in line] == [], kind
        assert [e["name"] for e in browser.run(TRANSFERRED) if not e["name"].startswith(address)] == [], kind


def test_the_policy_binds(browser: Browser, address: str) -> None:
    """No script that was not built in, no style attribute, no HTML from a string but by the one way meant for it."""
    browser.open(address)
    browser.run("document.body.append(document.createElement('script')); document.body.setAttribute('style', 'top: 0')")
    write = "try { document.body.insertAdjacentHTML('beforeend', '<p>x') } catch (refused) { return refused.name }"
    run = "try { document.querySelector('body > script:empty').text = '1' } catch (refused) { return refused.name }"
    assert [browser.run(write), browser.run(run)] == ["TypeError", "TypeError"]
    assert "style-src" in " ".join(browser.complaints())


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_scrolls_sideways(browser: Browser, address: str, kinds: dict[str, str], width: int) -> None:
    wide = {}
    for kind, path in kinds.items():
        browser.emulate(width=width)
        browser.open(address + path)
        if (over := browser.run("return document.documentElement.scrollWidth - innerWidth")) > 0:
            wide[kind] = over
    assert wide == {}


def test_a_question_page_is_light_and_still(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """At most 120 KiB and 10 requests with an empty cache, fonts at most 45 kB, and nothing moves."""
    browser.ask("Network.enable")
    for kind in [kind for kind in kinds if kind.startswith("question ") or kind == "question"]:
        browser.ask("Network.clearBrowserCache")
        browser.open(address + kinds[kind])
        loaded = list({entry["name"]: entry for entry in browser.run(TRANSFERRED)}.values())  # a preload is one request
        assert sum(entry["bytes"] for entry in loaded) <= 120 * KIBI, (kind, loaded)
        assert len(loaded) <= 10, (kind, loaded)
        assert sum(entry["bytes"] for entry in loaded if entry["name"].endswith("woff2")) <= 45_000, kind
        assert not [entry["name"] for entry in loaded if "search" in entry["name"]], kind
        assert sum(browser.wait_for(SHIFT)) == 0, kind


def test_the_dark_preference_holds_without_a_script(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    path = address + kinds["question"]
    seen: dict[tuple[bool, str], Any] = {}
    for allowed in (True, False):
        for scheme in ("light", "dark"):
            browser.scripts(allowed=True)
            browser.emulate(scheme=scheme)
            browser.scripts(allowed=allowed)
            browser.open(path)
            seen[allowed, scheme] = (computed(browser, "color"), computed(browser, "background-color"))
    assert seen[True, "light"] != seen[True, "dark"]
    assert seen[False, "light"] == seen[True, "light"]
    assert seen[False, "dark"] == seen[True, "dark"]


def computed(browser: Browser, property: str) -> str:
    """Read a computed style of the body through the protocol: also where the page may run no script."""
    root = browser.ask("DOM.getDocument")["root"]["nodeId"]
    browser.ask("DOM.enable")
    browser.ask("CSS.enable")
    body = browser.ask("DOM.querySelector", nodeId=root, selector="body")["nodeId"]
    styles = browser.ask("CSS.getComputedStyleForNode", nodeId=body)["computedStyle"]
    return next(str(style["value"]) for style in styles if style["name"] == property)


def test_search_finds_by_title_other_names_and_with_a_slip(browser: Browser, address: str) -> None:
    browser.open(address)
    assert any("ROC" in title for title in search(browser, "roc curve"))
    assert search(browser, "overfiting")  # one letter short
    assert search(browser, "zzzzzz") == []
    assert "Nothing found" in browser.run("return document.querySelector('[data-search-count]').textContent")


def search(browser: Browser, words: str) -> list[str]:
    """Type into the search and return the titles found."""
    browser.run("document.querySelector('[data-search]').open || document.querySelector('[data-search-open]').click()")
    browser.wait_for(
        "const done = arguments[0]; const wait = () => window.handbookIndex ? done(1) : setTimeout(wait, 20); wait()"
    )
    type_in = "const f = document.querySelector('[data-search-words]'); f.value = arguments[0];"
    show = "f.dispatchEvent(new Event('input'));"
    titles = "return [...document.querySelectorAll('[data-search-results] strong')].map(e => e.textContent)"
    found: list[str] = browser.run(type_in + show + titles, words)
    return found


def test_search_works_by_keyboard_alone(browser: Browser, address: str) -> None:
    browser.open(address)
    press(browser, "/")
    assert browser.run("return document.activeElement.matches('[data-search-words]')")
    search(browser, "overfitting")
    press(browser, "ArrowDown")
    assert browser.run("return document.activeElement.matches('[data-search-results] a')")
    press(browser, "ArrowUp")
    assert browser.run("return document.activeElement.matches('[data-search-words]')")
    press(browser, "Escape")
    assert browser.run("return document.querySelector('[data-search]').open") is False


def test_every_stop_of_the_tab_key_is_visible(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Focus goes through the page in order, each stop is in sight and marked, and none is a trap."""
    for kind in ("home", "question", "plan"):
        browser.open(address + kinds[kind])
        seen = []
        for _ in range(40):
            press(browser, "Tab")
            seen.append(browser.run(FOCUSED))
        assert [stop for stop, marked in seen if not marked] == [], kind
        assert len({stop for stop, _ in seen}) > 10, kind


def press(browser: Browser, key: str) -> None:
    text = {"text": "\r" if key == "Enter" else key} if len(key) == 1 or key == "Enter" else {}
    codes = {"Tab": 9, "Escape": 27, "ArrowDown": 40, "ArrowUp": 38, "Enter": 13, "/": 191}
    for type in ("keyDown", "keyUp"):
        browser.ask("Input.dispatchKeyEvent", type=type, key=key, code=key, windowsVirtualKeyCode=codes[key], **text)


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(
    browser: Browser, address: str, kinds: dict[str, str]
) -> None:
    browser.emulate(width=390)
    browser.open(address + kinds["question"])
    browser.run("document.querySelector('[data-drawer]').focus()")
    press(browser, "Enter")
    assert browser.run("return document.querySelector('#__drawer').checked") is True
    press(browser, "Escape")
    assert browser.run("return document.querySelector('#__drawer').checked") is False
    assert browser.run("return getComputedStyle(document.querySelector('.md-sidebar--primary')).visibility") == "hidden"


def test_pictures_are_taken_of_every_kind(kinds: dict[str, str]) -> None:
    """The list of kinds is found by marks in the pages: a mark that fits nothing would hide a kind."""
    assert {
        "home",
        "question",
        "question with formulas",
        "question with a diagram",
        "topic",
        "guide",
        "plan",
        "post",
    } <= set(kinds)
    assert len(set(kinds.values())) >= 15
