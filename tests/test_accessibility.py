"""Accessibility: by keyboard, enlarged, with the reader's own colours and spacing, and without scripts."""

from __future__ import annotations

import pytest
from selenium.common.exceptions import WebDriverException

from tests.browser import Browser, served
from tests.site import build_strictly

# In the words of WCAG 1.4.12: what a reader may set without losing anything.
SPACING = """const sheet = new CSSStyleSheet();
    const wide = {"line-height": "1.5", "letter-spacing": ".12em", "word-spacing": ".16em"};
    const rules = Object.entries(wide).map(([name, value]) => `${name}: ${value} !important`).join(";");
    sheet.replaceSync(`* { ${rules} } p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];"""
CLIPPED = """const seen = {visibilityProperty: true, opacityProperty: true};
    const apart = "svg, .unseen, dt, .md-ellipsis";
    return [...document.querySelectorAll("main *, dialog *")].filter(e =>
        e.textContent.trim() && e.checkVisibility(seen) && !e.closest(apart)
        && ["hidden", "clip"].includes(getComputedStyle(e).overflowY)
        && e.scrollHeight > e.clientHeight + 2 && e.clientHeight > 2).map(e => e.outerHTML.slice(0, 100));"""
# What has the focus, whether it is marked, whether it is on top where it stands, and whether it is the page itself.
FOCUSED = """const e = document.activeElement;
    const shown = e.matches("input") ? (e.labels?.[0] ?? e) : e;
    const styles = [e, e.matches("input") && e.nextElementSibling].filter(Boolean).map(m => getComputedStyle(m));
    const marked = styles.some(s => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2);
    const boxes = [...shown.getClientRects()].filter(b => b.width && b.bottom > 0 && b.top < innerHeight);
    const middle = b => (Math.max(b.top, 0) + Math.min(b.bottom, innerHeight)) / 2;   // of the part in sight
    const found = boxes.map(b => document.elementFromPoint(b.x + Math.min(b.width, innerWidth) / 2, middle(b)));
    const top = found.some(f => f && (shown.contains(f) || f.contains(shown)));
    return [e.outerHTML.slice(0, 90), marked, top, e === document.body];"""
NEEDS_SCRIPT = (
    "[data-search-open]",
    "[data-palette]",
    "[data-drawer]",
    "[data-filter]",
    "[data-clock]",
    "[data-own-form]",
    "[data-buttons]",
)
MOVING = """return [...document.querySelectorAll("*")]
    .filter(e => parseFloat(getComputedStyle(e).transitionDuration) > .01).length;"""
CHOSEN = """const done = arguments[0];
    const wait = () => document.querySelector(".entry") ? done(1) : setTimeout(wait, 20);
    wait();"""


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
def test_axe_finds_nothing_in_menus_and_dialogs(
    browser: Browser, address: str, kinds: dict[str, str], scheme: str, width: int
) -> None:
    browser.emulate(scheme=scheme, width=width)
    browser.open(address + kinds["question"])
    if width < 600:
        browser.run("document.querySelector('[data-drawer]').click()")
        assert browser.axe() == []
        browser.run("document.querySelector('[data-drawer]').click()")
    browser.search("gradient")
    assert browser.axe() == []
    browser.open(address + kinds["plan"])
    browser.run("document.querySelector('[data-start]').click()")
    browser.run("document.querySelectorAll('details').forEach(folded => folded.open = true)")
    browser.run("document.querySelectorAll('.anchor:nth-child(3) input, [data-export]').forEach(e => e.click())")
    assert browser.run("return document.querySelector('[data-result]').textContent").startswith("3")
    assert browser.axe() == []
    browser.run("localStorage.clear(); sessionStorage.clear()")
    browser.open(f"{address}{kinds['questions/']}?level=senior&kind=design")
    assert browser.run("return document.querySelector('[data-count]').textContent")
    assert browser.axe() == []
    browser.open(f"{address}{kinds['questions/']}?text=zzzzzz")
    assert browser.axe() == []
    browser.open(address + kinds["cheatsheets/"])
    browser.run("document.querySelector('[name=topic]').click()")
    browser.wait_for(CHOSEN)
    browser.run("document.querySelector('.own__single').open = true")
    assert browser.axe() == []


@pytest.mark.parametrize("size", [(1280, 900), (320, 256)])
@pytest.mark.parametrize("kind", ["home", "questions/", "question", "guide", "plan", "cheatsheets/", "post"])
def test_every_focused_element_is_visible_and_marked(
    browser: Browser, address: str, kinds: dict[str, str], kind: str, size: tuple[int, int]
) -> None:
    """Focus moves through the page in order; every stop is marked, uncovered and can be left.

    The small window is what is left of 1280 × 1024 when it is enlarged four times.
    """
    browser.emulate(width=size[0], height=size[1])
    browser.open(address + kinds[kind])
    assert walk(browser, 36) > 10


