"""The service worker in a real Chromium: what was read stays, everything can be kept, and what fails is told."""

from __future__ import annotations

import http.server
import json
import os
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from handbook.site.offline import ENTRIES, bundles, write_folder

from tests.browser import PREFIX, Browser, handler_of
from tests.site import ROOT, Site
from tests.test_marks import key, until

SAYS = "return document.querySelector('[data-offline-says]').textContent"
SAID = "document.querySelector('[data-offline-says]').textContent.includes(arguments[0])"
KEEP = "document.querySelector('[data-offline-keep]')"
HEADING = "return document.querySelector('h1').textContent"
FIGURE = "questions/model-evaluation/calibration/"
PLAIN = "questions/sql/running-balance/"
UNREAD = "questions/sql/longest-streak/"
# What a reader needs of the site for one page that was never opened.
PARTS = ("./", "cheatsheets/", UNREAD, "assets/handbook.css", "assets/handbook.js", "assets/self-test.js")
KEPT = """const wanted = arguments[0], done = arguments[arguments.length - 1], until = Date.now() + 8000;
    const look = async () => {
        const cache = await caches.open(`handbook ${arguments[1]}`), places = (await cache.keys()).map(({url}) => url);
        const all = wanted.every(path => places.some(place => place === arguments[1] + path));
        all || Date.now() > until ? done(all) : setTimeout(look, 50);
    };
    look();"""
FORGET = """const done = arguments[0];
    navigator.serviceWorker.getRegistrations().then(found => Promise.all(found.map(one => one.unregister())))
        .then(() => caches.keys()).then(names => Promise.all(names.map(name => caches.delete(name))))
        .then(() => done());"""
NO_CACHES = """Object.defineProperty(window, "caches",
    {value: {open: () => Promise.reject(new DOMException("no", "SecurityError"))}});"""


class Host:
    """A host of the site that can vanish and come back, with some of its files changed."""

    def __init__(self, folder: Path) -> None:
        self.changed: dict[str, bytes] = {}
        self.handler = handler_of(folder, self.changed)
        self.port = 0
        self.start()

    def start(self) -> None:
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", self.port), self.handler)
        self.port = self.server.server_port
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def address(self, prefix: str = PREFIX) -> str:
        return f"http://127.0.0.1:{self.port}{prefix}"


@pytest.fixture
def host(browsed: Site, browser: Browser) -> Iterator[Host]:
    """Workers run, and nothing is kept before and after."""
    found = Host(browsed.folder)
    browser.ask("Network.setBypassServiceWorker", bypass=False)
    yield found
    found.stop()
    found.start()
    browser.open(found.address() + "robots.txt")
    browser.wait_for(FORGET)
    found.stop()
    browser.complaints()


def offered(site: Site, **changed: str) -> bytes:
    """Return the list of what can be kept, cut to a few files. changed: hashes by file."""
    files = json.loads((site.folder / "offline.json").read_text("utf-8"))["files"]
    kept = {path: files[path] for path in PARTS}
    for path, version in changed.items():
        kept[path] = [version, kept[path][1]]
    return json.dumps({"files": kept}).encode()


def read(browser: Browser, host: Host, prefix: str, *paths: str) -> None:
    """Open pages as a reader does, until the worker has kept them."""
    for path in paths:
        browser.open(host.address(prefix) + path)
        assert browser.wait_for(KEPT, [path, "assets/handbook.css"], host.address(prefix)), path


@pytest.mark.parametrize("prefix", [PREFIX, "/"])
def test_what_was_read_works_without_a_network(browser: Browser, host: Host, prefix: str) -> None:
    read(browser, host, prefix, FIGURE, PLAIN)
    browser.search("calibration")  # the search was used once, so it is there later
    browser.wait_for("setTimeout(arguments[0], 300)")
    host.stop()
    for path in (PLAIN, FIGURE):
        browser.open(host.address(prefix) + path)
        assert browser.run("return document.styleSheets[0].cssRules.length") > 50
        assert browser.run("return document.querySelectorAll('[data-md-type=copy]').length") > 0  # its script ran
        assert browser.run("return [...document.fonts].some(face => face.status === 'loaded')")
    assert browser.run("return document.querySelector('.figure svg').getBoundingClientRect().height") > 50
    assert browser.search("running balance")
    browser.open(host.address(prefix) + UNREAD)
    assert browser.run(HEADING) == "Not on this device"
    assert "you have not read this page before" in browser.run("return document.body.textContent")
    assert browser.axe() == []
    links = browser.run("return [...document.links].map(link => link.href)")
    assert {host.address(prefix) + FIGURE, host.address(prefix) + PLAIN} <= set(links)


