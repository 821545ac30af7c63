"""`./handbook rename` and `retire` on the smallest handbook, to which a page that mentions everything is added."""

from __future__ import annotations

import re
import shutil
from functools import partial
from pathlib import Path

import pytest
from handbook.cli import main
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.scaffold.edits import Edits, with_field, with_names
from handbook.site.exports import generated_files

from tests.git import git as run_git
from tests.site import ROOT

PAGE = "docs/contributing/mentions.md"
MENTIONS = """---
title: What mentions a question
description: Every form in which a page of the handbook can name another page.
---

See [the task](../questions/sql/second-highest.md#task), [the topic](../questions/sql/index.md), 
`snippets/sql/second-highest/` and [a page elsewhere](https://db.example/sql/second-highest/).

```text
[code](../questions/sql/index.md)
```
"""


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "small"
    shutil.copytree(ROOT / "tests/cases/base", folder)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / PAGE).parent.mkdir()
    (folder / PAGE).write_text(MENTIONS, encoding="utf-8")
    (folder / "tests/data/search").mkdir(parents=True)
    (folder / "tests/data/search/queries.tsv").write_text("# a table\nnth highest\tsecond-highest, threshold\n")
    git = partial(run_git, folder)
    git("init", "--quiet", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "base")
    monkeypatch.chdir(folder)
    monkeypatch.delenv("CI", raising=False)
    return folder


