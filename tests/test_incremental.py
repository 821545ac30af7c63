"""Builds that make only what changed give what a clean build gives, byte for byte."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.site import ROOT, build

SEEDS = (1, 2)
ROUNDS = 6


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A part of the handbook with every kind of page: two topics, guides, plans, exercises, posts."""
    root = tmp_path / "handbook"
    for part in ("docs", "overrides", "hooks", "snippets"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    for folder in ("docs/questions", "snippets"):
        for topic in (path for path in (root / folder).iterdir() if path.is_dir()):
            if topic.name not in KEPT:
                shutil.rmtree(topic)
    return root


KEPT = ("model-evaluation", "sql")
Change = Callable[[Path, random.Random], None]


def edit_text(root: Path, chance: random.Random) -> None:
    page = chance.choice(sorted((root / "docs").rglob("*.md")))
    page.write_text(page.read_text("utf-8") + f"\nA new sentence {chance.random()}.\n", encoding="utf-8")


def edit_field(root: Path, chance: random.Random) -> None:
    page = chance.choice(sorted((root / "docs/questions").rglob("*.md")))
    field = chance.choice(("title: ", "cue: ", "tagline: ", "minutes: 1"))
    added = "1" if field.startswith("minutes") else f"{chance.randrange(100)} "
    page.write_text(page.read_text("utf-8").replace(f"\n{field}", f"\n{field}{added}", 1), encoding="utf-8")


def edit_short_answer(root: Path, chance: random.Random) -> None:
    page = _question(root, chance)
    mark = "## Short answer\n"
    page.write_text(page.read_text("utf-8").replace(mark, f"{mark}\nNew {chance.random()}.\n"), encoding="utf-8")


def rename_question(root: Path, chance: random.Random) -> None:
    page = _question(root, chance)
    page.rename(page.with_name(f"renamed-{chance.randrange(1000)}.md"))


def delete_question(root: Path, chance: random.Random) -> None:
    _question(root, chance).unlink()


def move_question(root: Path, chance: random.Random) -> None:
    page = _question(root, chance)
    page.rename(page.parent.with_name(chance.choice(KEPT)) / page.name)


def edit_snippet(root: Path, chance: random.Random) -> None:
    path = chance.choice(sorted((root / "snippets").rglob("*.sql")))
    path.write_text(path.read_text("utf-8") + f"-- {chance.random()}\n", encoding="utf-8")


def edit_template(root: Path, chance: random.Random) -> None:
    path = chance.choice(sorted((root / "overrides").rglob("*.html")))
    path.write_text(path.read_text("utf-8") + f"\n<!-- {chance.random()} -->\n", encoding="utf-8")


def edit_style(root: Path, chance: random.Random) -> None:
    path = root / "docs/assets/handbook.css"
    path.write_text(path.read_text("utf-8") + f".new {{ top: {chance.randrange(100)}px }}\n", encoding="utf-8")


def delete_topic(root: Path, chance: random.Random) -> None:
    shutil.rmtree(root / "docs/questions" / chance.choice(KEPT), ignore_errors=True)


def edit_configuration(root: Path, chance: random.Random) -> None:
    path = root / "mkdocs.yml"
    path.write_text(path.read_text("utf-8").replace("site_name: ", f"site_name: {chance.randrange(9)} "), "utf-8")


CHANGES: tuple[Change, ...] = (
    *(3 * (edit_text, edit_field, edit_short_answer, rename_question, move_question, edit_snippet)),
    *(delete_question, edit_template, edit_style, edit_configuration),
)


def _question(root: Path, chance: random.Random) -> Path:
    pages = sorted(path for path in (root / "docs/questions").glob("*/*.md") if path.name != "index.md")
    return chance.choice(pages)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("address", ["", "https://handbook.example/sub/"])
def test_an_incremental_build_is_equal_to_a_clean_one(copy: Path, tmp_path: Path, seed: int, address: str) -> None:
    chance = random.Random(seed)
    _compare(copy, tmp_path, "at first", address)
    for _ in range(ROUNDS):
        made = [chance.choice(CHANGES) for _ in range(chance.randint(1, 3))]
        for change in made:
            change(copy, chance)
        _compare(copy, tmp_path, ", ".join(change.__name__ for change in made), address)
    delete_topic(copy, chance)
    _compare(copy, tmp_path, "delete_topic", address)


def _compare(root: Path, folder: Path, after: str, address: str) -> None:
    """Build the site both ways, not strictly, since random changes leave links to nowhere."""
    for name, incremental in (("clean", False), ("incremental", True)):
        result = build(folder / name, root=root, strict=False, site_url=address, incremental=incremental)
        assert result.returncode == 0, result.stdout + result.stderr
    clean, incremental_site = (dict(_files(folder / name)) for name in ("clean", "incremental"))
    assert clean.keys() == incremental_site.keys(), after
    assert [path for path, content in clean.items() if incremental_site[path] != content] == [], after


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()
