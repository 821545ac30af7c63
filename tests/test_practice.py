"""Every answer of every exercise that a page runs: Python in the browser says what the command line says.

Of each exercise the solution is compared whole and one wrong answer up to its first failure: tests run several times
slower in a browser. With `--whole` every answer is compared whole, which a weekly job does.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from handbook.cache import FILE, Cache, key_of, tree_key
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.site.browser_python import LOCK, python_archive
from handbook.site.practice import exercises, lacking
from handbook.snippets.folders import Snippet, find_snippets
from handbook.snippets.guest.reporter import MESSAGE
from handbook.snippets.guest.results import AnswerResult, Failure, Reply, Status, answer_result, messages_of
from handbook.snippets.judge import Judge

from tests.browser import Browser
from tests.judged import need_bubblewrap
from tests.site import ROOT, Site

LONGEST = 3  # seconds on the command line; what takes longer would never end, and is left out
SECONDS = 90  # in the browser: a busy machine may need them
START = """const [code, python, seconds, done] = arguments;
    import(`${code}runner.js`).then(async ({ Runner }) => {
        window.runner = new Runner(code, python, () => {});
        window.runner.seconds = seconds;
        await window.runner.ready;
        done("");
    }).catch((error) => done(String(error)));"""
RUN = """const [exercise, name, text, left_out, done] = arguments;
    fetch(exercise).then((response) => response.json()).then(async ({ tests, files }) => {
        const order = { name, tests, left_out, files: { ...files, [name]: text } };
        done(await window.runner.call("run", order));
    }).catch((error) => done({ ended: String(error) }));"""
VERSION = "3.14"  # of Python in the browser
# What may be another number or another order in the browser, whose Python has 32 bits: hash values, and random UUIDs.
VARIES = re.compile(r"2147483647|2305843009213693951|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# What pytest shows below an assertion; its parts stand in the order of sets.
DETAILS = re.compile(r"\n(?: \+|  ).*", re.DOTALL)
# Answers of which only the names of failing tests are compared, and the browser may add to them.
OTHERWISE = {
    "group-by-bag-of-words/wrong_xor_of_hashes.py": "hash values of 32 bits meet more often",
}


@cache
def tried_here() -> dict[str, Snippet]:
    """Return the folders of the exercises that can be tried in their pages, by the questions' slugs."""
    tree = read_tree(ROOT)
    found = exercises(read_catalogue(tree), find_snippets(tree))
    return {
        question.slug: snippet
        for question, snippet in sorted(found, key=lambda pair: pair[0].slug)
        if not lacking(snippet)
    }


@cache
def environment() -> str:
    """Return the hash of everything that judges an answer, on both sides."""
    version = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=True).stdout
    scripts = [(ROOT / "docs/assets/practice" / name).read_bytes() for name in ("runner.js", "worker.js")]
    parts = (python_archive(), (LOCK / "package-lock.json").read_bytes(), Path(__file__).read_bytes())
    return key_of(sys.version, version, *scripts, *parts, tree_key(ROOT / "hooks/handbook/snippets"))


@pytest.fixture(scope="module")
def known() -> Cache:
    """What was compared in earlier runs and was equal."""
    return Cache(ROOT / FILE)


Ask = Callable[[Snippet, str], AnswerResult]


@pytest.fixture(scope="module")
def command_line() -> Iterator[Ask]:
    """Gives what the command line says of an answer, under the name of an attempt."""
    need_bubblewrap()
    with Judge(LONGEST) as quick, Judge(SECONDS) as patient:

        def ask(snippet: Snippet, name: str) -> AnswerResult:
            found = quick.attempt(snippet, snippet.files[name])
            must_end = found.status is Status.TIMEOUT and name == snippet.solution
            return patient.attempt(snippet, snippet.files[name]) if must_end else found

        yield ask


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


def ends(result: AnswerResult) -> tuple[Any, ...]:
    return result.status, result.note, result.line, result.total, result.passed


