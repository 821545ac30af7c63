"""Exercises that readers try in the page, or download where the page cannot run them."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Final

from handbook.archive import zip_bytes
from handbook.cache import Cache, code_key, key_of
from handbook.model.catalogue import Catalogue
from handbook.model.records import Question
from handbook.site.browser_python import (
    FETCHED,
    PACKAGE_LIST,
    RUNTIME,
    guest_files,
    licences,
    package_list,
    python_archive,
    version,
)
from handbook.snippets.folders import Snippet, wrong_reason

SOURCES: Final = "assets/practice"  # below docs/, the scripts; in the site, below a folder named by their hash
KINDS: Final = frozenset({"coding", "sql", "review"})
SUFFIXES: Final = frozenset({".py", ".sql"})
LABELS: Final = {"numpy": "NumPy", "sklearn": "scikit-learn", "scipy": "SciPy", "matplotlib": "Matplotlib"}
DISTRIBUTIONS: Final = {"sklearn": "scikit-learn"}
HERE: Final = frozenset({*sys.stdlib_module_names, "pytest"})
# Of the standard library, but in the browser there is one process with one thread, and no network.
NOT_HERE: Final = frozenset({"threading", "concurrent", "multiprocessing", "subprocess", "socket", "asyncio"})
START: Final = "assets/practice/"
_SHORT_ANSWER: Final = re.compile(r"<section\b[^>]*\bclass=\"short-answer\"")

TRY_IT: Final = '''"""Run the tests of the exercise on attempt{suffix}: python try_it.py"""

import json
import sys
from pathlib import Path

from guest.page import explain, judge

folder = Path(__file__).resolve().parent
name = "attempt{suffix}"
sent = judge(folder, name, {tests})
told = json.loads(explain(json.dumps({{
    "name": name, "messages": sent, "exit_code": 0, "seconds": 0, "solution": "the solution on the page"}})))
print(told["headline"])
for title, lines in told["failures"]:
    print("", title, *(f"    {{line}}" for line in lines), sep="\\n")
if told["more"]:
    print(f"\\n... and {{told['more']}} more")
print("", told["next_step"], sep="\\n")
sys.exit(told["status"] != "passed")
'''


@dataclass(frozen=True)
class Practice:
    """What a question's page offers. file: the exercise, for the page or as an archive; code, python: the folders of
    the scripts and of Python, empty for an archive; needs: what the browser lacks; size: of Python in bytes. All paths
    are below the site's root.
    """

    slug: str
    file: str
    code: str = ""
    python: str = ""
    needs: tuple[str, ...] = ()
    size: int = 0


@dataclass(frozen=True)
class Files:
    """What practice adds to the site: by the id of a question, archives of the folders that exercises of interviewers
    hand out, contents by path, and files to copy by path.
    """

    offers: Mapping[str, Practice]
    archives: Mapping[str, str]
    made: Mapping[str, bytes]
    copied: Mapping[str, Path]


def practice_files(
    catalogue: Catalogue, snippets: Sequence[Snippet], scripts: Path, runtime: Path | None, cache: Cache
) -> Files:
    """Return what practice adds to the site.

    scripts: the folder of the page's own scripts; runtime: that of Pyodide, None where it is not installed.
    """
    made: dict[str, bytes] = {}
    copied: dict[str, Path] = {}
    offers: dict[str, Practice] = {}
    code, python, size = "", f"assets/python/{version()}/", 0
    if runtime:
        parts = {path.name: path.read_bytes() for path in sorted(scripts.iterdir()) if path.is_file()}
        parts["python.zip"] = python_archive()
        code = f"{START}{_hash(*parts, *parts.values())}/"
        made |= {f"{code}{name}": content for name, content in parts.items()}
        made |= {f"{python}{PACKAGE_LIST}": package_list(runtime), f"{python}LICENSES.txt": licences().encode()}
        copied = {f"{python}{name}": runtime / name for name in RUNTIME}
        size = len(parts["python.zip"]) + sum((runtime / name).stat().st_size for name in FETCHED)
    for question, snippet in exercises(catalogue, snippets):
        needs, content = exercise_file(question, snippet, cache)
        if needs:
            name = _archive_path(snippet, content)
            offers[question.id] = Practice(question.slug, name, needs=needs)
        elif runtime:
            name = _bundle_path(question, content)
            offers[question.id] = Practice(question.slug, name, code, python, size=size)
        else:
            continue
        made[name] = content
    archives: dict[str, str] = {}
    folders = {snippet.slug: snippet for snippet in snippets}
    for folder in dict.fromkeys(folder for exercise in catalogue.exercises for folder in exercise.snippets):
        if (found := folders.get(folder)) and can_be_tried(found):
            content = archive_file(found, cache)
            archives[folder] = _archive_path(found, content)
            made[archives[folder]] = content
    return Files(offers, archives, made, copied)


def practice_archives(catalogue: Catalogue, snippets: Sequence[Snippet]) -> Iterator[tuple[str, str, bytes]]:
    """Yield for every exercise that pages try with Python in the browser: its file, the path of an archive in place of
    it, and that archive. Both paths are below the site's root.
    """
    for question, snippet in exercises(catalogue, snippets):
        if not lacking(snippet):
            content = archive(snippet)
            yield _bundle_path(question, bundle(question, snippet)), _archive_path(snippet, content), content


def exercise_file(question: Question, snippet: Snippet, cache: Cache) -> tuple[tuple[str, ...], bytes]:
    """Return what the browser lacks for an exercise, and an archive of it; for the page, if it lacks nothing."""

    def made() -> tuple[tuple[str, ...], bytes]:
        needs = lacking(snippet)
        return needs, archive_file(snippet, cache) if needs else bundle(question, snippet)

    key = key_of(code_key(), question.id, question.slug, question.minutes, snippet.slug, tuple(snippet.files.items()))
    return cache.get("practice", key, made)


def archive_file(snippet: Snippet, cache: Cache) -> bytes:
    """Return the archive of a folder, from the cache where it is known."""
    key = key_of(code_key(), snippet.slug, tuple(snippet.files.items()))
    return cache.get("archives", key, partial(archive, snippet))


def _bundle_path(question: Question, content: bytes) -> str:
    return f"{START}{question.slug}-{_hash(content)}.json"


def _archive_path(snippet: Snippet, content: bytes) -> str:
    return f"{START}{snippet.slug.split('/')[1]}-{_hash(content)}.zip"


def can_be_tried(snippet: Snippet) -> bool:
    """Return whether a folder has an exercise whose tests run everywhere: shell needs the tools of a system."""
    return bool(snippet.starter and snippet.tests) and snippet.suffix in SUFFIXES


def exercises(catalogue: Catalogue, snippets: Sequence[Snippet]) -> Iterator[tuple[Question, Snippet]]:
    """Yield every question whose task can be tried, with its folder."""
    folders = {snippet.slug: snippet for snippet in snippets}
    for question in catalogue.questions:
        if snippet := exercise_of(question, folders):
            yield question, snippet


def exercise_of(question: Question, folders: Mapping[str, Snippet]) -> Snippet | None:
    """Return the folder of a question's task, if that can be tried. folders: by slug."""
    snippet = folders.get(f"{question.topic}/{question.slug}")
    return snippet if question.kind in KINDS and snippet and can_be_tried(snippet) else None


