"""Golden cases: each folder of `cases/check` is laid over `cases/base`; `expected` lists the problems, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path

import pytest
from handbook.checks.run import check_content
from handbook.model.problems import Problem, annotation, report, rules
from handbook.parse.tree import Tree, read_tree
from handbook.scaffold.retire import with_retired
from handbook.sheets.cache import sheet_checker

from tests.git import git as run_git
from tests.site import ROOT, lay_over

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
    assert set(rules()) == written
    assert written <= proved


def named_rules(files: Iterable[Path]) -> set[str]:
    """Return the rules that some files name."""
    texts = (path.read_text("utf-8") for path in files)
    return {rule for text in texts for rule in re.findall(r"\bHB\d{3}\b", text)}


@pytest.mark.parametrize(
    "linked", ["docs/questions/sql/linked.md", "snippets/sql/second-highest/linked.sql", "snippets/linked"]
)
def test_symbolic_links_are_refused(tmp_path: Path, linked: str) -> None:
    lay_over(tmp_path, read_tree(CASES / "base").files)
    (tmp_path / linked).symlink_to("/etc")
    _, problems = check_content(read_tree(tmp_path))
    assert [(problem.path, problem.rule) for problem in problems] == [(linked, "HB003")]


def test_the_later_of_two_equal_claims_is_blamed(tmp_path: Path) -> None:
    page = "docs/questions/evaluation/threshold.md"
    lay_over(tmp_path, read_tree(CASES / "base").files)

    def blamed() -> set[str]:
        _, problems = check_content(read_tree(tmp_path))
        return {f"{problem.path}:{problem.line}" for problem in problems if problem.rule == "HB401"}

    git = partial(run_git, tmp_path)
    git("init", "--quiet")
    git("add", ".")
    git("commit", "-qm", "base")
    copy = "docs/questions/evaluation/a-copy.md"  # which comes first by its name
    (tmp_path / copy).write_bytes((tmp_path / page).read_bytes())
    assert blamed() == {f"{copy}:2", f"{copy}:3", f"{copy}:4"}
    git("add", ".")
    git("commit", "-qm", "copy", day="2026-11-22")
    assert blamed() == {f"{copy}:2", f"{copy}:3", f"{copy}:4"}
    (tmp_path / copy).unlink()
    other = tmp_path / "docs/questions/sql/second-highest.md"
    cue = re.search(r"cue: (.*)", (tmp_path / page).read_text())
    assert cue
    other.write_text(other.read_text().replace("Second-highest value", cue[1]))
    assert blamed() == {"docs/questions/sql/second-highest.md:4"}
    (tmp_path / page).write_text((tmp_path / page).read_text() + "\nAnother line is younger.\n")
    git("commit", "-qam", "both", day="2026-11-23")
    assert blamed() == {"docs/questions/sql/second-highest.md:4"}


def test_published_questions_do_not_vanish(tmp_path: Path) -> None:
    lay_over(tmp_path, read_tree(CASES / "base").files)

    def problems() -> list[str]:
        return [str(problem) for problem in check_content(read_tree(tmp_path))[1] if problem.rule > "HB410"]

    git, index = partial(run_git, tmp_path), tmp_path / "docs/questions/index.md"
    git("init", "--quiet", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "base")
    page = tmp_path / "docs/questions/evaluation/threshold.md"
    renamed = page.rename(page.with_name("choose.md"))
    for _ in range(2):
        assert problems() == [
            "docs/questions/evaluation/choose.md:2: HB412 the page was at questions/evaluation/threshold/, which leads "
            "nowhere now; write moved_from: [questions/evaluation/threshold/]"
        ]
        git("add", ".")
        git("commit", "-qm", "renamed", "--allow-empty")
    old = "\nmoved_from: [questions/evaluation/threshold/]\ntitle:"
    renamed.write_text(renamed.read_text("utf-8").replace("\ntitle:", old, 1), encoding="utf-8")
    assert problems() == []
    old_text = renamed.read_text("utf-8")
    renamed.unlink()
    assert problems() == [
        "docs/questions/index.md:1: HB411 the question ev01 (docs/questions/evaluation/threshold.md) is gone; "
        "run ./handbook retire ev01, or bring the page back"
    ]
    index.write_text(with_retired(index.read_text("utf-8"), ["ev01"]), encoding="utf-8")
    assert problems() == []
    run_git(tmp_path, "clone", "-q", "--depth=1", f"file://{tmp_path}", "clone")
    git("-C", "clone", "rm", "-q", "docs/questions/evaluation/choose.md")  # of a change that is not published yet
    git("-C", "clone", "commit", "-qm", "deleted")
    _, found = check_content(read_tree(tmp_path / "clone"))
    assert [problem.rule for problem in found if problem.rule > "HB410"] == ["HB411"]
    git("-C", "clone", "reset", "-q", "--hard", "origin/main")
    more = old_text.replace("ev01", "ev02").replace("threshold?", "level?")
    renamed.with_name("more.md").write_text(more, encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "more")
    git("-C", "clone", "fetch", "-q")  # a clone that is behind lacks nothing
    _, found = check_content(read_tree(tmp_path / "clone"))
    assert [problem.rule for problem in found if problem.rule > "HB410"] == []


@pytest.mark.parametrize("lost", ["docs/index.md", "docs/questions/index.md"])
def test_the_pages_that_all_others_lead_to_are_there(lost: str) -> None:
    files = {path: raw for path, raw in read_tree(CASES / "base").files.items() if path != lost}
    _, problems = check_content(Tree(files))
    assert [str(problem).split(";")[0] for problem in problems] == [f"{lost}:1: HB413 this page is missing"]


def test_ids_are_added_to_the_list_of_deleted_ones() -> None:
    page = "---\ntitle: T\nretired: [sq01]\nhide: [toc]\n---\n\nText.\n\n---\n"
    assert with_retired(page, ["sq01", "sq02"]) == (
        "---\ntitle: T\nhide: [toc]\nretired: [sq01, sq02]\n---\n\nText.\n\n---\n"
    )
    several = page.replace("[sq01]", "\n  - sq01\n- sq03")
    assert with_retired(several, ["sq02"]) == "---\ntitle: T\nhide: [toc]\nretired: [sq02]\n---\n\nText.\n\n---\n"


def test_an_include_through_a_link_is_refused(tmp_path: Path) -> None:
    base = read_tree(CASES / "base")
    page = base.files["docs/questions/sql/second-highest.md"].replace(b"solution.sql:query", b"linked/secret.sql")
    files = {**base.files, "docs/questions/sql/second-highest.md": page}
    _, problems = check_content(Tree(files, frozenset({"snippets/sql/second-highest/linked"})))
    assert "HB221" in {problem.rule for problem in problems}


def test_annotations_are_escaped() -> None:
    problem = Problem("docs/a,b.md", 3, "HB104", "50 % is\nwrong", "write a: b")
    assert annotation(problem) == "::error file=docs/a%2Cb.md,line=3,title=HB104::50 %25 is%0Awrong; write a: b"


# Proved elsewhere: links and lost pages by tests in a temporary folder, the others by running snippets.
NOT_BY_READING = re.compile(r"HB003|HB31\d|HB412|HB413")


@pytest.mark.parametrize("rule", [rule for rule in rules() if not NOT_BY_READING.match(rule)])
def test_a_case_breaks_this_rule_and_no_other(rule: str) -> None:
    named = [folder for folder in FOLDERS if folder.name.startswith(rule.removeprefix("HB"))]
    assert any({problem.rule for problem in check(folder)} == {rule} for folder in named)
