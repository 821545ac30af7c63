"""Exercises in their pages: Python in the browser says what the command line says, and what it cannot do is told."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import astuple
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.site.practice import archive, exercises, lacking
from handbook.snippets.folders import Snippet, find_snippets
from handbook.snippets.guest.results import AnswerResult, Reply, answer_result, messages_of

from tests.browser import Browser
from tests.judged import VerdictOf, judging, need_bubblewrap
from tests.site import ROOT, Site

pytestmark = pytest.mark.xdist_group("practice")
SECONDS = 90  # a busy machine may need them; a reader's browser ends an answer sooner
START = """const [code, python, seconds, done] = arguments;
    import(`${code}runner.js`).then(async ({ Runner }) => {
        window.runner = new Runner(code, python, () => {});
        window.runner.seconds = seconds;
        await window.runner.ready;
        done("");
    }).catch((error) => done(String(error)));"""
RUN = """const [exercise, name, text, first_failure, done] = arguments;
    fetch(exercise).then((response) => response.json()).then(async ({ tests, files }) => {
        const order = { name, tests, first_failure, files: { ...files, [name]: text } };
        done(await window.runner.call("run", order));
    }).catch((error) => done({ ended: String(error) }));"""
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
RESULTS = "return document.querySelector('.practice__results').textContent"
PAGE = "questions/coding-patterns/group-by-bag-of-words/"


@cache
def tried_here() -> dict[str, Snippet]:
    """Return the folders of the exercises that can be tried in their pages, by the questions' slugs."""
    tree = read_tree(ROOT)
    found = exercises(read_catalogue(tree), find_snippets(tree))
    return {question.slug: snippet for question, snippet in found if not lacking(snippet)}


@pytest.fixture(scope="module")
def verdict_of() -> Iterator[VerdictOf]:
    need_bubblewrap()
    with judging({snippet.slug: snippet for snippet in tried_here().values()}, seconds=SECONDS) as verdict_of:
        yield verdict_of


@pytest.fixture(scope="module")
def python(driven: Browser, browsed: Site, address: str) -> Browser:
    """The browser with Python running, in a page that stays open."""
    driven.open(address)
    driven.driver.set_script_timeout(3 * SECONDS)
    assert driven.wait_for(START, *folders(browsed, address), SECONDS) == ""
    return driven


def folders(site: Site, address: str) -> tuple[str, str]:
    """Return the addresses of the scripts and of Python."""
    (script,) = (path for path in site.files if path.endswith("/runner.js"))
    (runtime,) = (path for path in site.files if path.endswith("/pyodide.mjs"))
    return address + script.removesuffix("runner.js"), address + runtime.removesuffix("pyodide.mjs")


def in_the_browser(python: Browser, exercise: str, name: str, text: str, *, first_failure: bool) -> AnswerResult:
    outcome = python.wait_for(RUN, exercise, name, text, first_failure)
    assert "ended" not in outcome, outcome["ended"]
    return answer_result(name, Reply(0, messages_of(outcome["result"]["messages"])), SECONDS)


def essence(result: AnswerResult) -> tuple[Any, ...]:
    """Return what both must say alike. Other words of an error are another version of Python's."""
    failures = [(each.test, each.file, each.error, each.missing) for each in result.failures]
    return result.name, result.status, result.total, result.passed, failures


@pytest.mark.parametrize("slug", sorted(tried_here()))
def test_the_browser_judges_as_the_command_line_does(
    slug: str, python: Browser, browsed: Site, address: str, verdict_of: VerdictOf
) -> None:
    snippet = tried_here()[slug]
    (bundle,) = browsed.folder.glob(f"assets/practice/{slug}-*.json")
    shipped = {snippet.solution, snippet.starter, *json.loads(bundle.read_text("utf-8"))["wrong"]}
    exercise = f"{address}assets/practice/{bundle.name}"
    for expected in verdict_of(snippet.slug).answers:
        if expected.name in shipped:
            first_failure = expected.name != snippet.solution
            text = snippet.text(expected.name)
            found = in_the_browser(python, exercise, expected.name, text, first_failure=first_failure)
            assert essence(found) == essence(expected), astuple(found)


