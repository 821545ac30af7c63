"""An exercise in its page, as a reader meets it: trying, what goes wrong, without a network, and elsewhere."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from handbook.parse.tree import read_tree
from handbook.site.practice import archive
from handbook.snippets.folders import Snippet, find_snippets

from tests.browser import Browser, served
from tests.site import ROOT, Site

PRESS = """[...document.querySelectorAll(".practice button")]
    .find((button) => button.textContent.startsWith(arguments[0]) && !button.disabled).click()"""
STATUS = """const [pattern, done] = arguments;
    const look = () => {
        const text = document.querySelector(".practice__status").textContent;
        if (new RegExp(pattern).test(text)) done(text); else setTimeout(look, 50);
    };
    look();"""
SHOWN = """const [selector, done] = arguments;
    const look = () => document.querySelector(selector) ? done() : setTimeout(look, 50);
    look();"""
TYPE = """const area = document.querySelector(".practice textarea");
    area.value = arguments[0];
    area.dispatchEvent(new Event("input"));"""
PATIENT = """const done = arguments[0];   // the page names its modules with their versions
    const runner = performance.getEntriesByType("resource").find(({ name }) => name.includes("/runner.js"));
    import(runner.name).then(({ Runner }) => {
        const { call } = Runner.prototype;
        Runner.prototype.call = function (...order) { this.seconds = window.allowed; return call.apply(this, order); };
        window.allowed = 90;   // a busy machine may need them
        done();
    });"""
REGISTER = """const [scope, done] = arguments;
    const address = window.handbookTrust.createScriptURL(`${scope}offline-worker.js`);
    navigator.serviceWorker.register(address, { scope })
        .then(() => navigator.serviceWorker.ready).then(() => done());"""
FORGET = """const done = arguments[0];
    navigator.serviceWorker.getRegistrations().then(async (found) => {
        await Promise.all(found.map((one) => one.unregister()));
        for (const name of await caches.keys()) await caches.delete(name);
        done();
    });"""
BUTTONS = """return [...document.querySelectorAll(".practice__buttons button")]
    .filter((button) => button.offsetParent).map((button) => button.textContent);"""
RESULTS = "return document.querySelector('.practice__results').textContent"
PAGE = "questions/coding-patterns/group-by-bag-of-words/"
SECONDS = 180  # a busy machine may need them


def folder(slug: str) -> Snippet:
    return next(found for found in find_snippets(read_tree(ROOT)) if found.slug == slug)


def answer(name: str) -> str:
    return (ROOT / "snippets/coding-patterns/group-by-bag-of-words" / name).read_text("utf-8")


def open_exercise(browser: Browser, address: str) -> None:
    """Open the exercise as a first visitor, with Python not yet loaded."""
    browser.driver.set_script_timeout(SECONDS)
    browser.open(address + PAGE)
    browser.run("localStorage.clear(); document.querySelector('[data-practice-open]').click()")
    browser.wait_for(SHOWN, ".practice textarea")


def attempt(browser: Browser, text: str, until: str) -> str:
    """Type an answer, run its tests, and return the verdict."""
    browser.run(TYPE, text)
    browser.run(PRESS, "Run the tests")
    said: str = browser.wait_for(STATUS, until)
    return said


@pytest.fixture
def reader(browser: Browser, address: str) -> Browser:
    """The browser with the exercise open; the tests of one process share its Python."""
    if not browser.run("return Boolean(window.allowed && document.querySelector('.practice textarea'))"):
        open_exercise(browser, address)
        browser.wait_for(PATIENT)
    return browser


def works(browser: Browser) -> bool:
    """Return whether the solution still passes."""
    return "passes all" in attempt(browser, answer("solution.py"), "passes")


def test_a_reader_tries_an_exercise(browser: Browser, address: str) -> None:
    open_exercise(browser, address)
    said = attempt(browser, answer("wrong_set_of_words.py"), "passes")
    assert "attempt.py: passes" in said
    assert "Next: read test_solution.py around line" in browser.run(RESULTS)
    browser.wait_for(SHOWN, ".practice__alike")
    assert "✓ attempt.py: passes all" in attempt(browser, answer("solution.py"), "passes all")
    assert browser.run("return document.querySelector('.practice__alike')") is None
    assert "Stop" not in browser.run(BUTTONS)
    browser.open(address + PAGE)  # the answer is kept
    browser.run("document.querySelector('[data-practice-open]').click()")
    browser.wait_for(SHOWN, ".practice textarea")
    assert browser.run("return document.querySelector('.practice textarea').value") == answer("solution.py")
    assert browser.axe() == []
    assert browser.complaints() == []


def test_after_the_first_time_it_works_without_a_network(browser: Browser, browsed: Site) -> None:
    browser.ask("Network.setBypassServiceWorker", bypass=False)
    with served(browsed.folder) as address:
        browser.open(address + PAGE)
        browser.wait_for(REGISTER, address)
        open_exercise(browser, address)
        assert works(browser)
    try:
        open_exercise(browser, address)  # nobody serves it any more
        assert works(browser)
        assert "attempt.py: passes 0 of" in attempt(browser, "x = 1\n", "passes 0")
    finally:
        browser.wait_for(FORGET)
        browser.complaints()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def group_same_words(texts)\n    return 1\n", "attempt.py:1: SyntaxError: expected ':'"),
        ("class Groups:\n    size = 1 / 0\n", "attempt.py:2: ZeroDivisionError: division by zero"),
        ("import os\nos._exit(3)\n", "attempt.py: it exited while it was loading"),
        ("import sys\nsys.exit(3)\n", "attempt.py:2: SystemExit: 3"),
        ("name = input()\n", "attempt.py:1: EOFError: EOF when reading a line"),
        ("import sys\nsys.modules.clear()\n", "attempt.py: it changed what runs the tests, so Python was started anew"),
        ("import js\n", "attempt.py:1: ModuleNotFoundError: No module named 'js'"),
        ("import os\ndef group_same_words(texts):\n    os.fork()\n", "attempt.py: passes 0 of"),
        ("def group_same_words(texts):\n    return input()\n", "attempt.py: passes 0 of"),
        ("def group_same_words(texts):\n    return [0] * 10**10\n", "attempt.py: passes 0 of"),
        ("def group_same_words(texts):\n    return group_same_words(texts)\n", "attempt.py: passes 0 of"),
        ("x = 1\n" * 10_000, "attempt.py: passes 0 of"),
    ],
    ids=[
        "syntax",
        "class",
        "os._exit",
        "sys.exit",
        "input",
        "no modules",
        "js",
        "fork",
        "no input",
        "memory",
        "recursion",
        "long",
    ],
)
def test_what_goes_wrong_is_told(reader: Browser, text: str, said: str) -> None:
    assert said in attempt(reader, text, "attempt.py")
    assert works(reader)


@pytest.mark.parametrize("statement", ["pass", "print('x' * 100)"])
def test_an_endless_loop_is_stopped_and_python_starts_anew(reader: Browser, statement: str) -> None:
    text = f"def group_same_words(texts):\n    while True:\n        {statement}\n"
    reader.run("window.allowed = 2")
    said = attempt(reader, text, "still running")
    reader.run("window.allowed = 90")
    assert "still running after 20 s, in test_order_and_case" in said
    assert works(reader)


@pytest.mark.parametrize(
    "harm",
    [
        "import random, json\nrandom.seed = json.dumps = None\n",
        "import collections\ncollections.Counter.__eq__ = lambda *counters: True\n",
        "import builtins\nbuiltins.sorted = lambda items, **order: items\n",
        "import sys\ntests = sys.modules['test_solution']\nfor name in dir(tests):\n    setattr(tests, name, None)\n",
        "from pathlib import Path\nfor file in Path('/exercise').iterdir():\n    file.unlink()\n",
    ],
    ids=["modules", "classes", "builtins", "tests", "files"],
)
def test_what_an_answer_does_to_python_does_not_reach_the_next_one(reader: Browser, harm: str) -> None:
    at_load = f"{harm}def group_same_words(texts):\n    return []\n"
    in_a_test = "def group_same_words(texts):\n    " + harm.replace("\n", "\n    ") + "return []\n"
    for text in (at_load, in_a_test):
        assert "✗" in attempt(reader, text, "attempt.py")
        assert works(reader)


def test_an_exercise_of_interviewers_comes_with_its_tests_and_a_command(tmp_path: Path) -> None:
    snippet = folder("exercises/churn-scoring-review")
    with zipfile.ZipFile(io.BytesIO(archive(snippet))) as zipped:
        zipped.extractall(tmp_path)
    (place,) = tmp_path.iterdir()
    shutil.copy(ROOT / "snippets/exercises/churn-scoring-review/solution.py", place / "attempt.py")
    found = subprocess.run([sys.executable, "try_it.py"], cwd=place, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout + found.stderr
    shutil.copy(ROOT / "snippets/exercises/churn-scoring-review/starter.py", place / "attempt.py")
    found = subprocess.run([sys.executable, "try_it.py"], cwd=place, capture_output=True, text=True)
    assert found.returncode == 1
    assert "attempt.py: passes 23 of 43 tests" in found.stdout
