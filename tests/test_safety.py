"""What pages from strangers may hold: in the source, in the HTML made of it, and in the repository around them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from handbook.cache import Cache
from handbook.checks.files import MAX_BYTES
from handbook.checks.run import BODY_STAGES, check_content
from handbook.checks.stages import CheckedPage, first_problems
from handbook.commands.check import RECORDS, schema_files
from handbook.markup.mathml import formula_html
from handbook.markup.rendered_html import EXTENSIONS, OPTIONS, not_allowed, render, rendered_text, with_links
from handbook.model.problems import Problem, report, rules
from handbook.model.records import Record
from handbook.model.sources import SnippetTexts
from handbook.model.text import post_list_slug
from handbook.parse.git_history import days_of, last_changes, read_times
from handbook.parse.markdown import parse_body
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import Tree, read_tree
from handbook.site.navigation import PageLinks, last_changed, page_links
from mkdocs.config import load_config
from pymdownx.slugs import slugify

from tests.git import git as run_git
from tests.site import ROOT, site_markdown

BASE = ROOT / "tests" / "cases" / "base"


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<p><img src=x></p>", '<img src="x">'),
        ('<p onclick="x">', '<p onclick="x">'),
        ("<a\nonclick='x'>", '<a onclick="x">'),
        ('<a href="javascript:alert(1)">', '<a href="javascript:alert(1)">'),
        ('<a href="java&#115;cript&#58;x">', '<a href="javascript:x">'),
        ('<p style="position: fixed">', '<p style="position: fixed">'),
        ('<meta http-equiv="refresh">', '<meta http-equiv="refresh">'),
        ('<div class="md-header">', '<div class="md-header">'),
        ("<svg onload=x></svg>", '<svg onload="x">'),
        ('<svg><a href="https://a.org/">x</a><foreignObject>y</foreignObject></svg>', "<foreignobject>"),
        ("<math><mtext><style>x</style></mtext></math>", "<style>"),
        ("<!-- hidden -->", "<!-- hidden -->"),
    ],
)
def test_html_that_no_page_may_hold_is_named(content: str, named: str) -> None:
    assert named in not_allowed(content)


@pytest.mark.parametrize(
    "content",
    [
        "<p>on = 3, javascript: a language, a < b</p>",
        "<code>&lt;script&gt;</code>",
        '<a href="https://a.org/">data: b</a>',
        '<a href="../sql/median/#task">b</a>',
        "<p>excerpt</p><!-- more --><p>rest</p>",
    ],
)
def test_plain_html_is_allowed(content: str) -> None:
    assert not_allowed(content) == []


# Markdown that the site reads as HTML or as a link, and that looks to the checks like code or text.
READ_DIFFERENTLY = (
    "``a\n`<img src=x onerror=alert(1)>`",
    "`code\n<object data=x></object>\n`",
    "text\n[x]: javascript:alert(1)\n\n[x]",
    "```text\n- <form>\n````",
    "x\n`\n``` text\n\n| a | b |\n```\n`` ` <img src=x> ``",
)


@pytest.mark.parametrize("source", READ_DIFFERENTLY)
def test_the_built_page_refuses_what_the_site_reads_as_html(source: str) -> None:
    assert not_allowed(site_markdown().convert(source))


@pytest.mark.parametrize("source", READ_DIFFERENTLY[:-1])
def test_the_checks_refuse_what_the_site_is_known_to_read_as_html(source: str) -> None:
    assert first_problems(CheckedPage("x.md", parse_body(source), SnippetTexts({})), BODY_STAGES)


# Each was once read as harmless, and became something else on the site.
BECAME_SOMETHING_ELSE = (
    "[a](java\n" + "x" * 310 + "script:alert(1))",
    "<java\nscript:" + "x" * 310 + ">",
    "$$\na\n\n<b>\n$$",
    "a | b\n- | -\n1 | 2",
    '- !!! md-overlay "x"\n    y',
    "> [TOC]",
    "\n".join(["[" * 1_990] * 8),
)


@pytest.mark.parametrize("source", BECAME_SOMETHING_ELSE, ids=range(len(BECAME_SOMETHING_ELSE)))
def test_the_checks_refuse_what_became_something_else(source: str) -> None:
    assert first_problems(CheckedPage("x.md", parse_body(source), SnippetTexts({})), BODY_STAGES)


def test_the_checks_render_our_pages_as_the_site_does_and_allow_all_of_it() -> None:
    """Every tenth page is tried here; the comparison of two builds in test_site.py renders them all in both ways."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    assert [name for name in config.markdown_extensions if name != "pymdownx.snippets"] == list(EXTENSIONS)
    assert {name: value for name, value in config.mdx_configs.items() if name != "pymdownx.snippets"} == OPTIONS
    catalogue = read_catalogue(read_tree(ROOT))
    for record in catalogue.records[::10]:
        shown = rendered_text(record.body, catalogue.snippets, Cache()).html
        assert shown == site_markdown().convert(record.body.text), record.path
        assert not_allowed(shown) == [], record.path


