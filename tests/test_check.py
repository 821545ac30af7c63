"""Golden cases: each folder of `cases/check` is laid over `cases/base`; `expected` lists the problems, line by line."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from handbook.checks.run import check_content
from handbook.model.problems import Problem, annotation, report
from handbook.model.rules import RULES
from handbook.parse.tree import Tree, read_tree
from handbook.sheets.cache import sheet_checker

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases"
FOLDERS = sorted(path for path in (CASES / "check").iterdir() if path.is_dir())
SHEET_RULES = ("603", "604", "ok")  # the cases for which sheets are set


@cache
def check(folder: Path) -> list[Problem]:
    base, over = read_tree(CASES / "base"), read_tree(folder)
    templates = frozenset({"home.html", "rules.html"})
    tree = Tree(
        {**base.files, **over.files}, over.links, templates=lambda: templates, future=lambda day: day.year > 2026
    )
    typeset = sheet_checker(ROOT / ".cache" / "tests") if folder.name.startswith(SHEET_RULES) else None
    _, problems = check_content(tree, typeset=typeset)
    return problems


def test_the_base_has_no_problems() -> None:
    assert check(CASES / "base") == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_case(folder: Path, update_outputs: bool) -> None:
    found = "".join(f"{line}\n" for line in report(check(folder), annotate=False))
    expected = folder / "expected"
    if update_outputs:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_name_of_a_case_says_which_rule_it_breaks(folder: Path) -> None:
    rules = {problem.rule for problem in check(folder)}
    name = folder.name.split("-")[0]
    assert (rules == set()) if name == "ok" else (len(rules) > 2) if name == "many" else (f"HB{name}" in rules)


def test_every_rule_is_described_and_has_a_case() -> None:
    written = named_rules((ROOT / "hooks" / "handbook").rglob("*.py"))
    shown_elsewhere = named_rules((ROOT / "tests").glob("test_*.py"))  # links, and what only running snippets shows
    proved = {problem.rule for folder in FOLDERS for problem in check(folder)} | shown_elsewhere
    assert set(RULES) == written
    assert written <= proved


def named_rules(files: Iterable[Path]) -> set[str]:
    """Return the rules that some files name."""
    texts = (path.read_text("utf-8") for path in files)
    return {rule for text in texts for rule in re.findall(r"\bHB\d{3}\b", text)}


@pytest.mark.parametrize(
    "linked", ["docs/questions/sql/linked.md", "snippets/sql/second-highest/linked.sql", "snippets/linked"]
)
def test_symbolic_links_are_refused(tmp_path: Path, linked: str) -> None:
    for path, raw in read_tree(CASES / "base").files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(raw)
    (tmp_path / linked).symlink_to("/etc")
    _, problems = check_content(read_tree(tmp_path))
    assert [(problem.path, problem.rule) for problem in problems] == [(linked, "HB003")]


def test_the_later_of_two_equal_claims_is_blamed(tmp_path: Path) -> None:
    page = "docs/questions/evaluation/threshold.md"
    for path, raw in read_tree(CASES / "base").files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(raw)

    def git(*words: str, day: str = "2026-11-21T12:00:00Z") -> None:
        names = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
        environ = {**os.environ, "GIT_COMMITTER_DATE": day, "GIT_AUTHOR_DATE": "2020-01-01T12:00:00Z"}
        subprocess.run(["git", *names, *words], cwd=tmp_path, env=environ, check=True, capture_output=True)

    def blamed() -> set[str]:
        _, problems = check_content(read_tree(tmp_path))
        return {f"{problem.path}:{problem.line}" for problem in problems if problem.rule == "HB401"}

    git("init", "--quiet")
    git("add", ".")
    git("commit", "-qm", "base")
    copy = "docs/questions/evaluation/a-copy.md"  # which comes first by its name
    (tmp_path / copy).write_bytes((tmp_path / page).read_bytes())
    assert blamed() == {f"{copy}:2", f"{copy}:3", f"{copy}:4"}
    git("add", ".")
    git("commit", "-qm", "copy", day="2026-11-22T12:00:00Z")
    assert blamed() == {f"{copy}:2", f"{copy}:3", f"{copy}:4"}
    (tmp_path / copy).unlink()
    other = tmp_path / "docs/questions/sql/second-highest.md"
    cue = re.search(r"cue: (.*)", (tmp_path / page).read_text())
    assert cue
    other.write_text(other.read_text().replace("Second-highest value", cue[1]))
    assert blamed() == {"docs/questions/sql/second-highest.md:4"}
    (tmp_path / page).write_text((tmp_path / page).read_text() + "\nAnother line is younger.\n")
    git("commit", "-qam", "both", day="2026-11-23T12:00:00Z")
    assert blamed() == {"docs/questions/sql/second-highest.md:4"}


def test_an_include_through_a_link_is_refused(tmp_path: Path) -> None:
    base = read_tree(CASES / "base")
    page = base.files["docs/questions/sql/second-highest.md"].replace(b"solution.sql:query", b"linked/secret.sql")
    files = {**base.files, "docs/questions/sql/second-highest.md": page}
    _, problems = check_content(Tree(files, frozenset({"snippets/sql/second-highest/linked"})))
    assert "HB221" in {problem.rule for problem in problems}


def test_annotations_are_escaped() -> None:
    problem = Problem("docs/a,b.md", 3, "HB104", "50 % is\nwrong", "write a: b")
    assert annotation(problem) == "::error file=docs/a%2Cb.md,line=3,title=HB104::50 %25 is%0Awrong; write a: b"


# Proved elsewhere: links by the tests below a temporary folder, the others by running snippets.
NOT_BY_READING = re.compile(r"HB003|HB31\d")


@pytest.mark.parametrize("rule", [rule for rule in RULES if not NOT_BY_READING.match(rule)])
def test_a_case_breaks_this_rule_and_no_other(rule: str) -> None:
    named = [folder for folder in FOLDERS if folder.name.startswith(rule.removeprefix("HB"))]
    assert any({problem.rule for problem in check(folder)} == {rule} for folder in named)
