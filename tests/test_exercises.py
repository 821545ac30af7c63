"""What the build makes of exercises: what a page can run, the archives to download, no surprise in either."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from handbook.parse.tree import read_tree
from handbook.site.browser_python import LOCK, python_archive
from handbook.site.csp import headers_file
from handbook.site.practice import archive, label, lacking, split_at_answer
from handbook.snippets.folders import Snippet, find_snippets

from tests.site import ROOT


def snippet(name: str) -> Snippet:
    return next(found for found in find_snippets(read_tree(ROOT)) if found.slug == name)


def made(imports: str, wrong: str = "") -> Snippet:
    files = {
        "solution.py": imports.encode(),
        "test_solution.py": b"import helper",
        "helper.py": b"",
        "wrong_a.py": wrong.encode(),
    }
    return Snippet("topic/made", files, "solution.py", wrong=("wrong_a.py",), tests=("test_solution.py",))


@pytest.mark.parametrize(
    ("imports", "needs", "said"),
    [
        ("import heapq, re", (), ""),
        ("import numpy.linalg", ("numpy",), "NumPy"),
        ("from sklearn.base import clone\nimport pandas", ("pandas", "sklearn"), "pandas and scikit-learn"),
        ("import threading", ("threading",), "threads or processes"),
        (
            "from concurrent.futures import wait\nimport numpy",
            ("concurrent", "numpy"),
            "NumPy and threads or processes",
        ),
    ],
)
def test_what_the_browser_lacks_is_named(imports: str, needs: tuple[str, ...], said: str) -> None:
    assert (lacking(made(imports)), label(needs)) == (needs, said)


def test_a_wrong_answer_alone_keeps_no_exercise_out_of_the_page() -> None:
    assert lacking(made("import re", wrong="import numpy")) == ()


def test_archives_are_equal_twice_and_in_any_order() -> None:
    exercise = snippet("numpy/stable-softmax")
    assert archive(exercise) == archive(replace(exercise, files=dict(reversed([*exercise.files.items()]))))
    assert python_archive.__wrapped__() == python_archive()


def test_a_downloaded_exercise_judges_itself(tmp_path: Path) -> None:
    exercise = snippet("numpy/stable-softmax")
    zipfile.ZipFile(io.BytesIO(archive(exercise))).extractall(tmp_path)
    folder = tmp_path / "stable-softmax"

    def tried() -> tuple[int, str]:
        done = subprocess.run([sys.executable, "try_it.py"], cwd=folder, capture_output=True, text=True)
        return done.returncode, done.stdout

    code, said = tried()
    assert (code, "attempt.py: passes 0 of" in said) == (1, True)
    (folder / "attempt.py").write_bytes(exercise.files["solution.py"])
    code, said = tried()
    assert (code, "attempt.py: passes all" in said) == (0, True)


def test_only_the_worker_may_compile_webassembly() -> None:
    pages, workers = headers_file(()).split("/assets/practice/*")
    assert "wasm-unsafe-eval" in workers
    assert "wasm-unsafe-eval" not in pages


def test_the_block_stands_before_the_short_answer() -> None:
    html = '<p>Task</p>\n<section aria-labelledby="short-answer" class="short-answer">\n<h2>'
    assert split_at_answer(html) == ("<p>Task</p>\n", html[len("<p>Task</p>\n") :])


def test_the_lock_file_names_hashes_and_no_address() -> None:
    lock = (LOCK / "package-lock.json").read_text("utf-8")
    packages = json.loads(lock)["packages"]
    assert all("integrity" in package for name, package in packages.items() if name)
    assert "://" not in lock