def test_everything_is_kept_updated_and_removed(browser: Browser, host: Host, browsed: Site) -> None:
    host.changed["offline.json"] = offered(browsed)
    read(browser, host, PREFIX, "cheatsheets/")
    until(browser, f"{KEEP}.checkVisibility()")
    whole = sum(size for _, size in json.loads(host.changed["offline.json"])["files"].values())
    assert browser.run(f"return {KEEP}.textContent") == f"Keep everything on this device ({whole / 1e6:.1f} MB)"
    assert browser.axe() == []
    browser.run(f"{KEEP}.click()")
    until(browser, SAID, "The whole handbook is on this device")
    host.stop()
    browser.open(host.address() + UNREAD)
    assert browser.run(HEADING) != "Not on this device"
    host.start()
    new = (browsed.folder / UNREAD / "index.html").read_bytes().replace(b"</h1>", b" (new)</h1>", 1)
    host.changed |= {f"{UNREAD}index.html": new, "offline.json": offered(browsed, **{UNREAD: "00000000"})}
    browser.open(host.address() + "cheatsheets/")
    until(browser, f"{KEEP}.textContent.startsWith('Update (0.')")
    browser.run(f"{KEEP}.click()")
    until(browser, SAID, "The whole handbook is on this device")
    host.stop()
    browser.open(host.address() + UNREAD)
    assert "(new)" in browser.run(HEADING)
    host.start()
    browser.open(host.address() + "cheatsheets/")
    until(browser, "document.querySelector('[data-offline-forget]').checkVisibility()")
    browser.run("document.querySelector('[data-offline-forget]').click()")
    until(browser, SAID, "Removed.")
    held = "caches.open(arguments[0]).then(cache => cache.keys()).then(found => arguments[1](found.length))"
    assert browser.wait_for(held, f"handbook {host.address()}") == 0


def test_a_new_page_is_shown_and_a_new_worker_takes_over(browser: Browser, host: Host, browsed: Site) -> None:
    read(browser, host, PREFIX, PLAIN)
    new = (browsed.folder / PLAIN / "index.html").read_bytes().replace(b"</h1>", b" (new)</h1>", 1)
    worker = (browsed.folder / "offline-worker.js").read_text("utf-8")
    answer = 'addEventListener("fetch", (event) => event.respondWith(new Response("of the new worker")));'
    host.changed |= {f"{PLAIN}index.html": new, "offline-worker.js": f"{answer}\n{worker}".encode()}
    browser.run("navigator.serviceWorker.addEventListener('controllerchange', () => { window.taken = true; })")
    assert "(new)" not in browser.run(HEADING)
    browser.wait_for("navigator.serviceWorker.getRegistration().then(found => found.update()).then(arguments[0])")
    until(browser, "window.taken")
    browser.open(host.address() + PLAIN)
    assert browser.run("return document.body.textContent") == "of the new worker"


def test_online_the_newest_page_is_shown(browser: Browser, host: Host, browsed: Site) -> None:
    read(browser, host, PREFIX, PLAIN)
    new = (browsed.folder / PLAIN / "index.html").read_bytes().replace(b"</h1>", b" (new)</h1>", 1)
    host.changed[f"{PLAIN}index.html"] = new
    browser.open(host.address() + PLAIN)
    assert "(new)" in browser.run(HEADING)


def test_a_full_device_is_told_and_reading_goes_on(browser: Browser, host: Host, browsed: Site) -> None:
    host.changed["offline.json"] = offered(browsed)
    read(browser, host, PREFIX, "cheatsheets/")
    until(browser, f"{KEEP}.checkVisibility()")
    origin = host.address("")
    browser.ask("Storage.overrideQuotaForOrigin", origin=origin, quotaSize=1000)
    try:
        browser.run(f"{KEEP}.click()")
        until(browser, SAID, "The device is full")
        estimate = "navigator.storage.estimate = async () => ({quota: 2000, usage: 1000});"
        browser.run(estimate + f"{KEEP}.click()")
        until(browser, SAID, "the browser has only 0.0 MB for this site")
        browser.open(host.address() + PLAIN)
        assert browser.run(HEADING)
        assert browser.complaints() == []
    finally:
        browser.ask("Storage.overrideQuotaForOrigin", origin=origin)


def test_a_browser_that_stores_nothing_is_told(browser: Browser, host: Host) -> None:
    made: Any = browser.ask("Page.addScriptToEvaluateOnNewDocument", source=NO_CACHES)
    try:
        browser.open(host.address() + "cheatsheets/")
        until(browser, SAID, "lets no page store anything")
        assert not browser.run(f"return {KEEP}.checkVisibility()")
        assert browser.complaints() == []
    finally:
        browser.ask("Page.removeScriptToEvaluateOnNewDocument", identifier=made["identifier"])


