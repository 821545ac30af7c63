"""The repository around the content: what a pull request could bring beside pages and snippets."""

from __future__ import annotations

import re
import subprocess
from pathlib import PurePosixPath

import pytest
import yaml
from handbook.checks.files import MAX_BYTES, PROGRAMS
from handbook.parse.text import hidden_problems
from handbook.snippets.sandbox.containment import ALLOW

from tests.site import ROOT

TOP = frozenset(
    ".ci .editorconfig .gitattributes .github .gitignore .pre-commit-config.yaml .vscode CHANGELOG.md CONTRIBUTING.md "
    "LICENSE LICENSE-TEXT Makefile README.md SECURITY.md bench docs handbook hooks mkdocs.yml overrides pyproject.toml "
    "CITATION.cff requirements.txt snippets tests".split()
)
EXECUTABLES = frozenset({"handbook", ".ci/run", ".ci/same-site"})
LARGE = frozenset(
    {"tests/data/axe/axe.min.js", "tests/cases/check/006-large-file/snippets/sql/second-highest/rows.csv"}
)
SELF_STARTING = re.compile(r"(?:site|user)customize\.py|.*\.pth|conftest\.py|(?:pytest|tox)\.ini|setup\.(?:py|cfg)")
WRITTEN = frozenset(".py .html .js .css .yml .yaml .toml .json .sh .txt .md".split())  # what people read in review


def tracked() -> dict[str, str]:
    """Return every file that git holds or would take, with its mode; without git there is nothing to look at."""
    listed = subprocess.run(["git", "ls-files", "-sz"], cwd=ROOT, capture_output=True, text=True)
    others = subprocess.run(["git", "ls-files", "-oz", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode or not listed.stdout:
        pytest.skip("this is no clone")
    modes = {row.split("\t", 1)[1]: row[:6] for row in listed.stdout.split("\0") if row}
    return {path: "100644" for path in others.stdout.split("\0") if path} | modes


def around_the_content() -> list[str]:
    return [path for path in tracked() if not path.startswith(("docs/", "snippets/", "tests/cases/", "tests/data/"))]


def test_the_top_of_the_repository_holds_what_is_known() -> None:
    assert {path.split("/")[0] for path in tracked()} - TOP == set()


def test_there_are_no_links_no_submodules_and_no_more_programs() -> None:
    modes = tracked()
    assert {path for path, mode in modes.items() if mode not in ("100644", "100755")} == set()
    assert {path for path, mode in modes.items() if mode == "100755"} <= EXECUTABLES
    assert [path for path in tracked() if (ROOT / path).is_symlink()] == []
    assert [path for path in around_the_content() if (ROOT / path).read_bytes().startswith(PROGRAMS)] == []


def test_files_are_small() -> None:
    sizes = {path: (ROOT / path).stat().st_size for path in tracked() if (ROOT / path).is_file()}
    assert {path for path, size in sizes.items() if size > MAX_BYTES} <= LARGE


def test_nothing_starts_by_its_name_alone() -> None:
    found = [path for path in around_the_content() if SELF_STARTING.fullmatch(PurePosixPath(path).name)]
    assert found == ["tests/conftest.py"]


def test_nothing_hides_in_the_code() -> None:
    """Characters that reorder or hide text would show a reviewer another program than the machine runs."""
    for path in around_the_content():
        if PurePosixPath(path).suffix in WRITTEN:
            problems = hidden_problems(path, (ROOT / path).read_text("utf-8"))
            assert [str(problem) for problem in problems] == []


def test_one_hook_and_no_foreign_scripts() -> None:
    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("", lambda loader, tag, node: tag)
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), Loader)
    assert config["hooks"] == ["hooks/site_hooks.py"]
    assert not {"extra_javascript", "extra_templates", "INHERIT", "docs_dir", "site_dir"} & set(config)
    assert [name for plugin in config["plugins"] for name in plugin] == ["blog", "rss"]
    assert all("//" not in str(sheet) for sheet in config["extra_css"])


def test_no_advice_relaxes_a_whole_machine() -> None:
    """A profile lets bubblewrap alone make namespaces; the switch of the kernel would let every program."""
    texts = {
        path: (ROOT / path).read_text("utf-8", "replace")
        for path in around_the_content()
        if not path.startswith("tests/")
    }
    switch = re.compile(r"apparmor_restrict_unprivileged_userns\s*=\s*0")
    assert [path for path, text in texts.items() if switch.search(text)] == []
    assert "profile bwrap /usr/bin/bwrap " in texts[".ci/bwrap.apparmor"]
    advice = "apparmor_parser --replace .ci/bwrap.apparmor"
    assert advice in ALLOW
    assert advice in texts[".ci/run"]
