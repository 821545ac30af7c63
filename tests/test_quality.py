"""The code itself: strictly typed and linted, as `pyproject.toml` says."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.site import ROOT

PLACES = ("hooks", "tests", "bench")
LOCKED = re.compile(r"^(?P<name>[A-Za-z0-9_.-]+)==(?P<version>\S+)(?: ; (?P<marker>.*?))? \\$", re.MULTILINE)


@pytest.mark.parametrize(
    "command",
    [["mypy"], ["ruff", "check", *PLACES], ["ruff", "format", "--diff", "--quiet", *PLACES]],
    ids=["mypy", "ruff", "format"],
)
def test_the_code_is_clean(command: list[str]) -> None:
    result = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_lock_pins_what_the_project_asks_for() -> None:
    """Whoever changes pyproject.toml runs `make lock`. CI also resolves anew, which needs the network."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    groups = (project["dependencies"], *project["optional-dependencies"].values())
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    pinned: dict[str, list[str]] = {}
    for found in LOCKED.finditer(lock):
        pinned.setdefault(canonicalize_name(found["name"]), []).append(found["version"])
    for wanted in map(Requirement, (row for group in groups for row in group)):
        versions = pinned.get(canonicalize_name(wanted.name), [])
        assert versions, f"{wanted.name} is not pinned; run make lock"
        outside = [version for version in versions if version not in wanted.specifier]
        assert outside == [], f"{wanted} is pinned to {outside}; run make lock"
    entries = re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)[1:]
    assert [entry.split("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in lock


def test_no_version_with_an_advisory_is_admitted() -> None:
    """The floor says so, whatever is pinned: below 11.0.2, snippets leave their folder and patterns take for ever."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    floors = {wanted.name: wanted.specifier for wanted in map(Requirement, project["dependencies"])}
    admitted = ("10.21", "10.21.3", "11.0", "11.0.1")
    assert [version for version in admitted if version in floors["pymdown-extensions"]] == []