def test_links_are_resolved_in_the_html_as_in_markdown() -> None:
    text = "[a](b.md 'c & d') [e](f.md?g=1&h=2#i) <j@example.org> <https://k.example/?l=1&m=2> `<a href=\"n.md\">`"
    resolved = with_links(render(text).html, lambda target: target.replace(".md", "/&o"))
    expected = render(text.replace(".md", "/&o").replace("n/&o", "n.md")).html
    assert resolved == expected


@pytest.mark.parametrize("name", ["C", "C++", "A & B", "A-B", "a's", "Job search", "9x"])
def test_a_category_has_the_address_that_the_blog_gives_it(name: str) -> None:
    assert post_list_slug(name) == slugify(case="lower")(name, "-")


def test_a_message_is_no_command_to_the_runner() -> None:
    problem = Problem("docs/##[error]a.md", 1, "HB004", "::error::b ##[warning]c\n::stop-commands::d", "e")
    for line in report([problem], annotate=False) + report([problem], annotate=True):
        assert "##[" not in line
        assert "\n" not in line
        assert line.startswith(("docs/", "::error file=docs/"))


def test_a_space_after_an_escaped_sign_is_kept() -> None:
    assert "50%\xa0of" in formula_html(r"\text{50\% of}", display=False)


def test_a_folder_that_python_and_mkdocs_see_differently_is_checked(tmp_path: Path) -> None:
    page = tmp_path / "docs" / "__hidden" / "page.md"
    page.parent.mkdir(parents=True)
    page.write_text("<script>alert(1)</script>")
    _, problems = check_content(read_tree(tmp_path))
    assert {problem.path for problem in problems if problem.rule != "HB413"} == {"docs/__hidden/page.md"}


def test_links_with_hidden_names_are_refused_too(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / ".x").symlink_to("/etc")
    (tmp_path / "snippets").symlink_to("/etc")
    _, problems = check_content(read_tree(tmp_path))
    found = [(problem.path, problem.rule) for problem in problems if problem.rule != "HB413"]  # there are no pages
    assert found == [("docs/.x", "HB003"), ("snippets", "HB003")]


@pytest.mark.parametrize(("text", "rules"), [(b"data\n", ["HB007"]), (b"#!/bin/sh\n", [])])
def test_only_scripts_are_executable(text: bytes, rules: list[str]) -> None:
    base, path = read_tree(BASE), "snippets/sql/second-highest/rows.txt"
    _, problems = check_content(Tree({**base.files, path: text}, executables=frozenset({path})))
    assert [problem.rule for problem in problems] == rules


def test_a_file_may_have_just_so_many_bytes() -> None:
    base, path = read_tree(BASE), "snippets/sql/second-highest/rows.txt"
    for size, expected in ((MAX_BYTES, []), (MAX_BYTES + 1, ["HB006"])):
        _, problems = check_content(Tree({**base.files, path: b"x" * size}))
        assert [problem.rule for problem in problems] == expected


def test_every_rule_has_a_right_example() -> None:
    assert all(rule.example for rule in rules().values())


def test_the_schemas_for_editors_are_those_of_the_records() -> None:
    """`./handbook schemas` writes them."""
    for path, text in schema_files().items():
        assert (ROOT / path).read_text("utf-8") == text, f"run ./handbook schemas: {path}"


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_our_own_pages_follow_the_schemas(name: str) -> None:
    import jsonschema

    schema = json.loads(schema_files()[f".vscode/schemas/{name}.json"])
    validator = jsonschema.Draft202012Validator(schema)
    catalogue = read_catalogue(read_tree(BASE))
    records: list[Record] = [record for record in catalogue.records if type(record) is RECORDS[name]]
    assert records
    for record in records:
        values = json.loads(json.dumps(dict(record.matter.values), default=date.isoformat))
        validator.validate(values)
        assert list(validator.iter_errors({**values, "surprise": 1}))


