"""The command line, called as a contributor calls it."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from handbook.checks.snippets import BLANK
from handbook.cli import main
from handbook.commands.report import follow

from tests.git import git as run_git
from tests.site import ROOT

CASES = ROOT / "tests" / "cases"


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(CASES / "base", tmp_path / "small")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path / "small")
    monkeypatch.chdir(tmp_path / "small")
    monkeypatch.delenv("CI", raising=False)
    return tmp_path / "small"


def test_check_is_silent_and_succeeds_on_sound_content(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == ""


def test_check_prints_one_line_a_problem(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = small / "docs/questions/evaluation/threshold.md"
    page.write_text(page.read_text().replace("level: mid", "level: expert"))
    assert main(["check"]) == 1
    place, text = capsys.readouterr().out.split(" ", 1)
    assert place == "docs/questions/evaluation/threshold.md:6:"
    assert text == 'HB104 level "expert" is unknown; write junior, mid, senior or staff\n'


def test_check_annotates_under_ci(
    small: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    (small / "docs/questions/evaluation/threshold.md").write_bytes(b"")
    assert main(["check"]) == 1
    assert capsys.readouterr().out.startswith(
        "::error file=docs/questions/evaluation/threshold.md,line=1,title=HB002::the file is empty"
    )


def test_check_of_a_path_reports_only_on_it(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (small / "docs/questions/evaluation/threshold.md").write_bytes(b"")
    assert main(["check", "docs/guides"]) == 0
    assert main(["check", "docs/questions/evaluation"]) == 1
    assert main(["check", "docs/nowhere"]) == 2
    assert "Path 'docs/nowhere' does not exist" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("kind", "rules"),
    [
        ("concept", {"HB108", "HB109", "HB233", "HB237", "HB238"}),
        ("sql", {"HB108", "HB109", "HB209", "HB233", "HB237", "HB238"}),
        ("behavioural", {"HB108", "HB109", "HB233", "HB237", "HB238"}),
    ],
)
def test_a_new_question_lacks_nothing_but_its_blanks(
    small: Path, capsys: pytest.CaptureFixture[str], kind: str, rules: set[str]
) -> None:
    arguments = [
        "new",
        "question",
        "--topic",
        "sql",
        "--title",
        "How do you read a query plan?",
        "--kind",
        kind,
        "--level",
        "mid",
    ]
    assert main(arguments) == 0
    page = small / "docs/questions/sql/read-query-plan.md"
    assert page.read_text().startswith('---\nid: sq02\ntitle: "How do you read a query plan?"\n')
    capsys.readouterr()
    assert main(["check"]) == 1
    assert {line.split()[1] for line in capsys.readouterr().out.splitlines()} <= rules


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--topic", "sqll", "--kind", "sql", "--level", "mid", "--title", "T"], "did you mean sql?"),
        (["--topic", "sql", "--kind", "sqll", "--level", "mid", "--title", "T"], "did you mean sql?"),
        (["--topic", "sql", "--kind", "sql", "--level", "midd", "--title", "T"], "did you mean mid?"),
        (["--topic", "sql", "--kind", "sql", "--level", "mid", "--title", " "], "Missing option '--title'"),
        (["--topic", "sql", "--kind", "sql", "--level", "mid", "--title", "The second highest"], "there is already"),
    ],
)
def test_a_wrong_call_is_one_clear_line(
    small: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    before = sorted(small.rglob("*"))
    assert main(["new", "question", *arguments]) == 2
    assert message in capsys.readouterr().err
    assert sorted(small.rglob("*")) == before


def test_outside_a_handbook_it_says_where_to_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "mkdocs.yml" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "written", "rules"),
    [
        (
            ["topic", "--title", "Time series", "--group", "Foundations"],
            "docs/questions/time-series/index.md",
            {"HB108", "HB109"},
        ),
        (["guide", "--company", "Example", "--role", "SRE"], "docs/guides/example-sre.md", {"HB108"}),
        (
            ["post", "--title", "What a no teaches"],
            "docs/blog/posts/*-no-teaches.md",
            {"HB108", "HB109", "HB233", "HB239"},
        ),
        (
            ["snippet", "--slug", "threshold", "--language", "python"],
            "snippets/evaluation/threshold/solution.py",
            {"HB209"},
        ),
    ],
)
def test_what_is_new_lacks_nothing_but_its_blanks(
    small: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], written: str, rules: set[str]
) -> None:
    assert main(["new", *arguments]) == 0
    made = next(small.glob(written))
    assert (
        f"check {made.relative_to(small) if made.suffix == '.md' else made.parent.relative_to(small)}"
        in capsys.readouterr().out
    )
    main(["check", str(made)])
    assert {line.split()[1] for line in capsys.readouterr().out.splitlines()} == rules
    assert main(["new", *arguments]) == 2
    assert "there is already a" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["topic", "--title", "X", "--group", "Foundation"], "did you mean Foundations?"),
        (["topic", "--group", "Foundations"], "Missing option '--title'"),
        (["guide", "--company", "X"], "Missing option '--role'"),
        (["snippet", "--slug", "../../etc", "--language", "python"], 'there is no question "../../etc"'),
        (["snippet", "--slug", "a/b", "--language", "perl"], "write one of python, sql, shell"),
    ],
)
def test_a_wrong_call_for_something_new_is_one_clear_line(
    small: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    before = sorted(small.rglob("*"))
    assert main(["new", *arguments]) == 2
    assert message in capsys.readouterr().err
    assert sorted(small.rglob("*")) == before


def test_explain_shows_what_is_right(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "hb104"]) == 0
    assert capsys.readouterr().out.endswith("Right\n\n    level: senior\n")


def test_stale_pages_are_named(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = small / "docs/questions/evaluation/threshold.md"
    page.write_text(page.read_text().replace("reviewed: 2026-11-21", "reviewed: 2020-01-31"))
    assert main(["report", "stale"]) == 0
    assert "- 2020-01-31 docs/questions/evaluation/threshold.md\n" in capsys.readouterr().out


def test_links_that_lead_elsewhere_are_named() -> None:
    def reach(address: str) -> str:
        if "gone" in address:
            raise OSError
        return "https://b.example/" if "moved" in address else address + "/"

    links = {"https://a.example/gone": "x.md", "https://a.example/moved": "y.md", "https://a.example/well": "z.md"}
    assert list(follow(links, reach)) == [
        "2 of 3 addresses fail or lead elsewhere",
        "- x.md: https://a.example/gone fails: OSError",
        "- y.md: https://a.example/moved leads to https://b.example/",
    ]


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "http://localhost/", "file:///etc/passwd", "http://[::1]/"])
def test_the_report_on_links_does_not_reach_into_the_machine(address: str) -> None:
    assert list(follow({address: "x.md"}))[1].endswith("fails: ValueError")


@pytest.mark.parametrize("language", ["py", "sh", "sql"])
def test_every_file_of_a_new_snippet_is_told_to_be_filled(language: str) -> None:
    for file in sorted((ROOT / "hooks/handbook/scaffold/snippet_templates" / language).glob("[!_]*.*")):
        assert BLANK.search(file.read_text("utf-8")), file


def test_a_verdict_does_not_steer_the_terminal(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    attempt = small / "mine.py"
    attempt.write_text("raise ValueError('\\x1b[2J\\x1b]0;owned\\x07\\u202e')\n")
    assert main(["judge", "slow-query", "--attempt", str(attempt)]) == 1
    said = capsys.readouterr().out
    assert "\\x1b[2J" in said
    assert "\x1b" not in said
    assert "\u202e" not in said


def test_what_a_demo_prints_is_written_on_request(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = small / "snippets/exercises/slow-query"
    (folder / "demo.py").write_text("print(42)\n")
    (folder / "demo_other.py").write_text("print(43)\nraise SystemExit(1)\n")
    assert main(["judge", "slow-query"]) == 1
    assert "./handbook judge exercises/slow-query --update-outputs" in capsys.readouterr().out
    assert main(["judge", "slow-query", "--update-outputs"]) == 1
    said = capsys.readouterr().out
    assert said.splitlines()[0].startswith(("note: ", "wrote snippets/exercises/slow-query/demo.out"))
    assert "ok   demo.py" in said
    assert (folder / "demo.out").read_text() == "42\n"
    assert not (folder / "demo_other.out").exists()
    (tmp_path / "outside").write_text("kept")
    (folder / "demo.out").unlink()
    (folder / "demo.out").symlink_to(tmp_path / "outside")
    main(["judge", "slow-query", "--update-outputs"])
    assert (tmp_path / "outside").read_text() == "kept"
    monkeypatch.setenv("CI", "true")
    assert main(["judge", "slow-query", "--update-outputs"]) == 2
    assert "commit the files it writes" in capsys.readouterr().err


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT])
def test_a_disk_that_takes_nothing_is_one_line(
    small: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number), "/somewhere/a\nfile")

    monkeypatch.setattr("handbook.commands.check.schema_files", fail)
    assert main(["schemas"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"handbook: cannot write /somewhere/a\\x0afile: {os.strerror(number)}; ")


@pytest.mark.parametrize("command", ["check", "sheets", "site"])
def test_a_cache_that_is_no_folder_is_one_line(small: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    (small / ".cache").write_text("")
    assert main([command]) == 2
    (line,) = [line for line in capsys.readouterr().err.splitlines() if not line.startswith("setting the sheet")]
    assert line.startswith("handbook: cannot write ")


@pytest.mark.parametrize("wrong", ["example.org", "//example.org/", "https://", "https://a b/", "ftp://example.org/"])
@pytest.mark.parametrize("variable", ["SITE_URL", "REPO_URL"])
def test_an_address_without_scheme_is_refused_before_anything_is_made(
    small: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, variable: str, wrong: str
) -> None:
    monkeypatch.setenv(variable, wrong)
    for command in ("site", "sheets", "serve"):
        assert main([command]) == 2
        assert f"{variable} is '{wrong}'; write a full address, such as https://" in capsys.readouterr().err
    assert {path.name for path in small.iterdir()} == {"docs", "snippets", "mkdocs.yml"}


def test_ctrl_c_is_one_line(small: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("handbook.commands.check.read_tree", interrupted)
    assert main(["check"]) == 130
    assert capsys.readouterr().err == "\nhandbook: stopped\n"


def test_who_reads_along_may_stop_reading(small: Path) -> None:
    (small / "docs/questions/evaluation/threshold.md").write_bytes(b"")
    call = [sys.executable, "-m", "handbook", "check"]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert "Error" not in process.stderr.read()


def test_a_report_without_a_name_lists_the_reports(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report"]) == 0
    assert [line.split()[2] for line in capsys.readouterr().out.splitlines()] == ["stale", "links"]


QUOTED = """## Answer