def texts(folder: Path) -> dict[str, bytes]:
    hidden = {".git", ".cache"}
    files = (path for path in folder.rglob("*") if path.is_file() and not hidden & set(path.relative_to(folder).parts))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_topic_is_renamed_everywhere(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = texts(small)
    assert main(["rename", "topic", "sql", "queries", "--title", "Queries"]) == 0
    assert main(["check"]) == 0
    page = (small / PAGE).read_text("utf-8")
    assert "(../questions/queries/second-highest.md#task), [the topic](../questions/queries/index.md)" in page
    assert "`snippets/queries/second-highest/`" in page
    assert "https://db.example/sql/second-highest/" in page
    assert "    topics: [queries]\n" in (small / "docs/guides/example-engineer.md").read_text("utf-8")
    home = (small / "docs/questions/queries/index.md").read_text("utf-8")
    assert 'title: "Queries"\n' in home
    assert "moved_from: [questions/sql/]\n---\n" in home
    question = (small / "docs/questions/queries/second-highest.md").read_text("utf-8")
    assert "moved_from: [questions/sql/second-salary/, questions/sql/second-highest/]\n" in question
    assert '--8<-- "queries/second-highest/solution.sql:query"' in question
    assert {path for path in texts(small) if "/sql/" in path} == set()
    made = generated_files(read_catalogue(read_tree(small)))
    assert 'url=../queries/"' in made["questions/sql/index.html"]
    assert 'url=../../queries/second-highest/"' in made["questions/sql/second-highest/index.html"]
    assert main(["rename", "topic", "queries", "sql", "--title", "SQL"]) == 0  # and back before anyone has seen it
    after = texts(small)
    assert {path for path in before if after[path] != before[path]} == {"docs/questions/sql/index.md"}  # has quotes


def test_a_topic_that_is_moved_by_hand_is_missed(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rename", "topic", "sql", "queries"]) == 0
    home = small / "docs/questions/queries/index.md"
    home.write_text(home.read_text("utf-8").replace("moved_from: [questions/sql/]\n", ""), encoding="utf-8")
    capsys.readouterr()
    assert main(["check"]) == 1
    assert capsys.readouterr().out == (
        "docs/questions/queries/index.md:1: HB412 the topic was at questions/sql/, which leads nowhere now; "
        "write moved_from: [questions/sql/]\n"
    )


def test_a_question_is_renamed_everywhere(small: Path) -> None:
    assert main(["rename", "question", "sq01", "nth-highest"]) == 0
    assert main(["check"]) == 0
    page = (small / PAGE).read_text("utf-8")
    assert "(../questions/sql/nth-highest.md#task)" in page
    assert "`snippets/sql/nth-highest/`" in page
    assert (small / "snippets/sql/nth-highest/wrong_ties.sql").is_file()
    assert not (small / "snippets/sql/second-highest").exists()
    assert "\tnth-highest, threshold\n" in (small / "tests/data/search/queries.tsv").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["question", "sq09", "x"], 'there is no question "sq09"'),
        (["question", "second-higest", "x"], "did you mean second-highest?"),
        (["question", "sq01", "Second Highest"], "lower-case words joined by hyphens"),
        (["question", "sq01", "threshold"], "no two questions may have the same"),
        (["question", "sq01", "second-highest"], "has this name already"),
        (["question", "sq01", "index"], "choose another name"),
        (["topic", "sqll", "x"], "write sql"),
        (["topic", "sql", "evaluation"], "there is already a topic evaluation"),
        (["topic", "sql", "queries", "--prefix", "qu"], "ids never change"),
    ],
)
def test_a_rename_that_cannot_be_says_why(
    small: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    before = texts(small)
    assert main(["rename", *arguments]) == 2
    assert message in capsys.readouterr().err
    assert texts(small) == before


def test_a_rename_that_would_break_something_changes_nothing(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = texts(small)
    assert main(["rename", "question", "sq01", "con"]) == 1
    assert "HB" in capsys.readouterr().out
    assert texts(small) == before


def test_a_topic_that_nobody_has_seen_may_get_other_ids(small: Path) -> None:
    run_git(small, "checkout", "-q", "--orphan", "draft")
    shutil.rmtree(small / ".git")
    run_git(small, "init", "--quiet", "-b", "main")
    other = small / "docs/questions/evaluation/threshold.md"
    run_git(small, "add", other.relative_to(small).as_posix())
    run_git(small, "commit", "-qm", "published")
    assert main(["rename", "topic", "sql", "queries", "--prefix", "qu"]) == 0
    assert main(["check"]) == 0
    assert "id: qu01\n" in (small / "docs/questions/queries/second-highest.md").read_text("utf-8")
    assert "question: qu01\n" in (small / "docs/interviewers/plans/short.md").read_text("utf-8")
    assert "moved_from" not in (small / "docs/questions/queries/index.md").read_text("utf-8")


def test_a_failure_half_way_puts_everything_back(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = texts(small)
    unlink = Path.unlink

    def fail(path: Path, missing_ok: bool = False) -> None:
        if path.name == "solution.sql" and not missing_ok:
            raise OSError
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", fail)
    files = {f"snippets/new/{name}": b"x" for name in ("a.py", "b.py")} | {PAGE: b"changed"}
    deleted = frozenset({"docs/index.md", "snippets/sql/second-highest/solution.sql"})
    with pytest.raises(OSError):  # noqa: PT011
        Edits(files, deleted).apply(small)
    assert texts(small) == before
    assert not (small / "snippets/new").exists()


def test_a_question_that_is_retired_for_another_leads_there(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["retire", "sq01", "--to", "ev01"]) == 0
    assert main(["check"]) == 0
    follower = (small / "docs/questions/evaluation/threshold.md").read_text("utf-8")
    assert "moved_from: [questions/sql/second-salary/, questions/sql/second-highest/]\n" in follower
    assert "(questions/evaluation/threshold.md)" in (small / "docs/index.md").read_text("utf-8")
    assert "question: ev01\n" in (small / "docs/interviewers/plans/short.md").read_text("utf-8")
    assert not (small / "snippets/sql").exists()


def test_what_names_a_retired_question_leaves_it_out(small: Path) -> None:
    assert main(["retire", "ev01"]) == 0
    assert main(["check"]) == 0
    assert "related" not in (small / "docs/questions/sql/second-highest.md").read_text("utf-8")
    assert "    reserve: []\n" in (small / "docs/interviewers/plans/short.md").read_text("utf-8")
    assert "\tsecond-highest\n" in (small / "tests/data/search/queries.tsv").read_text("utf-8")


def test_a_plan_asks_a_retired_question_in_its_own_words(small: Path) -> None:
    main(["retire", "sq01"])
    plan = (small / "docs/interviewers/plans/short.md").read_text("utf-8")
    assert '      - prompt: "Find the second-highest salary"\n        minutes: 10\n' in plan
    assert re.search(r"^Start with the questions\.$", (small / "docs/index.md").read_text("utf-8"), re.MULTILINE)


def test_a_list_over_several_lines_becomes_one(small: Path) -> None:
    page = "---\nrelated:\n- a1\n- b2\nnext:\n  - x: 1\n    questions:\n      - a1\n    more: 2\n---\n"
    assert with_field(page, 2, "related", "[b2]").startswith("---\nrelated: [b2]\nnext:\n")
    assert with_field(page, 2, "related", None).startswith("---\nnext:\n")
    assert "    questions: []\n    more: 2\n" in with_field(page, 7, "questions", "[]")


def test_names_are_replaced_as_whole_words() -> None:
    text = 'a/b a/b-c xa/b ../a/b.md "a/b/c.py" https://h.example/a/b\nmoved_from:\n  - q/a/b/\nnext: a/b\n'
    assert with_names(text, {"a/b": "n/m"}) == (
        'n/m a/b-c xa/b ../n/m.md "n/m/c.py" https://h.example/a/b\nmoved_from:\n  - q/a/b/\nnext: n/m\n'
    )