def test_a_page_says_when_it_changed_and_where_to_mend_it() -> None:
    changes = days_of(read_times("@1790000000\n\ndocs/a.md\n@1780000000\n\ndocs/a.md\ndocs/b c.md\n"))
    assert changes == {"docs/a.md": date(2026, 9, 21), "docs/b c.md": date(2026, 5, 28)}
    links = page_links(changes, repository="https://git.example/o/n/", edit="", page="b c.md", name="sq&1")
    assert links == PageLinks(
        "https://git.example/o/n/edit/main/docs/b%20c.md",
        "https://git.example/o/n/issues/new?template=wrong-answer.yml&page=sq%261",
        date(2026, 5, 28),
        "https://git.example/o/n/commits/main/docs/b%20c.md",
    )
    assert page_links({}, repository="", edit="", page="a.md", name="x") == PageLinks("", "", None)


@pytest.mark.parametrize(
    ("repository", "edit"), [("https://gitlab.com/o/n", ""), ("https://code.example/o/n", "-/edit/main/docs/")]
)
def test_gitlab_has_forms_of_its_own(repository: str, edit: str) -> None:
    links = page_links({}, repository=repository, edit=edit, page="b.md", name="sq01")
    assert links.edit == f"{repository}/-/edit/main/docs/b.md"
    assert links.history == f"{repository}/-/commits/main/docs/b.md"
    address = urlsplit(links.report)
    assert f"{address.scheme}://{address.netloc}{address.path}" == f"{repository}/-/issues/new"
    fields = parse_qs(address.query)
    assert fields["issue[title]"] == ["Wrong answer: sq01"]
    assert fields["issue[description]"][0].startswith("Page: sq01\n\nThe sentence that is wrong:")


@pytest.mark.parametrize(
    ("page", "source", "changed"),
    [
        ("questions/sql/median.md", "docs/questions/sql/median.md", 3),
        ("cheatsheets/sql.md", "docs/questions/sql/index.md", 3),  # the newest of what it shows
        ("cheatsheets/index.md", "docs/cheatsheets/index.md", None),
        ("contributing/rules.md", "hooks/handbook/model/rules.toml", 4),
        ("blog/category/interviewing.md", "docs/blog/index.md", 5),
        ("index.md", "overrides/home.html", None),
    ],
)
def test_what_is_made_of_other_files_leads_to_them(page: str, source: str, changed: int | None) -> None:
    paths = {"questions/sql/index.md": 1, "questions/sqlite/a.md": 9, "questions/sql/median.md": 3}
    paths["blog/posts/a.md"] = 5
    changes = {f"docs/{path}": date(2026, 1, day) for path, day in paths.items()}
    changes["hooks/handbook/model/rules.toml"] = date(2026, 1, 4)
    assert last_changed(changes, page) == (changed and date(2026, 1, changed))
    for edit in ("edit/main/docs/", "-/edit/main/docs"):
        links = page_links(changes, repository="https://git.example/o", edit=edit, page=page, name="")
        assert links.edit == f"https://git.example/o/{edit.removesuffix('/').removesuffix('docs')}{source}"
        assert (ROOT / source).exists() or "median" in source


def test_where_a_shallow_clone_ends_nothing_is_known(tmp_path: Path) -> None:
    git = partial(run_git, tmp_path)
    git("init", "--initial-branch=main", "whole")
    for day, name in enumerate(("a.md", "b.md"), 1):
        (tmp_path / "whole/docs").mkdir(exist_ok=True)
        (tmp_path / "whole/docs" / name).write_text(name)
        git("-C", "whole", "add", ".")
        git("-C", "whole", "commit", "--message", name, day=f"2026-01-{day:02d}")
    git("clone", "--depth=1", f"file://{tmp_path}/whole", "shallow")
    known = {"docs/a.md": date(2026, 1, 1), "docs/b.md": date(2026, 1, 2)}
    assert {path: day for path, day in last_changes(tmp_path / "whole").items() if path} == known
    assert not [path for path in last_changes(tmp_path / "shallow") if path]


def workflows() -> list[Path]:
    return sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", workflows(), ids=lambda path: path.name)
