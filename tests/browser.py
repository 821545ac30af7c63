"""A real Chromium on a built site: the server it reads from, the kinds of pages, what to ask it."""

from __future__ import annotations

import base64
import functools
import gzip
import http.server
import re
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from tests.site import ADDRESS, ROOT, Site

PREFIX = urlsplit(ADDRESS).path
COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml"}
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
AXE = ROOT / "tests" / "data" / "axe" / "axe.min.js"
RUN_AXE = """const done = arguments[0];
    const rules = {"target-size": {enabled: true}};
    axe.run({resultTypes: ["violations"], rules}).then(({violations}) => done(violations));"""
INDEXED = """const done = arguments[0];
    const wait = () => window.handbookText ? done(1) : setTimeout(wait, 20);
    wait();"""
KEYS = {
    "Tab": 9,
    "Escape": 27,
    "ArrowDown": 40,
    "ArrowUp": 38,
    "ArrowLeft": 37,
    "ArrowRight": 39,
    "Enter": 13,
    " ": 32,
    "/": 191,
    "k": 75,
}
PAPERS = {"A4": (8.27, 11.69), "Letter": (8.5, 11.0)}  # inches
# What a kind of page is recognised by, for those that have no fixed address.
MARKS: Mapping[str, tuple[str, str]] = {
    "question": ("questions/*/*/", r'class="language-python highlight"|class="highlight"'),
    "question with formulas": ("questions/*/*/", r'<div class="formula"'),
    "question with a diagram": ("questions/*/*/", r'<figure class="diagram'),
    "question with a figure": ("questions/*/*/", r'<figure class="figure"'),
    "question with steps": ("questions/*/*/", "figure--steps"),
    "question with sql": ("questions/*/*/", "language-sql"),
    "question to be told": ("questions/*/*/", 'id="example-answer"'),
    "topic": ("questions/*/", ""),
    "guide": ("guides/*/", ""),
    "plan": ("interviewers/plans/*/", ""),
    "exercise": ("interviewers/exercises/*/", ""),
    "cheat sheet": ("cheatsheets/*/", ""),
    "post": ("blog/[0-9]*/", ""),
    "archive": ("blog/archive/*/*/", ""),
    "category": ("blog/category/*/", ""),
}
FIXED = (
    "",
    "questions/",
    "guides/",
    "interviewers/",
    "blog/",
    "contributing/",
    "contributing/decisions/",
    "contributing/rules/",
    "cheatsheets/",
    "practise/",
    "404.html",
)


def missing_browser() -> str | None:
    """Return why no browser can be driven here; None if one can."""
    lacking = [name for name in ("chromium", "chromedriver") if shutil.which(name) is None]
    return f"{' and '.join(lacking)} not found: apt-get install chromium chromium-driver" if lacking else None


def kinds_of_pages(site: Site) -> dict[str, str]:
    """Return the address, below the site's own, of one page of every kind: of each kind the longest."""
    found = {
        path or "home": path
        for path in FIXED
        if (path if path.endswith(".html") else f"{path}index.html") in site.files
    }
    for name, (pattern, mark) in MARKS.items():
        pages = [(file, file.read_text("utf-8")) for file in site.folder.glob(f"{pattern}index.html")]
        fitting = [
            (len(text), file) for file, text in pages if re.search(mark, text) and 'http-equiv="refresh' not in text
        ]
        if fitting:
            found[name] = max(fitting)[1].relative_to(site.folder).as_posix().removesuffix("index.html")
    return found


def handler_of(folder: Path, changed: Mapping[str, bytes] = MappingProxyType({})) -> Callable[..., Any]:
    """Return what answers requests for a built site. changed: other contents of some of its files."""
    return functools.partial(_Handler, changed=changed, directory=str(folder))


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a built site as a host would: below a path, compressed, with its page for what is not there."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler_of(folder)) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        server.shutdown()
        thread.join()


def headers_for(path: str, folder: str) -> list[tuple[str, str]]:
    """Return the headers of a path as a host sets them that takes the most specific rule of `_headers`."""
    found: dict[str, str] = {}
    for rule in _rules(folder):
        pattern, *lines = rule
        if path.startswith(pattern.removesuffix("*")):
            found |= dict(line.split(": ", 1) for line in lines if not line.startswith("!"))
    return list(found.items())


