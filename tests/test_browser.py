"""The built site in a real Chromium: accessibility, policy, weight, no script, keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.browser import Browser
from tests.search import collected_queries
from tests.site import Site

TRANSFERRED = """return performance.getEntries().filter(e => ["navigation", "resource"].includes(e.entryType))
    .map(e => ({name: e.name, bytes: e.encodedBodySize, kind: e.initiatorType}));"""
SHIFT = """const done = arguments[0];
    const found = list => done(list.getEntries().map(entry => entry.value));
    new PerformanceObserver(found).observe({type: "layout-shift", buffered: true});
    setTimeout(() => done([]), 300);"""
# Not compared with `innerWidth`: a phone zooms out until everything fits, and says so there.
WIDTH = "return document.documentElement.scrollWidth"
# What is cut off at a side of the window where nobody can scroll to it.
CUT = """const scrolls = e => e && e.localName !== "main"
        && (["auto", "scroll"].includes(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    return [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dd, td, img, svg, pre, button)")].filter(e => {
        const box = e.getBoundingClientRect();
        return e.checkVisibility({visibilityProperty: true}) && !e.closest(".unseen, .md-sidebar")
            && (box.right > arguments[0] + 1 || box.left < -1) && !scrolls(e.parentElement);
    }).map(e => e.outerHTML.slice(0, 80));"""
KIBI = 1024


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 320)])
def test_axe_finds_nothing(browser: Browser, address: str, kinds: dict[str, str], scheme: str, width: int) -> None:
    found = []
    for kind, path in kinds.items():
        browser.emulate(scheme=scheme, width=width)
        browser.open(address + path)
        browser.run("document.querySelectorAll('main details').forEach(element => element.open = true)")
        found += [(kind, *violation) for violation in browser.axe()]
    assert found == []


def test_the_console_is_empty_and_no_other_host_is_contacted(
    browser: Browser, address: str, kinds: dict[str, str]
) -> None:
    for kind, path in kinds.items():
        browser.open(address + path)
        browser.run("window.scrollTo(0, document.body.scrollHeight)")
        assert [line for line in browser.complaints() if "404 (Not Found)" not in line] == [], kind
        assert [e["name"] for e in browser.run(TRANSFERRED) if not e["name"].startswith(address)] == [], kind


def test_the_csp_is_enforced(browser: Browser, address: str) -> None:
    """Injected scripts, style attributes and HTML from strings are refused."""
    browser.open(address)
    browser.run("document.body.append(document.createElement('script')); document.body.setAttribute('style', 'top: 0')")
    write = "try { document.body.insertAdjacentHTML('beforeend', '<p>x') } catch (refused) { return refused.name }"
    run = "try { document.querySelector('body > script:empty').text = '1' } catch (refused) { return refused.name }"
    assert [browser.run(write), browser.run(run)] == ["TypeError", "TypeError"]
    assert "style-src" in " ".join(browser.complaints())


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_scrolls_sideways_or_is_cut_off(
    browser: Browser, address: str, kinds: dict[str, str], width: int
) -> None:
    wide = {}
    for kind, path in kinds.items():
        browser.emulate(width=width)
        browser.open(address + path)
        over = browser.run(WIDTH) - width
        if (cut := browser.run(CUT, width)) or over > 0:
            wide[kind] = (over, cut)
    assert wide == {}


def test_a_question_page_is_small_and_does_not_shift(browser: Browser, address: str, kinds: dict[str, str]) -> None:
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


@pytest.mark.parametrize("fragment", ["%", "%E0%A4%A", "%00", "no such place", "'\"]"])
def test_no_fragment_stops_the_script(browser: Browser, address: str, kinds: dict[str, str], fragment: str) -> None:
    browser.open("about:blank")  # else only the fragment changes
    browser.open(f"{address}{kinds['question']}#{fragment}")
    assert browser.run("return document.querySelectorAll('.md-code__button').length") > 0
    assert browser.complaints() == []
    assert browser.search("overfitting")


def test_signs_of_a_formula_grow_with_what_they_enclose(browser: Browser, address: str) -> None:
    """Only a face with a MATH table lets them. Pages without a formula do not load it."""
    loaded = "[...document.fonts].filter(face => face.status === 'loaded').map(face => face.family)"
    faces = f"return document.fonts.ready.then(() => {loaded})"
    browser.open(address + "questions/deep-learning/convolution-arithmetic/")
    height = "const e = document.querySelector(`.formula ${arguments[0]}`); return e.getBoundingClientRect().height"
    assert any("Handbook Math" in face for face in browser.run(faces))
    assert browser.run(height, "mo:has(+ mfrac)") >= browser.run(height, "mfrac")
    browser.open(address + "404.html")
    assert not any("Handbook Math" in face for face in browser.run(faces))


STORED = [
    *("", "1", "null", "[]", "{"),
    '{"areas": AREAS, "entries": null}',
    '{"areas": AREAS, "entries": [1]}',
    '{"areas": null, "entries": {"notes": "x"}}',
    '{"areas": AREAS, "entries": {"": "x", "notes": 5, "area-1": "9"}}',
]
AREAS = """const titles = [...document.querySelectorAll("[data-weight] legend")].map((e) => e.textContent.trim());
    return [JSON.stringify(titles), `handbook.score.${document.querySelector("[data-score]").dataset.score}`];"""


def test_no_stored_value_stops_a_script(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    browser.open(address + kinds["plan"])
    areas, key = browser.run(AREAS)
    for value in STORED:
        store = "for (const key of ['handbook.colours', arguments[0]]) localStorage.setItem(key, arguments[1])"
        browser.run(store, key, value.replace("AREAS", areas))
        browser.open(address + kinds["plan"])
        assert browser.complaints() == [], value
        assert "areas scored" in browser.run("return document.querySelector('[data-result]').textContent"), value
        assert browser.run("return document.querySelector('[data-palette]').dataset.palette") == "system", value
        browser.run("document.querySelector('[data-start]').click()")
        assert "part 1 of" in browser.run("return document.querySelector('[data-part]').textContent"), value
    browser.run("localStorage.clear(); sessionStorage.clear()")


LATER = """const clock = Date.now() + 1000 * arguments[0], done = arguments[arguments.length - 1];
    Date.now = () => clock;
    setTimeout(done, 400);"""  # the clock looks four times a second
CLOCK = """const text = name => document.querySelector(`[data-${name}]`).textContent;
    const now = [...document.querySelectorAll(".timeline__part")].findIndex(part => part.ariaCurrent === "step");
    return [now, text("left"), text("word"), text("start")];"""


def test_the_clock_of_a_plan_counts_each_part_down(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    browser.open(address + kinds["plan"])
    seconds = browser.run("return [...document.querySelectorAll('.part')].map(part => Number(part.dataset.seconds))")
    titles = browser.run("return [...document.querySelectorAll('.part')].map(part => part.dataset.title)")
    minutes = [f"{number // 60}:{number % 60:02d}" for number in seconds]
    browser.run("window.confirm = () => true; Date.now = () => 0;")

    def click(button: str) -> list[object]:
        browser.run("document.querySelector(arguments[0]).click()", f"[data-{button}]")
        return list(browser.run(CLOCK))

    def after(more: int) -> list[object]:
        browser.wait_for(LATER, more)
        return list(browser.run(CLOCK))

    assert browser.run(CLOCK) == [-1, minutes[0], "", "Start"]
    assert click("start") == [0, minutes[0], "", "Pause"]
    assert after(seconds[0] - 60) == [0, "1:00", f"One minute left for {titles[0]}.", "Pause"]
    assert click("start") == [0, "1:00", f"One minute left for {titles[0]}.", "Resume"]
    assert after(600)[1] == "1:00"  # a pause counts for nothing
    click("start")
    assert after(61) == [0, "−0:01", f"Time is up for {titles[0]}. Next: {titles[1]}.", "Pause"]
    assert browser.run("return document.querySelector('.clock').className").endswith("clock--over")
    assert click("next") == [1, minutes[1], "", "Pause"]
    assert browser.run("return document.querySelector('[data-whole]').textContent") == (
        f"{(seconds[0] + 1) // 60}:{(seconds[0] + 1) % 60:02d}"
    )
    for _ in titles[2:]:
        click("next")
    assert browser.run("return document.querySelector('[data-next]').disabled")
    assert after(seconds[-1])[2] == f"Time is up for {titles[-1]}, the last part."
    assert click("zero") == [-1, minutes[0], "", "Start"]


def test_a_reload_keeps_the_clock(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    browser.open(address + kinds["plan"])
    browser.run("sessionStorage.clear()")
    browser.open(address + kinds["plan"])
    browser.run("document.querySelector('[data-start]').click(); document.querySelector('[data-next]').click()")
    browser.driver.refresh()
    assert browser.run(CLOCK)[0::3] == [1, "Pause"]
    browser.run("document.querySelector('[data-start]').click()")
    left = browser.run(CLOCK)[1]
    browser.driver.refresh()
    assert browser.run(CLOCK)[:2] == [1, left]
    for value in ("", "[]", '{"current": 99, "before": 0, "spent": 0, "since": null}', '{"current": "x"}'):
        keep = "sessionStorage.setItem(Object.keys(sessionStorage).find(key => key.includes('clock')), arguments[0])"
        browser.run(keep, value)
        browser.driver.refresh()
        assert browser.run(CLOCK)[0::3] == [-1, "Start"], value
        assert browser.complaints() == []
    browser.run("sessionStorage.clear()")


def test_each_candidate_has_a_sheet_and_its_file_a_name(
    browser: Browser, address: str, kinds: dict[str, str], tmp_path: Path
) -> None:
    browser.ask("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    browser.open(address + kinds["plan"])
    browser.run("localStorage.clear()")
    browser.open(address + kinds["plan"])
    write = """const field = document.getElementById("score-form").elements.namedItem(arguments[0]);
        field.value = arguments[1];
        field.dispatchEvent(new Event("input", {bubbles: true}));"""
    name = "return document.querySelector('[name=candidate]').value"
    for candidate in ("Zoë Example", "B. Sample"):
        if candidate.startswith("B"):
            browser.run("document.querySelector('[data-new]').click()")
        browser.run(write, "candidate", candidate)
        browser.run(write, "date", "2026-11-30")
    browser.driver.refresh()
    assert browser.run(name) == "B. Sample"
    assert browser.axe() == []
    turn = "const e = document.querySelector('[data-sheet]'); e.value = '0'; e.dispatchEvent(new Event('change'))"
    browser.run(turn)
    assert browser.run(name) == "Zoë Example"
    browser.run("document.querySelector('[data-export]').click()")
    browser.wait_for("setTimeout(arguments[0], 500)")
    (saved,) = tmp_path.glob("score-*.json")
    assert saved.name.endswith("-zoe-example-2026-11-30.json")
    browser.run("window.confirm = () => true; document.querySelector('.score [data-clear]').click()")
    assert browser.run(name) == "B. Sample"
    browser.driver.find_element("css selector", "[data-import]").send_keys(str(saved))
    browser.wait_for("setTimeout(arguments[0], 300)")
    assert browser.run(name) == "Zoë Example"
    assert browser.run("return document.querySelector('[data-sheet]').length") == 2
    browser.run("localStorage.clear()")


def test_back_to_top_covers_neither_clock_nor_headings(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    for width in (390, 1280):
        browser.emulate(width=width)
        browser.open(address + kinds["plan"])
        browser.run("scrollTo(0, 2400)")
        browser.wait_for("setTimeout(arguments[0], 200)")
        browser.run("scrollTo(0, 2200)")
        browser.wait_for("setTimeout(arguments[0], 300)")
        box = "const box = document.querySelector(arguments[0]).getBoundingClientRect(); return [box.top, box.bottom]"
        top, _ = browser.run(box, ".md-top")
        assert not browser.run("return document.querySelector('.md-top').hidden")
        assert top > browser.run(box, ".clock")[1]
        assert top > 700


def test_what_scrolls_sideways_fades_where_there_is_more(browser: Browser, address: str) -> None:
    browser.emulate(width=320)
    browser.open(f"{address}questions/sql/running-balance/")
    wide = "document.querySelector('.md-typeset__scrollwrap[data-more]')"
    browser.wait_for(f"const done = arguments[0], look = () => {wide} ? done(1) : setTimeout(look, 20); look()")
    assert browser.run(f"return {wide}.dataset.more") == "right"
    assert "rgb" in browser.run(f"return getComputedStyle({wide}).maskImage")
    browser.run(f"{wide}.scrollLeft = 10_000")
    browser.wait_for("setTimeout(arguments[0], 200)")
    assert browser.run(f"return {wide}.dataset.more") == "left"


def computed(browser: Browser, property: str) -> str:
    """Read a computed style of the body through the protocol: also where the page may run no script."""
    root = browser.ask("DOM.getDocument")["root"]["nodeId"]
    browser.ask("DOM.enable")
    browser.ask("CSS.enable")
    body = browser.ask("DOM.querySelector", nodeId=root, selector="body")["nodeId"]
    styles = browser.ask("CSS.getComputedStyleForNode", nodeId=body)["computedStyle"]
    return next(str(style["value"]) for style in styles if style["name"] == property)


COUNT = "return document.querySelector('[data-search-count]').textContent"
OPEN = "return document.querySelector('[data-search]').open"
IN_FIELD = "return document.activeElement.matches('[data-search-words]')"
LINKS = "return [...document.querySelectorAll('[data-search-results] a')].map(link => link.href)"


def test_search_finds_titles_aliases_and_misspellings(browser: Browser, address: str) -> None:
    browser.open(address)
    assert any("ROC" in title for title in browser.search("roc curve"))
    assert browser.search("overfiting")  # one letter short
    assert browser.search("zzzzzz") == []
    assert "Nothing found" in browser.run(COUNT)


def test_search_finds_the_collected_queries_in_a_browser(browser: Browser, address: str) -> None:
    """The table again, as a reader sees it; tests/test_search.py names what is missed."""
    browser.open(address)
    browser.search("overfitting")
    queries = collected_queries()
    ask = """const field = document.querySelector('[data-search-words]');
        const links = () => [...document.querySelectorAll('[data-search-results] a')].slice(0, 3);
        return arguments[0].map(query => {
            field.value = query;
            field.dispatchEvent(new Event('input'));
            return links().map(link => link.pathname);
        });"""
    found = browser.run(ask, [one.query for one in queries])
    path = urlsplit(address).path
    right = sum(any(path + url in paths for url in one.pages) for one, paths in zip(queries, found, strict=True))
    assert right / len(queries) >= 0.95


def test_search_works_by_keyboard_alone(browser: Browser, address: str) -> None:
    browser.open(address)
    browser.press("/")
    assert browser.run(IN_FIELD)
    browser.search("overfitting")
    assert "found" in browser.run(COUNT)
    browser.press("ArrowDown")
    assert browser.run("return document.activeElement.matches('[data-search-results] a')")
    browser.press("ArrowUp")
    assert browser.run(IN_FIELD)
    browser.press("Escape")
    assert browser.run(OPEN) is False
    browser.press("k", control=True)
    assert browser.run(OPEN) is True
    first = browser.run(LINKS)[0]
    browser.press("Enter")
    assert browser.run("return location.href.split('?')[0]") == first.split("?")[0]


def test_a_result_is_marked_and_leads_to_its_heading(browser: Browser, address: str) -> None:
    browser.open(address)
    browser.search("spacex typescript")
    link = browser.run(LINKS)[0]
    marks = "return [...document.querySelectorAll('[data-search-results] mark')].map(mark => mark.textContent)"
    assert "spacex" in {mark.lower() for mark in browser.run(marks)}
    assert "#" in link
    browser.open(link)
    heading = "const id = decodeURIComponent(location.hash.slice(1)); return document.getElementById(id).localName"
    assert browser.run(heading) in ("h2", "h3")


def test_filters_narrow_the_results(browser: Browser, address: str) -> None:
    browser.open(address)
    browser.search("window")
    choose = """const select = document.querySelector(`[data-search-filters] [name=${arguments[0]}]`);
        select.value = arguments[1];
        select.dispatchEvent(new Event('input', {bubbles: true}));
        return [...document.querySelectorAll('[data-search-results] .search__facts')].map(e => e.textContent);"""
    assert {facts.split(" · ")[0] for facts in browser.run(choose, "topic", "sql")} <= {"SQL", "topic", "sheet"}
    narrowed = browser.run(choose, "level", "mid")
    assert narrowed
    assert all(facts.split(" · ")[::2][:2] == ["SQL", "mid"] for facts in narrowed)


def test_going_back_finds_the_query_again(browser: Browser, address: str) -> None:
    """The address keeps it while the search is open, and an address with a query opens the search."""
    browser.open(address)
    browser.search("calibration")
    found = browser.run(LINKS)
    browser.press("Enter")
    browser.driver.back()
    browser.wait_until_searchable()
    assert browser.run(OPEN) is True
    assert browser.run(LINKS)[:8] == found[:8]
    asked = browser.run("return location.search")
    assert asked == "?q=calibration"
    browser.open(f"{address}guides/{asked}")
    browser.wait_until_searchable()
    assert browser.run(LINKS)[:8] == found[:8]
    browser.press("Escape")
    assert browser.run("return location.search") == ""


def test_search_works_from_a_folder(browser: Browser, browsed: Site) -> None:
    browser.open((browsed.folder / "index.html").as_uri())
    assert browser.search("p-value")
    link = browser.run(LINKS)[0]
    assert link.startswith("file://")
    assert [line for line in browser.complaints() if "search" in line] == []


SHOWN = "return [...document.querySelectorAll('.row[data-kind]:not([hidden]) > a')].map(link => link.href)"
STEP = "return document.querySelector('[data-next-step] a').href"


def test_a_question_leads_on_in_the_list_and_back_to_it(browser: Browser, address: str) -> None:
    chosen = f"{address}questions/?level=senior&kind=design&order=asked"
    browser.open(chosen)
    listed = browser.run(SHOWN)
    browser.run("document.querySelector('[data-ordered] .row:not([hidden]) > a').click()")
    assert browser.run("return location.href") == listed[0]
    assert browser.run(STEP) == listed[1]
    browser.run("document.querySelector('[data-next-step] a').click()")
    assert f"3 of {len(listed)}" in browser.run("return document.querySelector('[data-step-name]').textContent")
    browser.run("document.querySelector('.next-step__back a').click()")
    assert browser.run("return location.href") == chosen
    assert browser.run(SHOWN) == listed
    browser.run("sessionStorage.clear()")
    browser.open(listed[0])
    assert browser.run(STEP) not in (chosen, "")


def test_the_arrows_page_through_a_topic(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    browser.open(address + kinds["topic"])
    first, second = browser.run(SHOWN)[:2]
    browser.open(first)
    browser.press("ArrowRight")
    assert browser.run("return location.href") == second
    browser.press("ArrowLeft")
    assert browser.run("return location.href") == first


def test_the_index_orders_its_questions_and_picks_one(browser: Browser, address: str) -> None:
    browser.open(f"{address}questions/")
    browser.run("localStorage.clear()")
    by_topic = browser.run(SHOWN)
    browser.open(by_topic[0])  # now it has been seen
    browser.open(f"{address}questions/?order=unseen")
    assert browser.run(SHOWN)[-1] == by_topic[0]
    marks = "return [...document.querySelectorAll('.row__mark')].map(mark => mark.closest('.row').dataset.id)"
    assert browser.run(marks)
    levels = "return [...document.querySelectorAll('[data-ordered] .row')].map(row => row.dataset.level)"
    browser.open(f"{address}questions/?order=level")
    order = browser.run(levels)
    assert order == sorted(order, key=["junior", "mid", "senior", "staff"].index)
    browser.open(f"{address}questions/?kind=sql")
    some = browser.run(SHOWN)
    browser.run("document.querySelector('[data-random]').click()")
    assert browser.run("return location.href") in some
    browser.run("localStorage.clear(); sessionStorage.clear()")


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(
    browser: Browser, address: str, kinds: dict[str, str]
) -> None:
    browser.emulate(width=390)
    browser.open(address + kinds["question"])
    browser.run("document.querySelector('[data-drawer]').focus()")
    browser.press("Enter")
    assert browser.run("return document.querySelector('#__drawer').checked") is True
    browser.press("Escape")
    assert browser.run("return document.querySelector('#__drawer').checked") is False
    assert browser.run("return getComputedStyle(document.querySelector('.md-sidebar--primary')).visibility") == "hidden"


SHOWN_STEP = (
    """return [...document.querySelectorAll(".figure--steps li")].map(e => e.checkVisibility()).indexOf(true)"""
)
VISIBLE_STEPS = """return [...document.querySelectorAll(".figure--steps li")].filter(e => e.checkVisibility()).length"""


def test_a_figure_in_steps_is_walked_through_by_buttons_and_keys(
    browser: Browser, address: str, kinds: dict[str, str]
) -> None:
    browser.open(address + kinds["question with steps"])
    assert (browser.run(VISIBLE_STEPS), browser.run(SHOWN_STEP)) == (1, 0)
    browser.run("document.querySelectorAll('.figure__buttons button')[1].click()")
    assert browser.run(SHOWN_STEP) == 1
    browser.run("document.querySelectorAll('.figure__buttons button')[1].focus()")
    browser.press("ArrowRight")
    assert (browser.run(VISIBLE_STEPS), browser.run(SHOWN_STEP)) == (1, 2)
    browser.press("ArrowLeft")
    assert browser.run(SHOWN_STEP) == 1
    assert browser.run("return document.querySelector('.figure__buttons span').textContent").startswith("Step 2 of ")


def test_without_a_script_all_steps_stand_below_each_other(
    browser: Browser, address: str, kinds: dict[str, str]
) -> None:
    browser.scripts(allowed=False)
    try:
        browser.open(address + kinds["question with steps"])
        assert browser.run(VISIBLE_STEPS) > 2
    finally:
        browser.scripts(allowed=True)


def test_figures_have_the_colours_of_the_scheme(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    colour = "return getComputedStyle(document.querySelector('.figure text:not([fill])')).fill"
    found = []
    for scheme in ("light", "dark"):
        browser.emulate(scheme=scheme)
        browser.open(address + kinds["question with a figure"])
        found.append(browser.run(colour))
    assert found == ["rgb(29, 39, 51)", "rgb(221, 228, 232)"]


def test_a_page_of_every_kind_is_found(kinds: dict[str, str]) -> None:
    """Kinds are found by patterns in the pages; a pattern that matches nothing would hide a kind."""
    assert {
        "home",
        "question",
        "question with formulas",
        "question with a diagram",
        "question with a figure",
        "question with steps",
        "topic",
        "guide",
        "plan",
        "post",
    } <= set(kinds)
    assert len(set(kinds.values())) >= 15
