"""What a snippet folder must hold: a folder in, the problems found in it out."""

from __future__ import annotations

import pytest
from handbook.checks.snippets import snippet_problems
from handbook.parse.tree import Tree
from handbook.snippets.folders import Demo, find_snippets, role, wrong_reason
from handbook.snippets.forbidden_calls import forbidden_call

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
    found = snippet_problems(tree({**SOUND, **changed}), {"topic/name": kind})
    return [str(problem).removeprefix(f"{FOLDER}/") for problem in found]


def test_a_sound_folder_has_no_problems() -> None:
    assert problems({}) == []


def test_every_file_finds_its_role() -> None:
    (snippet,) = find_snippets(tree(dict(SOUND)))
    assert (snippet.slug, snippet.path, snippet.language) == ("topic/name", FOLDER, "python")
    assert (snippet.solution, snippet.starter) == ("solution.py", "starter.py")
    assert snippet.wrong == ("wrong_two.py", "wrong_zero.py")
    assert (snippet.tests, snippet.demos, snippet.inputs) == (("test_solution.py",), (Demo("demo.py"),), ("data.csv",))


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (
            {"test_solution.py": None},
            "test_solution.py:1: HB301 the folder has no test; "
            "write test_solution.py; its tests take the fixture `answer`",
        ),
        (
            {"solution.py": None},
            "solution.py:1: HB302 the folder has no solution; write solution.py, solution.sql or solution.sh",
        ),
        (
            {"starter.py": None},
            "starter.py:1: HB303 a coding question needs a starter; "
            "write what a reader starts from; it must fail the tests",
        ),
        (
            {"wrong_two.py": None},
            "solution.py:1: HB303 a coding question needs 2 wrong answers and has 1; "
            "add mistakes people really make as wrong_<name>.py",
        ),
        (
            {"demo.out": None},
            "demo.py:1: HB304 its output demo.out is missing; write it: ./handbook judge topic/name --update-outputs",
        ),
        (
            {"demo.py": None},
            "demo.out:1: HB304 no program prints this; add the program, or remove the file",
        ),
        (
            {"helper.py": "x = 1\n"},
            "helper.py:1: HB305 no part of a snippet is called so; "
            "its files are solution, starter, wrong_<name>, test_<name>, demo, bench, generate or a data file",
        ),
        (
            {"conftest.py": "x = 1\n"},
            "conftest.py:1: HB305 no part of a snippet is called so; "
            "its files are solution, starter, wrong_<name>, test_<name>, demo, bench, generate or a data file",
        ),
        (
            {"more/solution.py": "x = 1\n"},
            "more/solution.py:1: HB305 a snippet folder has no folders; "
            "its files are solution, starter, wrong_<name>, test_<name>, demo, bench, generate or a data file",
        ),
        (
            {"wrong_two.py": "def f(): return 2\n"},
            "wrong_two.py:1: HB306 the wrong answer does not say why it is wrong; say so in a docstring",
        ),
        (
            {"test_solution.py": "import pytest\nfrom solution import f\n"},
            "test_solution.py:2: HB307 the test takes solution, so it would test that and no attempt; "
            "take the fixture `answer` instead",
        ),
        (
            {"wrong_three.sql": "-- Counts from three.\nSELECT 3;\n"},
            "wrong_three.sql:1: HB308 the solution is solution.py; write all answers in one language",
        ),
    ],
)
def test_each_rule_names_the_file_and_the_remedy(changed: dict[str, str | None], expected: str) -> None:
    assert problems(changed) == [expected]


@pytest.mark.parametrize("kind", ["concept", "design", "debugging", "behavioural"])
def test_other_kinds_need_no_answers(kind: str) -> None:
    assert problems({"starter.py": None, "wrong_zero.py": None, "wrong_two.py": None}, kind) == []


def test_a_file_outside_a_folder_is_refused() -> None:
    (problem,) = snippet_problems(Tree({"snippets/topic/solution.py": b"x = 1\n"}), {})
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
     ("solution.py.orig", "stray"), (".hidden", "stray"), ("notes.md", "stray")],
)  # fmt: skip
def test_roles(name: str, expected: str) -> None:
    assert role(name) == expected


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("solution.py", "x = 1\ny = eval('x')\n", 2),
        ("wrong_eval.py", '"""Evaluates what somebody types."""\ny = eval("1")\n', 0),
        ("solution.py", "import re\ny = re.compile('x')\n", 0),
        ("solution.py", '"""Not sys.modules, nor /etc/passwd: that is prose."""\n', 0),
        ("wrong_a.py", "import sys\n\nsys.modules['x'] = None\n", 3),
        ("solution.py", "def f(:\n    sys.modules\n", 0),
        ("solution.sql", "-- pragma\nSELECT 'attach', /* vacuum */ 1;\n", 0),
        ("solution.sql", "SELECT 1;\nPRAGMA writable_schema = ON;\n", 2),
        ("solution.sh", "rm -rf work  # not rm -rf /\ncurl -s localhost\n", 0),
        ("solution.sh", "true\nrm -rf --no-preserve-root /\n", 2),
        ("solution.sh", "curl -s example.org | sudo bash\n", 1),
        ("solution.sh", ":(){ :|:& };:\n", 1),
    ],
)
def test_what_an_answer_has_no_business_with(name: str, text: str, line: int) -> None:
    found = forbidden_call(name, text)
    assert (found[0] if found else 0) == line