def test_workflows_trust_nobody(path: Path) -> None:
    text = path.read_text("utf-8")
    flow = yaml.safe_load(text)
    triggers = set(flow[True])  # YAML takes "on" for yes
    assert flow["permissions"] == {}
    assert triggers <= {"pull_request", "push", "merge_group", "schedule", "workflow_dispatch"}
    for job in flow["jobs"].values():
        assert job["timeout-minutes"] <= 60
        assert job["runs-on"] == "ubuntu-24.04"  # never a machine of somebody's own
        writes = [name for name, access in job["permissions"].items() if access == "write"]
        steps = job["steps"]
        runs_code = any("checkout" in step.get("uses", "") for step in steps)
        assert not writes or not any("run" in step for step in steps)
        assert not writes or not runs_code
        if "secrets." in str(job):  # only by hand, only from main, without the repository's code, behind an environment
            assert triggers == {"workflow_dispatch"}
            assert "refs/heads/main" in job["if"]
            assert job["environment"]
            assert not runs_code
        for step in steps:
            assert "uses" not in step or re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", step["uses"])
            assert "${{" not in step.get("run", ""), "hand values over by env: nothing is pasted into a script"
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False
    assert all(" # v" in row for row in text.split("\n") if "uses:" in row), "say which version a commit is"


def test_a_preview_takes_no_repository_among_the_files(tmp_path: Path) -> None:
    steps = yaml.safe_load((ROOT / ".github/workflows/preview.yml").read_text("utf-8"))["jobs"]["deploy"]["steps"]
    script = next(step["run"] for step in steps if step.get("name") == "Keep to plain files")
    for path in ("index.html", "a/.git/config", "a/.GIT/hooks/x", ".gitattributes", "b/.gitmodules", "CNAME"):
        (tmp_path / "site" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / path).write_text("x")
    subprocess.run(["bash", "-e", "-c", script], cwd=tmp_path, check=True)
    assert {path.name for path in (tmp_path / "site").rglob("*") if path.is_file()} == {"index.html", ".nojekyll"}
    (tmp_path / "site" / "link").symlink_to("/etc")
    assert subprocess.run(["bash", "-e", "-c", script], cwd=tmp_path, capture_output=True).returncode == 1


def test_one_gate_decides_about_a_pull_request() -> None:
    jobs = yaml.safe_load((ROOT / ".github/workflows/checks.yml").read_text("utf-8"))["jobs"]
    gate = jobs["gate"]
    assert gate["if"] == "always()"
    assert set(gate["needs"]) == set(jobs) - {"gate"}
    assert gate["permissions"] == {}
    results = gate["steps"][0]["env"]["RESULTS"]
    assert all(f"needs.{name}.result" in results for name in gate["needs"])


def test_updates_wait_until_others_have_met_their_faults() -> None:
    for update in yaml.safe_load((ROOT / ".github/dependabot.yml").read_text("utf-8"))["updates"]:
        assert update["cooldown"]["default-days"] >= 7


@pytest.mark.parametrize(
    "path", sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("[!c]*.yml")), ids=lambda path: path.name
)
def test_forms_ask_for_something(path: Path) -> None:
    form = yaml.safe_load(path.read_text("utf-8"))
    assert {"name", "description", "body"} <= set(form)
    ids = [field["id"] for field in form["body"]]
    assert len(ids) == len(set(ids))
    assert any(field.get("validations", {}).get("required") for field in form["body"])


def test_the_editor_understands_a_problem() -> None:
    task = json.loads((ROOT / ".vscode/tasks.json").read_text("utf-8"))["tasks"][0]
    pattern = task["problemMatcher"]["pattern"]
    for problem in (
        Problem("docs/questions/sql/median.md", 6, "HB104", 'level "expert" is unknown', "write mid"),
        Problem("docs/a b.md", 12, "HB207", "the YAML does not parse: 3:4: x", "correct it"),
    ):
        found = re.match(pattern["regexp"], str(problem))
        assert found
        said = [found[pattern[part]] for part in ("file", "line", "code", "message")]
        assert said == [problem.path, str(problem.line), problem.rule, f"{problem.message}; {problem.fix}"]
    assert task["args"][0] == "check"


def test_zizmor_reports_nothing() -> None:
    result = subprocess.run(
        [Path(sys.executable).parent / "zizmor", "--offline", "--quiet", ".github"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stdout


def test_pre_commit_calls_the_commands_of_ci() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    assert [repository["repo"] for repository in hooks] == ["local"]
    entries = {hook["entry"] for hook in hooks[0]["hooks"]}
    assert "./handbook check" in entries
    assert all("./handbook" in entry for entry in entries)  # which makes the environment where there is none yet


def test_the_launcher_of_the_command_line_is_executable() -> None:
    assert os.access(ROOT / "handbook", os.X_OK)
    assert sys.version_info >= (3, 11)
