"""The code itself: strictly typed and linted, as `pyproject.toml` says."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.site import ROOT


@pytest.mark.parametrize(
    "command", [["mypy"], ["ruff", "check", "hooks", "tests", "bench"]], ids=lambda command: command[0]
)
def test_the_code_is_clean(command: list[str]) -> None:
    result = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
