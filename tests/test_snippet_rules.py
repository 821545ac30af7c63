"""What a snippet folder must hold: a folder in, the problems found in it out."""

from __future__ import annotations

import pytest
from handbook.checks.snippets import NAMES, snippet_problems
from handbook.parse.tree import Tree
from handbook.snippets.folders import Demo, find_snippets, role, wrong_reason

FOLDER = "snippets/topic/name"
SOUND = {
    "solution.py": "def f(): return 1\n",
    "starter.py": "def f(): raise NotImplementedError\n",
    "wrong_zero.py": '"""Begins at zero."""\n',
    "wrong_two.py": '"""Begins at two."""\n',
    "test_solution.py": "def test_f(answer):\n    assert answer.f() == 1\n",
    "demo.py": "print(1)\n",
    "demo.out": "1\n",
    "data.csv": "a,b\n",
}


def tree(files: dict[str, str | None]) -> Tree:
    return Tree({f"{FOLDER}/{name}": text.encode() for name, text in files.items() if text is not None})


def problems(changed: dict[str, str | None], kind: str = "coding") -> list[str]:
    found = snippet_problems(tree({**SOUND, **changed}), kind)
    return [str(problem).removeprefix(f"{FOLDER}/") for problem in found]


def test_a_sound_folder_has_no_problems() -> None:
    assert problems({}) == []


def test_every_file_finds_its_role() -> None:
    (snippet,) = find_snippets(tree(dict(SOUND)))
    assert (snippet.slug, snippet.path, snippet.language) == ("topic/name", FOLDER, "Python")
    assert (snippet.solution, snippet.starter) == ("solution.py", "starter.py")
    assert snippet.wrong == ("wrong_two.py", "wrong_zero.py")
    assert (snippet.tests, snippet.demos, role("data.csv")) == (("test_solution.py",), (Demo("demo.py"),), "input")


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (
            {"test_solution.py": None},
            "test_solution.py:1: HB301 the folder has no tests; "
            "write test_solution.py, with tests that take the fixture `answer`",
        ),
        (
            {"solution.py": None},
            "solution.py:1: HB302 the folder has no solution; write solution.py, solution.sql or solution.sh",
        ),
        (
            {"starter.py": None},
            "starter.py:1: HB303 a coding question needs a starter; "
            "write what a reader starts from, which must fail the tests",
        ),
        (
            {"wrong_two.py": None},
            "solution.py:1: HB303 a coding question needs at least 2 wrong answers and has 1; "
            "add mistakes people really make as wrong_<name>.py",
        ),
        (
            {"demo.out": None},
            "demo.py:1: HB304 the file with its output, demo.out, is missing; "
            "run ./handbook judge topic/name --update-outputs",
        ),
        (
            {"demo.py": None},
            "demo.out:1: HB304 no program makes this file; add the program, or remove the file",
        ),
        (
            {"helper.py": "x = 1\n"},
            f"helper.py:1: HB305 a snippet has no file of this name; use one of these names: {NAMES}",
        ),
        (
            {"conftest.py": "x = 1\n"},
            f"conftest.py:1: HB305 a snippet has no file of this name; use one of these names: {NAMES}",
        ),
        (
            {"more/solution.py": "x = 1\n"},
            f"more/solution.py:1: HB305 a snippet folder has no subfolders; use one of these names: {NAMES}",
        ),
        (
            {"wrong_two.py": "def f(): return 2\n"},
            "wrong_two.py:1: HB306 the wrong answer does not say why it is wrong; say why in a docstring",
        ),
        (
            {"test_solution.py": "import pytest\nfrom solution import f\n"},
            "test_solution.py:2: HB307 the test imports solution, so it tests that file whatever the answer is; "
            "use the fixture `answer` instead",
        ),
        (
            {"wrong_three.sql": "-- Counts from three.\nSELECT 3;\n"},
            "wrong_three.sql:1: HB308 the solution is solution.py, in another language; "
            "write all answers in the same language",
        ),
    ],
)
def test_each_rule_names_the_file_and_the_remedy(changed: dict[str, str | None], expected: str) -> None:
    assert problems(changed) == [expected]


@pytest.mark.parametrize("kind", ["concept", "design", "debugging", "behavioural"])
def test_other_kinds_need_no_answers(kind: str) -> None:
    assert problems({"starter.py": None, "wrong_zero.py": None, "wrong_two.py": None}, kind) == []


def test_a_folder_of_postgres_alone_needs_no_tests() -> None:
    files: dict[str, str | None] = dict.fromkeys(SOUND) | {"postgres.sql": "SELECT 1;\n", "postgres.out": "1\n"}
    assert problems(files, "concept") == []
    assert {problem.split()[1] for problem in problems(files, "sql")} == {"HB301", "HB302", "HB303"}
    assert problems(files | {"postgres.out": None, "demo.py": "1\n", "demo.out": ""}, "concept") == [
        "postgres.sql:1: HB304 the file with its output, postgres.out, is missing; "
        "run ./handbook judge topic/name --update-outputs",
        "solution.py:1: HB302 the folder has no solution; write solution.py, solution.sql or solution.sh",
        "test_solution.py:1: HB301 the folder has no tests; "
        "write test_solution.py, with tests that take the fixture `answer`",
    ]


def test_a_file_outside_a_folder_is_refused() -> None:
    (problem,) = snippet_problems(Tree({"snippets/topic/solution.py": b"x = 1\n"}), "")
    assert (problem.path, problem.rule) == ("snippets/topic/solution.py", "HB305")


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("wrong_a.py", '"""Forgets ties.\n\nAt length."""\n', "Forgets ties."),
        ("wrong_a.py", "# Forgets ties.\n", ""),
        ("wrong_a.py", "def f(:\n", "it does not parse"),
        ("wrong_a.sql", "\n-- Forgets ties.\nSELECT 1;\n", "Forgets ties."),
        ("wrong_a.sql", "-- --8<-- [start:query]\nSELECT 1;\n", ""),
        ("wrong_a.sql", "SELECT 1; -- Forgets ties.\n", ""),
        ("wrong_a.sh", "#!/bin/bash\n# Forgets ties.\n", "Forgets ties."),
        ("wrong_a.sh", "#!/bin/bash\nset -eu\n", ""),
    ],
)
def test_a_wrong_answer_gives_its_reason(name: str, text: str, reason: str) -> None:
    assert wrong_reason(name, text) == reason


@pytest.mark.parametrize(
    ("name", "expected"),
    [("solution.sh", "solution"), ("bench_loop.py", "bench"), ("demo_ties.out", "output"), ("schema.sql", "input"),
     ("generate.py", "generator"), ("Dockerfile", "input"), ("solution.txt", "stray"), ("Solution.py", "stray"),
     ("solution.py.orig", "stray"), (".hidden", "stray"), ("notes.md", "stray"), ("postgres.sql", "demo"),
     ("postgres_locks.out", "output"), ("postgres.py", "stray")],
)  # fmt: skip
def test_roles(name: str, expected: str) -> None:
    assert role(name) == expected