def lacking(snippet: Snippet) -> tuple[str, ...]:
    """Return what an exercise imports and the browser's Python does not have: names of packages and modules."""
    programs = (snippet.solution, snippet.starter, *snippet.tests)
    return tuple(sorted({name for file in programs if file for name in _lacking(snippet, file)}))


def bundle(question: Question, snippet: Snippet) -> bytes:
    """Return an exercise as JSON, as docs/assets/practice/ reads it."""
    assert snippet.starter
    assert snippet.solution
    wrong = [name for name in snippet.wrong if not _lacking(snippet, name)]
    shown = {
        "id": question.id,
        "slug": snippet.slug,
        "language": snippet.language,
        "attempt": f"attempt{snippet.suffix}",
        "minutes": question.minutes,
        "starter": snippet.text(snippet.starter),
        "solution": snippet.text(snippet.solution),
        "tests": snippet.tests,
        "files": {name: snippet.text(name) for name in (*_beside_attempt(snippet), *wrong)},
        "wrong": {name: wrong_reason(name, snippet.text(name)) for name in wrong},
    }
    return json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode()


def archive(snippet: Snippet) -> bytes:
    """Return an exercise to try elsewhere: the starter, the tests with their data, and the program that runs them."""
    assert snippet.starter
    folder = snippet.slug.split("/")[1]
    packages = [DISTRIBUTIONS.get(name, name) for name in lacking(snippet) if name not in HERE]
    read_me = (
        f"1. Write your answer into attempt{snippet.suffix}.\n"
        f"2. Run: python -m pip install {' '.join(['pytest', *packages])}\n"
        "3. Run: python try_it.py\n"
    )
    files = {
        f"attempt{snippet.suffix}": snippet.files[snippet.starter],
        "try_it.py": TRY_IT.format(suffix=snippet.suffix, tests=json.dumps(list(snippet.tests))).encode(),
        "README.txt": read_me.encode(),
        **{name: snippet.files[name] for name in _beside_attempt(snippet)},
        **guest_files(),
    }
    return zip_bytes({f"{folder}/{name}": files[name] for name in sorted(files)})


def _beside_attempt(snippet: Snippet) -> tuple[str, ...]:
    """Return the files that the tests of an attempt need: themselves, the data, and the starter if they load it."""
    starter = [
        name for name in (snippet.starter,) if name and any(name in snippet.text(test) for test in snippet.tests)
    ]
    return (*snippet.tests, *starter, *snippet.generators, *snippet.inputs)


def label(needs: Sequence[str]) -> str:
    """Return what the browser lacks, as a sentence names it; empty for nothing."""
    names = [LABELS.get(name, name) for name in needs if name not in NOT_HERE]
    names += ["threads or processes"] if NOT_HERE & set(needs) else []
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def split_at_answer(html: str) -> tuple[str, str]:
    """Return the HTML of a question up to its short answer, and the rest."""
    found = _SHORT_ANSWER.search(html)
    at = found.start() if found else 0
    return html[:at], html[at:]


def _lacking(snippet: Snippet, file: str) -> set[str]:
    own = {name.removesuffix(".py") for name in snippet.files}
    names = _imported(snippet.text(file)) - own if file.endswith(".py") else set()
    return {name for name in names if name not in HERE or name in NOT_HERE}


@lru_cache(maxsize=64)  # of one exercise, which is asked several times
def _imported(text: str) -> frozenset[str]:
    """Return the first part of every name that a program imports."""
    if "import" not in text:
        return frozenset()
    try:
        nodes = [*ast.walk(ast.parse(text))]
    except SyntaxError:
        return frozenset()
    modules = [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and node.level == 0]
    modules += [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return frozenset(module.partition(".")[0] for module in modules)


def _hash(*parts: str | bytes) -> str:
    return sha256(repr(parts).encode()).hexdigest()[:10]
