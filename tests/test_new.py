"""`./handbook new` at a prompt, and beside pages that somebody is still writing."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from handbook.cli import main
from handbook.scaffold.names import ScaffoldError, short_slug

from tests.site import ROOT

Typing = Callable[..., None]
QUESTION = ["new", "question", "--topic", "sql", "--level", "mid"]


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "tests/cases/base", tmp_path / "small")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path / "small")
    monkeypatch.chdir(tmp_path / "small")
    monkeypatch.delenv("CI", raising=False)
    return tmp_path / "small"


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Typing:
    """Return what makes a terminal at which someone types some answers and then ends the input."""

    def type_in(*answers: str) -> None:
        rest: Iterator[str] = iter(answers)

        def answer(prompt: str) -> str:
            if (typed := next(rest, None)) is None:
                raise EOFError
            return typed

        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr("click.termui.visible_prompt_func", answer)

    return type_in


def test_the_id_of_a_deleted_question_is_never_given_again(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["retire", "sq01"]) == 1
    said = capsys.readouterr().out
    assert "deleted docs/questions/sql/second-highest.md" in said
    left = said.partition("what only you can decide:\n")[2].splitlines()
    assert [line.split(";")[0] for line in left] == [
        "docs/guides/example-engineer.md:11: HB408 requirement 1 (basic) names no question"
    ]
    assert "\nretired: [sq01]\n---\n" in (small / "docs/questions/index.md").read_text("utf-8")
    assert main(["new", "question", "--topic", "sql", "--title", "A plan", "--kind", "concept", "--level", "mid"]) == 0
    assert "\nid: sq02\n" in (small / "docs/questions/sql/plan.md").read_text("utf-8")
    assert main(["retire", "sq07"]) == 2


def test_a_figure_is_started_beside_the_solution_it_draws(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "figure", "--slug", "slow-query"]) == 2
    assert "there is no snippets/slow-query/solution.py" in capsys.readouterr().err
    assert main(["new", "figure", "--slug", "exercises/slow-query"]) == 0
    assert '--8<-- "exercises/slow-query/figure.svg"' in capsys.readouterr().out
    assert "def draw():" in (small / "snippets/exercises/slow-query/figure.py").read_text("utf-8")
    assert main(["new", "figure", "--slug", "exercises/slow-query"]) == 2
    assert "figure_<name>.py" in capsys.readouterr().err


def test_a_new_plan_lacks_nothing_but_its_blanks(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for minutes in (15, 60):
        title = f"An hour of {minutes}"
        call = ["new", "plan", "--title", title, "--role", "Data engineer", "--level", "mid"]
        assert main([*call, "--minutes", str(minutes)]) == 0
    page = small / "docs/interviewers/plans/hour-60.md"
    capsys.readouterr()
    assert main(["check"]) == 1
    assert {line.split()[1] for line in capsys.readouterr().out.splitlines()} == {"HB108", "HB109", "HB209"}
    filled = (
        page.read_text("utf-8")
        .replace("description: TODO", "description: A plan that is long enough to read.")
        .replace("TODO: say", "Say")
    )
    filled = filled.replace("- title:\n", "- title: Coding\n").replace("question:\n", "question: sq01\n")
    for area in ("Code", "Talk"):
        filled = filled.replace("area:\n", f"area: {area}\n", 1)
    filled = filled.replace("criteria: []", "criteria: [is right]").replace("scores: []", "scores: [a, b, c, d]")
    page.write_text(filled, encoding="utf-8")
    (small / "docs/interviewers/plans/hour-15.md").unlink()
    assert main(["check"]) == 0
    assert main([*call, "--minutes", "5"]) == 2


def test_a_new_exercise_comes_with_its_folder(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["new", "exercise", "--title", "A queue that grows", "--level", "senior", "--minutes", "40"]
    assert main([*call, "--kind", "debugging"]) == 0
    page = small / "docs/interviewers/exercises/queue-grows.md"
    assert "snippets: [exercises/queue-grows]\n" in page.read_text("utf-8")
    assert (small / "snippets/exercises/queue-grows/starter.py").is_file()
    assert "./handbook judge exercises/queue-grows runs the code" in capsys.readouterr().out
    assert main(["check", "docs/interviewers"]) == 1
    assert {line.split()[1] for line in capsys.readouterr().out.splitlines()} == {"HB109", "HB209"}
    assert main([*call, "--kind", "debugging"]) == 2
    assert "there is already a file docs/interviewers/exercises/queue-grows.md" in capsys.readouterr().err


def test_every_answer_is_checked_when_it_is_given(
    small: Path, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    title = "How do you read a plan?"
    typing(
        "sqll", "SQL", "The second highest", "???", title, "concet", "concept", "expert", "mid", "explain, query plan"
    )
    assert main(["new", "question"]) == 0
    shown = capsys.readouterr().out
    assert '"sqll" is unknown; did you mean sql?' in shown
    assert 'there is already a question "second-highest"' in shown
    assert '"???" has no Latin letter or digit; add some' in shown
    assert '"concet" is unknown; did you mean concept?' in shown
    assert '"expert" is unknown; write one of junior, mid, senior, staff' in shown
    page = (small / "docs/questions/sql/read-plan.md").read_text("utf-8")
    assert "kind: concept\nlevel: mid\n" in page
    assert 'aliases: ["explain", "query plan"]\n' in page


def test_the_names_to_choose_from_are_listed_once(
    small: Path, typing: Typing, capsys: pytest.CaptureFixture[str]
) -> None:
    typing("x", "y", "sql", "How do you read a plan?", "concept", "mid", "")
    assert main(["new", "question"]) == 0
    shown = capsys.readouterr().out
    assert shown.count("Topic: one of evaluation, sql") == 1
    assert shown.count("Level: one of junior, mid, senior, staff") == 1


def test_aliases_may_be_written_later(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The check then asks for them."""
    assert main([*QUESTION, "--kind", "concept", "--title", "How do you read a plan?"]) == 0
    assert main(["check", "docs/questions/sql/read-plan.md"]) == 1
    assert "aliases" in capsys.readouterr().out