def essences(ours: Sequence[Failure], theirs: Sequence[Failure]) -> list[tuple[Any, ...]]:
    """Return what our failures say that others must say alike: of each test its name, place, error and message."""
    lengths = [max(len(one.message), len(two.message)) for one, two in zip(ours, theirs, strict=False)]
    whole = [length < MESSAGE for length in lengths] + [False] * len(ours)  # what was cut may be cut elsewhere
    return [_essence(failure, with_message) for failure, with_message in zip(ours, whole, strict=False)]


def _essence(failure: Failure, with_message: bool) -> tuple[Any, ...]:
    place = failure.test, failure.file, failure.line, failure.statement, failure.error, failure.missing
    return *place, *(_words(failure) if with_message else ())


def _words(failure: Failure) -> list[str]:
    """Return the words of a message in alphabetical order, since sets and their like have none of their own."""
    if failure.error != "AssertionError":  # in the words of Python, which change with its version
        return [failure.message] if sys.version.startswith(f"{VERSION}.") else []
    message = VARIES.sub("#", DETAILS.sub("", failure.message))
    if "==" not in message:  # a bound on memory, time or comparisons, or a set of addresses
        message = re.sub(r"\d+", "#", message)
    return sorted(re.findall(r"\w+|\S", message))


@pytest.mark.parametrize("slug", tried_here())
def test_the_browser_judges_as_the_command_line_does(
    slug: str, known: Cache, browsed: Site, address: str, request: pytest.FixtureRequest
) -> None:
    snippet = tried_here()[slug]
    (bundle,) = browsed.folder.glob(f"assets/practice/{slug}-*.json")
    key = key_of(environment(), bundle.read_bytes(), tuple(snippet.files.items()))
    all_whole = request.config.getoption("--whole")
    if known.find("practice", key, None) in (["whole"] if all_whole else ["whole", "first failure"]):
        return
    python: Browser = request.getfixturevalue("python")
    ask: Ask = request.getfixturevalue("command_line")
    exercise, attempt = f"{address}assets/practice/{bundle.name}", f"attempt{snippet.suffix}"
    wrong = json.loads(bundle.read_text("utf-8"))["wrong"]
    answers = (snippet.solution, snippet.starter, *wrong) if all_whole else (snippet.solution, *list(wrong)[:1])
    names = [name for name in answers if name]
    tests: list[str] = []
    with ThreadPoolExecutor(1) as ahead:  # the command line, while the browser is busy
        for name, expected in zip(names, ahead.map(lambda name: ask(snippet, name), names), strict=True):
            left_out = endless(expected, tests)
            if name != snippet.solution and not all_whole:
                left_out = after_first_failure(expected, tests)
            outcome = python.wait_for(RUN, exercise, attempt, snippet.text(name), left_out)
            assert "ended" not in outcome, (name, outcome["ended"])
            messages = messages_of(outcome["result"]["messages"])
            found = answer_result(attempt, Reply(0, messages), SECONDS)
            tests = tests or [message.test for message in messages if message.test]  # of the solution: all of them
            deep = {failure.test for failure in found.failures if failure.error == "RecursionError"}
            assert not (deep and name == snippet.solution), deep
            aside = {*left_out, *deep}  # a browser's stack is small, so a wrong answer may end for want of it
            ours, theirs = ([one for one in each.failures if one.test not in aside] for each in (found, expected))
            if f"{slug}/{name}" in OTHERWISE:
                assert {failure.test for failure in theirs} <= {failure.test for failure in ours}, name
            elif expected.status is not Status.MEMORY:  # then nothing else is known
                assert aside or ends(found) == ends(expected), name
                assert essences(ours, theirs) == essences(theirs, ours), name
    known.put("practice", key, "whole" if all_whole else "first failure")
    known.save()


def after_first_failure(expected: AnswerResult, tests: list[str]) -> list[str]:
    """Return the tests after the first one that an answer failed, or did not end, on the command line."""
    if expected.failures:
        return tests[tests.index(expected.failures[0].test) + 1 :]
    return endless(expected, tests)


def endless(expected: AnswerResult, tests: list[str]) -> list[str]:
    """Return the tests from the one on in which an answer did not end on the command line."""
    if expected.status is not Status.TIMEOUT:
        return []
    return tests[tests.index(expected.note.partition(" s, in ")[2]) :]
