"""Builds that make only what changed give what a clean build gives, byte for byte.

The edits are random, and others in every run. `HANDBOOK_SEED=7` repeats those of a run that named this seed.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.once import once, shared_folder
from tests.site import ROOT, build

ROUNDS = 4
QUESTIONS = 12  # of each topic
ADDRESSES = ("", "https://handbook.example/sub/")


@pytest.fixture
def seed() -> int:
    return int(os.environ.get("HANDBOOK_SEED") or random.SystemRandom().randrange(1_000_000))


@pytest.fixture
def copy(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A part of the handbook with every kind of page, as it is after a first build."""
    first = once(shared_folder(tmp_path_factory) / "first-build", _first_build)
    return shutil.copytree(first, tmp_path / "handbook")


def _first_build(root: Path) -> None:
    """Copy a part of two topics, guides, plans, exercises, posts, and fill the cache, with helpers."""
    for part in ("docs", "overrides", "hooks", "snippets"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", root)
    for folder in ("docs/questions", "snippets"):
        for topic in (path for path in (root / folder).iterdir() if path.is_dir()):
            if topic.name not in KEPT:
                shutil.rmtree(topic)
    for name in KEPT:
        pages = sorted(path for path in (root / "docs/questions" / name).glob("*.md") if path.name != "index.md")
        for page in pages[QUESTIONS:]:
            page.unlink()
            shutil.rmtree(root / "snippets" / name / page.stem, ignore_errors=True)
    for address in ADDRESSES:
        _compare(root, root.with_name("first-sites"), "at first", address, helpers=2)


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


def edit_post(root: Path, chance: random.Random) -> None:
    page = chance.choice(sorted((root / "docs/blog/posts").glob("*.md")))
    page.write_text(page.read_text("utf-8").replace("\n<!--", f"\nA new thesis {chance.random()}.\n\n<!--"), "utf-8")


def rename_post(root: Path, chance: random.Random) -> None:
    page = chance.choice(sorted((root / "docs/blog/posts").glob("*.md")))
    page.rename(page.with_name(f"{page.stem}-{chance.randrange(1000)}.md"))


def rename_snippet(root: Path, chance: random.Random) -> None:
    path = chance.choice(sorted((root / "snippets").rglob("*.sql")))
    path.rename(path.with_name(f"renamed{chance.randrange(1000)}.sql"))


def edit_core(root: Path, chance: random.Random) -> None:
    path, shown = chance.choice(CORE)
    text = (root / path).read_text("utf-8")
    assert shown in text
    (root / path).write_text(text.replace(shown, f"{shown} {chance.randrange(1000)}"), encoding="utf-8")


CORE = (  # files of the core, and a text of each that pages show
    ("hooks/handbook/site/views.py", "Requirements and questions"),
    ("hooks/handbook/site/sheet_pages.py", "on one leaf"),
    ("hooks/handbook/site/finished_html.py", "<p>Addresses"),
)
CHANGES: tuple[Change, ...] = (
    *(3 * (edit_text, edit_field, edit_short_answer, rename_question, move_question, edit_snippet)),
    *(2 * (edit_post, delete_question, edit_template, edit_style, edit_configuration)),
    *(rename_post, rename_snippet, edit_core),
)


def _question(root: Path, chance: random.Random) -> Path:
    pages = sorted(path for path in (root / "docs/questions").glob("*/*.md") if path.name != "index.md")
    return chance.choice(pages)


@pytest.mark.parametrize("change", dict.fromkeys((*CHANGES, delete_topic)), ids=lambda change: change.__name__)
def test_after_each_kind_of_change_a_build_is_equal_to_a_clean_one(
    copy: Path, tmp_path: Path, seed: int, change: Change
) -> None:
    change(copy, random.Random(seed))
    _compare(copy, tmp_path, f"{change.__name__}, seed {seed}", random.Random(seed).choice(ADDRESSES))


@pytest.mark.parametrize("address", ADDRESSES)
def test_after_changes_in_random_order_a_build_is_equal_to_a_clean_one(
    copy: Path, tmp_path: Path, seed: int, address: str
) -> None:
    chance = random.Random(seed)
    for _ in range(ROUNDS):
        made = [chance.choice(CHANGES) for _ in range(chance.randint(1, 3))]
        for change in made:
            change(copy, chance)
        names = ", ".join(change.__name__ for change in made)
        _compare(copy, tmp_path, f"{names}, seed {seed}", address)


def _compare(root: Path, folder: Path, after: str, address: str, helpers: int = 0) -> None:
    """Build the site both ways, not strictly, since random changes leave links to nowhere.

    helpers: of the incremental build; a clean one keeps nothing that they could hand over.
    """
    for name, incremental in (("clean", False), ("incremental", True)):
        result = build(
            folder / name, root=root, strict=False, site_url=address, incremental=incremental, helpers=helpers
        )
        assert result.returncode == 0, result.stdout + result.stderr
    clean, incremental_site = (dict(_files(folder / name)) for name in ("clean", "incremental"))
    assert clean.keys() == incremental_site.keys(), after
    assert [path for path, content in clean.items() if incremental_site[path] != content] == [], after


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()
