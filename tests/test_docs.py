"""The pages for contributors: every example in them is a file, and every file holds."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from handbook.checks.run import check_content
from handbook.cli import handbook
from handbook.model.problems import rules
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import Tree, read_tree

from tests.site import ROOT

EXAMPLES = ROOT / "snippets" / "contributing" / "median"
PAGES = [ROOT / "CONTRIBUTING.md", ROOT / "README.md", *sorted((ROOT / "docs" / "contributing").glob("*.md"))]
INDEX = b"""---
title: NumPy
prefix: np
group: Coding
order: 900
tagline: Numbers in rows
sections: [Arrays]
---
"""


def example() -> bytes:
    """Return the example page as a contributor would write it: its include is no longer escaped."""
    return (EXAMPLES / "page.txt").read_bytes().replace(b";--8<--", b"--8<--")


def problems_of(page: bytes) -> list[str]:
    """Check a page as `docs/questions/numpy/median.md` in the smallest handbook."""
    base = read_tree(ROOT / "tests" / "cases" / "base")
    code = {f"snippets/numpy/median/{file.name}": file.read_bytes() for file in EXAMPLES.iterdir() if file.is_file()}
    page = page.replace(b"contributing/median/", b"numpy/median/")
    pages = {"docs/questions/numpy/index.md": INDEX, "docs/questions/numpy/median.md": page}
    _, problems = check_content(Tree({**base.files, **code, **pages}))
    return [str(problem) for problem in problems]


def test_the_example_page_passes_every_check() -> None:
    assert problems_of(example()) == []


def test_the_example_problem_is_what_the_checks_say() -> None:
    broken = example().replace(b"level: junior", b"level: expert")
    assert problems_of(broken) == (EXAMPLES / "problem.txt").read_text("utf-8").splitlines()


def test_the_example_id_is_free() -> None:
    catalogue = read_catalogue(read_tree(ROOT))
    assert "np90" not in catalogue.by_id


def parse_call(words: list[str]) -> None:
    """Raise click's UsageError unless the command line knows this command and these options."""
    command: click.Command = handbook
    context = click.Context(command)
    while words and isinstance(command, click.Group):
        _, found, words = command.resolve_command(context, words)
        assert found
        command, context = found, click.Context(found, parent=context)
    command.make_parser(context).parse_args(words)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_and_rules_that_pages_name_exist(page: Path) -> None:
    text = page.read_text("utf-8") + (EXAMPLES / "commands.txt").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    for call in re.findall(r"(?:^|`)\./handbook ([^`\n]+?)(?:  |`|$)", text, re.MULTILINE):
        words = shlex.split(call.replace("SLUG", "slug"))
        if words != ["setup"]:
            parse_call(words)
    assert set(re.findall(r"\bHB\d{3}\b", text)) <= set(rules())


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "contributing").glob("*.md")), ids=lambda page: page.name)
def test_every_example_is_included_from_a_file(page: Path) -> None:
    text = page.read_text("utf-8")
    for fence in re.findall(r"^(`{3,})[a-z]+\n(.*?)^\1$", text, re.MULTILINE | re.DOTALL):
        assert re.fullmatch(r'--8<-- "contributing/[^"]+"\n', fence[1]), fence[1]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        assert target.startswith("https://") or (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_that_pages_name_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    places = "docs|hooks|overrides|snippets|tests|bench|\\.vscode"
    named = re.findall(rf"`(?:\./handbook check )?((?:{places})/[\w./-]+)`", text)
    assert [path for path in named if not (ROOT / path).exists()] == []
