"""How the core is built: imports between its rooms run one way, and only one file imports MkDocs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.site import ROOT

CORE = ROOT / "hooks" / "handbook"
# Each room may import itself and the rooms before it.
ROOMS = (
    "model",
    "cache",
    "helpers",
    "progress",
    "archive",
    "parse",
    "markup",
    "snippets",
    "sheets",
    "checks",
    "scaffold",
    "cards",
    "book",
    "site",
    "commands",
    "cli",
    "__main__",
)
MODULES = sorted(path for path in CORE.rglob("*.py") if "snippet_templates" not in path.parts)


def imported(path: Path) -> Iterator[str]:
    """Yield the full name of every module that a file imports from the core or from outside."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def room_of(path: Path) -> str:
    return path.relative_to(CORE).parts[0].removesuffix(".py")


def test_every_room_has_its_place() -> None:
    assert {room_of(path) for path in MODULES} - {"__init__"} == set(ROOMS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_imports_run_one_way(path: Path) -> None:
    if room_of(path) == "__init__":
        return
    rooms = {name.split(".")[1] for name in imported(path) if name.startswith("handbook.")}
    assert {room for room in rooms if ROOMS.index(room) > ROOMS.index(room_of(path))} == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_the_core_does_not_know_mkdocs(path: Path) -> None:
    assert [name for name in imported(path) if name.split(".")[0] in ("mkdocs", "material")] == []