@functools.cache
def _rules(folder: str) -> list[list[str]]:
    file = Path(folder, "_headers")
    rules: list[list[str]] = []
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        if line.startswith("/"):
            rules.append([line])
        else:
            rules[-1].append(line.strip())
    return rules


class _Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, *arguments: Any, changed: Mapping[str, bytes], directory: str) -> None:
        self.changed = changed
        super().__init__(*arguments, directory=directory)

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        path = path if found else Path(self.directory) / "404.html"
        body = self.changed.get(path.relative_to(self.directory).as_posix()) or path.read_bytes()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        for header, value in headers_for("/" + self.path.removeprefix(PREFIX), self.directory):
            self.send_header(header, value)
        if path.suffix in COMPRESSED:
            body = gzip.compress(body, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def translate_path(self, path: str) -> str:
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class Browser:
    """Chromium with one window. Widths are in CSS pixels."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def emulate(
        self, *, width: int = 1280, height: int = 900, scheme: str = "light", media: str = "screen", **features: str
    ) -> None:
        """Further features are those of media queries, with low lines for hyphens."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.ask("Emulation.setDeviceMetricsOverride", **size)
        wanted = {"prefers_color_scheme": scheme, "prefers_reduced_motion": "reduce", **features}
        named = [{"name": name.replace("_", "-"), "value": value} for name, value in wanted.items()]
        self.ask("Emulation.setEmulatedMedia", media=media, features=named)

    def scripts(self, *, allowed: bool) -> None:
        self.ask("Emulation.setScriptExecutionDisabled", value=not allowed)

    def open(self, address: str) -> None:
        self.driver.get(address)

    def run(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(script, *arguments)

    def wait_for(self, script: str, *arguments: Any) -> Any:
        """Run a script that calls its last argument with its result."""
        return self.driver.execute_async_script(script, *arguments)

    def ask(self, command: str, **parameters: Any) -> Any:
        return self.driver.execute_cdp_cmd(command, parameters)

    def printed(self, paper: str = "A4") -> bytes:
        """Print the page as a reader would, backgrounds left out, and return the PDF."""
        self.ask("Emulation.setEmulatedMedia", media="", features=[])  # else it prints what the screen shows
        width, height = PAPERS[paper]
        made = self.ask("Page.printToPDF", printBackground=False, paperWidth=width, paperHeight=height)
        return base64.b64decode(made["data"])

    def inject(self, source: str) -> None:
        """Run a script that the page's own policy would not allow."""
        self.ask("Runtime.evaluate", expression=source)

    def axe(self) -> list[tuple[str, str, str]]:
        """Return what axe finds, best practices included: (rule, where, the element)."""
        self.inject(AXE.read_text("utf-8"))
        return [
            (violation["id"], str(node["target"]), node["html"][:120])
            for violation in self.wait_for(RUN_AXE)
            for node in violation["nodes"]
        ]

    def press(self, key: str, *, control: bool = False) -> None:
        typed = {"text": "\r" if key == "Enter" else key} if (len(key) == 1 or key == "Enter") and not control else {}
        event = {"key": key, "code": key, "windowsVirtualKeyCode": KEYS[key], "modifiers": 2 if control else 0}
        for type in ("keyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=type, **event, **typed)

    def search(self, words: str) -> list[str]:
        """Type into the search and return the titles found."""
        self.run("document.querySelector('[data-search]').open || document.querySelector('[data-search-open]').click()")
        self.wait_until_searchable()
        type_in = "const f = document.querySelector('[data-search-words]'); f.value = arguments[0];"
        show = "f.dispatchEvent(new Event('input'));"
        titles = "return [...document.querySelectorAll('[data-search-results] strong')].map(e => e.textContent)"
        found: list[str] = self.run(type_in + show + titles, words)
        return found

    def wait_until_searchable(self) -> None:
        """Wait for the files of the search, which load when it is first opened."""
        self.wait_for(INDEXED)

    def complaints(self) -> list[str]:
        """Return what the console says since the last call: errors, and violations of the policy."""
        return [entry["message"] for entry in self.driver.get_log("browser")]  # type: ignore[no-untyped-call]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the Chromium that is installed, with an empty profile."""
    profile = tempfile.mkdtemp(prefix="handbook-browser-")
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver") or ""))
    try:
        driver.set_script_timeout(60)
        yield Browser(driver)
    finally:
        driver.quit()
        shutil.rmtree(profile, ignore_errors=True)