def test_the_menu_is_left_level_by_level(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    browser.emulate(width=320)
    browser.open(address + kinds["question"])
    browser.run("document.querySelector('[data-drawer]').focus()")
    browser.press("Enter")
    browser.wait_for("setTimeout(arguments[0], 400)")
    back = browser.run("return document.activeElement.matches('.md-nav__title')")
    assert back, "the first stop leads back to the level above"
    browser.press("Enter")
    browser.wait_for("setTimeout(arguments[0], 400)")
    assert browser.run("return document.activeElement.checkVisibility()")
    browser.press("Escape")
    assert browser.run("return document.activeElement.matches('[data-drawer]')")


def walk(browser: Browser, stops: int) -> int:
    """Press Tab and judge each stop; return how many different ones there were."""
    seen = []
    for _ in range(stops):
        browser.press("Tab")
        seen.append(tuple(browser.run(FOCUSED)))
    assert [stop for stop, marked, _, body in seen if not (marked or body)] == []
    assert [stop for stop, _, top, body in seen if not (top or body)] == []
    return len({stop for stop, *_ in seen})


def test_the_chosen_colour_scheme_is_kept(browser: Browser, address: str) -> None:
    """From the system's scheme to light, to dark and back, by keyboard; the next page keeps it."""
    browser.open(address)
    browser.run("localStorage.removeItem('handbook.colours'); document.querySelector('[data-palette]').focus()")
    scheme = "return document.body.dataset.mdColorScheme"
    for expected in ("default", "slate", "default"):
        browser.press("Enter")
        assert browser.run(scheme) == expected
        browser.open(address)
        assert browser.run(scheme) == expected
        browser.run("document.querySelector('[data-palette]').focus()")
    assert "system" in browser.run("return document.querySelector('[data-palette]').title")


def test_code_is_copied(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    browser.ask("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    browser.open(address + kinds["question"])
    browser.run("document.querySelector('.md-code__button').focus()")
    browser.press("Enter")
    browser.wait_for("setTimeout(arguments[0], 200)")
    message = browser.run("return document.querySelector('.md-dialog[role=status]').textContent.trim()")
    assert message == "Copied"
    copied = browser.wait_for("navigator.clipboard.readText().then(arguments[0])")
    assert copied == browser.run("return document.querySelector('.highlight code').textContent").rstrip("\n")


@pytest.mark.parametrize("width", [320, 1280])
def test_wider_text_spacing_cuts_nothing_off(browser: Browser, address: str, kinds: dict[str, str], width: int) -> None:
    lost = {}
    for kind, path in kinds.items():
        browser.emulate(width=width)
        browser.open(address + path)
        browser.run(SPACING)
        over = browser.run("return document.documentElement.scrollWidth") - width
        if (clipped := browser.run(CLIPPED)) or over > 0:
            lost[kind] = (over, clipped)
    assert lost == {}


def test_contrast_forced_colours_and_reduced_motion_are_respected(
    browser: Browser, address: str, kinds: dict[str, str]
) -> None:
    page = address + kinds["question"]
    soft = "return getComputedStyle(document.querySelector('.fact-list dt')).color"
    ink = "return getComputedStyle(document.querySelector('.md-typeset p')).color"
    browser.emulate(prefers_contrast="more")
    browser.open(page)
    assert browser.run(soft) == browser.run(ink)
    browser.emulate(forced_colors="active")
    browser.open(page)
    icon = "getComputedStyle(document.querySelector('.md-code__button'), '::after').backgroundColor"
    assert browser.run(f"return {icon} !== getComputedStyle(document.body).backgroundColor")
    assert browser.run(MOVING) == 0


def test_every_kind_of_page_works_without_scripts(browser: Browser, address: str, kinds: dict[str, str]) -> None:
    """Text, formulas and diagrams are there, the menu opens, and nothing is offered that needs a script."""
    try:
        for kind, path in kinds.items():
            browser.emulate(width=390, height=844)
            browser.scripts(allowed=False)
            browser.open(address + path)
            assert shown(browser, "h1"), kind
            assert shown(browser, ".menu-label"), kind
            assert shown(browser, "noscript .search-button"), kind
            assert [part for part in NEEDS_SCRIPT if shown(browser, part)] == [], kind
        browser.open(address + kinds["question with formulas"])
        assert shown(browser, "math")
        browser.open(address + kinds["question with a diagram"])
        assert shown(browser, ".diagram svg")
        for kind in ("plan", "cheatsheets/"):
            browser.open(address + kinds[kind])
            assert shown(browser, "main noscript p"), kind
    finally:
        browser.scripts(allowed=True)


def shown(browser: Browser, selector: str) -> bool:
    """Return whether the first such element takes up room. It asks the protocol, because the page runs no script."""
    root = browser.ask("DOM.getDocument")["root"]["nodeId"]
    node = browser.ask("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
    if not node:
        return False
    try:
        box = browser.ask("DOM.getBoxModel", nodeId=node)["model"]
    except WebDriverException:
        return False
    return bool(box["width"] and box["height"])


def test_a_site_without_an_address_works_as_well(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, kinds: dict[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("unaddressed")
    build_strictly(folder, site_url="")
    with served(folder) as address:
        for kind, path in kinds.items():
            if kind != "404.html":  # which names its files from the root of its host
                browser.open(address + path)
                assert browser.complaints() == [], kind