def test_a_broken_network_keeps_what_came(browser: Browser, host: Host, browsed: Site) -> None:
    host.changed["offline.json"] = offered(browsed)
    read(browser, host, PREFIX, "cheatsheets/")
    until(browser, f"{KEEP}.checkVisibility()")
    stop = """const load = window.fetch;
        window.fetch = (url, ...more) => String(url).includes("self-test") ? Promise.reject(new TypeError("gone"))
            : load(url, ...more);"""
    browser.run(stop + f"{KEEP}.click()")
    until(browser, SAID, "Try again; what has come stays.")
    assert browser.run(f"return {KEEP}.textContent").startswith("Update (")
    browser.open(host.address() + "cheatsheets/")
    until(browser, f"{KEEP}.checkVisibility()")
    browser.run(f"{KEEP}.click()")
    until(browser, SAID, "The whole handbook is on this device")


# A folder without a server. It holds what the tests below open.
IN_FOLDER = ("assets", "cheatsheets", "practise", "questions/index.html")
TOPIC = "questions/model-evaluation"
SEARCHED = ("search-index.js", "search-text.js", "index.html")


@pytest.fixture(scope="module")
def folder(browsed: Site, tmp_path_factory: pytest.TempPathFactory) -> str:
    scripts, missing = bundles(ROOT, ROOT / "docs" / "assets")
    if missing and os.environ.get("CI"):
        pytest.fail(f"CI tests the folder for reading without a server, and {missing}")
    elif missing:
        pytest.skip(missing)
    site, made = tmp_path_factory.mktemp("part"), tmp_path_factory.mktemp("folder") / "handbook"
    for place in (*IN_FOLDER, *SEARCHED, TOPIC):
        (site / place).parent.mkdir(parents=True, exist_ok=True)
        if (browsed.folder / place).is_dir():
            left_out = shutil.ignore_patterns("python", "images", "*.md", "*.pdf")
            shutil.copytree(browsed.folder / place, site / place, ignore=left_out)
        else:
            shutil.copy(browsed.folder / place, site / place)
    write_folder(site, made, scripts, {})
    return f"{made.as_uri()}/"


def test_every_module_of_a_page_has_a_script_for_the_folder(browsed: Site) -> None:
    module = re.compile(r'<script src="[^"]*?([\w-]+\.js)[^"/]*" type="module"')
    named = {name for page in browsed.folder.rglob("*.html") for name in module.findall(page.read_text("utf-8"))}
    assert named
    assert named <= set(ENTRIES)


def test_a_page_in_a_folder_hides_reveals_and_keeps_marks(browser: Browser, folder: str) -> None:
    browser.open(f"{folder}{TOPIC}/calibration/index.html")
    browser.run("localStorage.clear(); document.querySelector('[data-hide]').click()")
    assert browser.run("return document.querySelectorAll('.reveal').length") > 1
    key(browser, "a")
    key(browser, "2")
    browser.driver.refresh()
    assert browser.run("return document.querySelector('[data-mark=unsure]').ariaPressed") == "true"
    assert "✓" not in "".join(browser.search("calibrated"))
    until(browser, "document.querySelector('[data-search-results]').textContent.includes('? unsure')")
    browser.run("document.querySelector('[data-search-results] a').click()")
    until(browser, "location.href.endsWith('calibration/index.html')")
    browser.open(f"{folder}{TOPIC}/index.html")
    browser.run("document.querySelector('main .row [data-show]').click()")
    until(browser, "document.querySelector('.row__answer p')")
    assert "1 unsure" in browser.run("return document.querySelector('[data-ready]').textContent")
    browser.open(f"{folder}questions/index.html?mark=unsure")
    until(browser, "document.querySelector('[data-count]').textContent.startsWith('1 of')")
    browser.run("localStorage.clear()")
    assert browser.complaints() == []


def test_a_folder_has_cards_rounds_paths_and_sheets(browser: Browser, folder: str) -> None:
    browser.open(f"{folder}practise/index.html?for=topic:model-evaluation")
    browser.run("localStorage.clear(); sessionStorage.clear()")
    choose = """for (const select of document.querySelectorAll("[name=for]")) select.value = "topic:model-evaluation";
        document.querySelector(`[data-form=${arguments[0]}] button`).click();"""
    browser.run(choose, "cards")
    until(browser, "document.querySelector('.card__front')")
    browser.press(" ")
    assert browser.run("return document.querySelector('.card__back').textContent")
    assert browser.run("return document.querySelector('.card__more a').href").endswith("/index.html")
    key(browser, "1")
    browser.run(choose, "round")
    until(browser, "document.querySelector('.round__where')")
    browser.run("document.querySelector('[data-place=round] .small-button').click()")
    until(browser, "document.querySelectorAll('.round__scores label').length === 5")
    browser.run(choose, "path")
    until(browser, "document.querySelector('[data-place=path] .row a')")
    browser.open(f"{folder}cheatsheets/index.html?mark=missed")
    until(browser, "document.querySelector('[data-own-result]').textContent.startsWith('1 question')")
    assert "file:" not in browser.run("return document.querySelector('[data-own-facts]').textContent")
    browser.run("localStorage.clear(); sessionStorage.clear()")
    assert browser.complaints() == []