def open_exercise(browser: Browser, address: str, path: str = PAGE) -> None:
    browser.driver.set_script_timeout(3 * SECONDS)
    browser.open(address + path)
    browser.run("localStorage.clear(); document.querySelector('[data-practice-open]').click()")
    browser.wait_for(SHOWN, ".practice textarea")


def attempt(browser: Browser, text: str, until: str) -> str:
    """Type an answer, run its tests, and return the verdict."""
    browser.run(TYPE, text)
    browser.run(PRESS, "Run the tests")
    said: str = browser.wait_for(STATUS, until)
    return said


def test_a_reader_tries_an_exercise(browser: Browser, address: str) -> None:
    open_exercise(browser, address)
    snippet = tried_here()["group-by-bag-of-words"]
    said = attempt(browser, snippet.text("wrong_set_of_words.py"), "passes")
    assert "attempt.py: passes" in said
    assert "Next: read test_solution.py around line" in browser.run(RESULTS)
    browser.wait_for(SHOWN, ".practice__alike")
    assert "✓ attempt.py: passes all" in attempt(browser, snippet.text("solution.py"), "passes all")
    browser.open(address + PAGE)  # the answer is kept
    browser.run("document.querySelector('[data-practice-open]').click()")
    browser.wait_for(SHOWN, ".practice textarea")
    assert browser.run("return document.querySelector('.practice textarea').value") == snippet.text("solution.py")
    assert browser.axe() == []
    assert browser.complaints() == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def group_same_words(texts)\n    return 1\n", "attempt.py:1: SyntaxError: expected ':'"),
        ("import os\nos._exit(3)\n", "attempt.py: it exited while it was loading"),
        ("import os\ndef group_same_words(texts):\n    os.fork()\n", "attempt.py: passes 0 of"),
        ("def group_same_words(texts):\n    return [0] * 10**10\n", "attempt.py: passes 0 of"),
        ("def group_same_words(texts):\n    return group_same_words(texts)\n", "attempt.py: passes 0 of"),
        ("x = 1\n" * 10_000, "attempt.py: passes 0 of"),
    ],
    ids=["syntax", "exit", "fork", "memory", "recursion", "many lines"],
)
def test_what_goes_wrong_is_told(browser: Browser, address: str, text: str, said: str) -> None:
    open_exercise(browser, address)
    assert said in attempt(browser, text, "attempt.py")


def test_an_endless_loop_is_stopped_and_python_starts_anew(browser: Browser, address: str) -> None:
    open_exercise(browser, address)
    text = "def group_same_words(texts):\n    while True:\n        pass\n"
    assert "still running after 20 s, in test_order_and_case" in attempt(browser, text, "still running")
    assert "attempt.py: passes 0 of" in attempt(browser, "x = 1\n", "passes 0 of")


def test_an_exercise_of_interviewers_comes_with_its_tests_and_a_command(tmp_path: Path) -> None:
    snippet = next(found for found in find_snippets(read_tree(ROOT)) if found.slug == "exercises/churn-scoring-review")
    with zipfile.ZipFile(io.BytesIO(archive(snippet))) as zipped:
        zipped.extractall(tmp_path)
    (folder,) = tmp_path.iterdir()
    shutil.copy(ROOT / "snippets/exercises/churn-scoring-review/solution.py", folder / "attempt.py")
    found = subprocess.run([sys.executable, "try_it.py"], cwd=folder, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout + found.stderr
    shutil.copy(ROOT / "snippets/exercises/churn-scoring-review/starter.py", folder / "attempt.py")
    found = subprocess.run([sys.executable, "try_it.py"], cwd=folder, capture_output=True, text=True)
    assert found.returncode == 1
    assert "attempt.py: passes 23 of 43 tests" in found.stdout