def test_leaving_a_prompt_loses_no_answer(small: Path, typing: Typing, capsys: pytest.CaptureFixture[str]) -> None:
    typing("Whose turn is it?")
    before = sorted(small.rglob("*"))
    assert main(["new", "question", "--topic", "sql"]) == 2
    assert sorted(small.rglob("*")) == before
    assert capsys.readouterr().err.endswith(
        "nothing was written; to go on from here: ./handbook new question --topic sql --title 'Whose turn is it?'\n"
    )


def test_without_a_terminal_nothing_is_asked(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "question"]) == 2
    assert "Missing option '--topic'. one of evaluation, sql" in capsys.readouterr().err


def test_an_option_of_another_command_is_refused(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "post", "--title", "T", "--level", "mid"]) == 2
    assert "No such option '--level'" in capsys.readouterr().err


def test_pages_that_are_not_finished_keep_their_ids(small: Path) -> None:
    assert main([*QUESTION, "--title", "One window", "--kind", "concept"]) == 0
    assert main([*QUESTION, "--title", "Two windows", "--kind", "concept"]) == 0
    ids = [
        re.findall(r"^id: (\w+)", page.read_text(), re.MULTILINE) for page in small.glob("docs/questions/sql/*w*.md")
    ]
    assert sorted(ids) == [["sq02"], ["sq03"]]


def test_a_page_that_is_not_finished_gets_its_snippet(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*QUESTION, "--title", "One window", "--kind", "concept"]) == 0
    assert main(["new", "snippet", "--slug", "one-window", "--language", "python"]) == 0
    assert '--8<-- "sql/one-window/solution.py"' in capsys.readouterr().out
    made = {path.name for path in small.glob("snippets/sql/one-window/*")}
    assert made == {"solution.py", "test_solution.py"}  # only a task has a starter and wrong answers


def test_a_topic_that_is_not_finished_takes_questions_and_keeps_its_prefix(small: Path) -> None:
    assert main(["new", "topic", "--title", "Time series", "--group", "Foundations"]) == 0
    assert main(["new", "topic", "--title", "Tiny models", "--group", "Foundations"]) == 0
    fronts = [(small / f"docs/questions/{slug}/index.md").read_text() for slug in ("time-series", "tiny-models")]
    assert len({re.findall(r"^(?:prefix|order): .+$", front, re.MULTILINE)[0] for front in fronts}) == 2
    assert len({re.findall(r"^order: .+$", front, re.MULTILINE)[0] for front in fronts}) == 2
    call = ["new", "question", "--topic", "time-series", "--title", "What is a season?", "--kind", "concept"]
    assert main([*call, "--level", "mid"]) == 0
    assert "\nid: ti01\n" in (small / "docs/questions/time-series/season.md").read_text()


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Why can't you use a model's training error?", "cant-use-models-training-error"),
        ("What’s a p-value?", "whats-p-value"),
        ('Größe: "naïve" 😀', "groe-naive"),
        ("What is it?", "what-is-it"),
    ],
)
def test_an_address_is_made_of_the_words(title: str, slug: str) -> None:
    assert short_slug(title) == slug


@pytest.mark.parametrize("title", ["???", "日本語", "two\nlines", "broken \udce9", "\x1b[2J wiped"])
def test_a_title_that_makes_no_address_is_refused(title: str) -> None:
    with pytest.raises(ScaffoldError):
        short_slug(title)