The score is 0.873, so 87.3 % are right, and 1,204 rows, 12 of them new. A price of 0.99 stands in no output.

```text
--8<-- "contributing/scores/demo.out"
```
"""


def test_a_number_that_an_output_no_longer_shows_is_a_warning(
    small: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, page = small / "snippets/contributing/scores", small / "docs/contributing/scores.md"
    folder.mkdir(parents=True)
    page.parent.mkdir()
    front = "---\ntitle: Scores\ndescription: A page that quotes what a program prints.\n---\n\n"
    page.write_text(front + QUOTED, encoding="utf-8")
    (folder / "demo.py").write_text('"""Scores."""\n\nprint(*scores())\n', encoding="utf-8")
    (folder / "solution.py").write_text('"""Scores."""\n', encoding="utf-8")
    (folder / "test_solution.py").write_text("def test_scores(answer): ...\n", encoding="utf-8")
    (folder / "demo.out").write_text("0.8731 1204 12\n", encoding="utf-8")
    git = partial(run_git, small)
    git("init", "--quiet", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "base")
    assert main(["check"]) == 0
    assert capsys.readouterr().out == ""
    (folder / "demo.out").write_text("0.9012 1187 12\n", encoding="utf-8")
    assert main(["check"]) == 0
    warned = capsys.readouterr()
    line = front.count("\n") + 3
    said = "which snippets/contributing/scores/demo.out showed before and does not show now"
    fix = "write the number that it shows now, or make sure that this one still holds"
    assert warned.out.splitlines() == [
        f'warning: docs/contributing/scores.md:{line}: HB317 the text says "{number}", {said}; {fix}'
        for number in ("0.873", "87.3", "1,204")
    ]
    assert warned.err.endswith("no problems, 3 warnings\n")
    monkeypatch.setenv("CI", "true")
    assert main(["check"]) == 0
    assert capsys.readouterr().out.startswith(f"::warning file=docs/contributing/scores.md,line={line},title=HB317::")
    git("commit", "-qam", "published")
    assert main(["check"]) == 0
    assert capsys.readouterr().out == ""
