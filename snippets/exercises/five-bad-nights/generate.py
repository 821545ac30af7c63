"""Write the candidate's folder: the script, the reports and the tests.

Usage: generate.py FOLDER     then, in FOLDER: pytest -q -k night_1
"""

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
COPIES = {
    "starter.sh": "retrain.sh",
    "brief.txt": "README.txt",
    "test_solution.py": "test_nights.py",
}
CONFTEST = '''"""Give the tests the script: retrain.sh, or SCRIPT=other.sh pytest."""

import os
import subprocess
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest

SCRIPT = Path(__file__).with_name(os.environ.get("SCRIPT", "retrain.sh"))


def run(folder, *args, env):
    done = subprocess.run(
        ["bash", SCRIPT, *args], env={"LC_ALL": "C.UTF-8", **env},
        cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=10)
    return SimpleNamespace(exit_code=done.returncode)


@pytest.fixture
def answer(tmp_path):
    return SimpleNamespace(cwd=tmp_path, run=partial(run, tmp_path))
'''


def write(folder):
    """Write the candidate's folder, and keep files that exist already."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, new_name in COPIES.items():
        if not (folder / new_name).exists():
            shutil.copy(HERE / name, folder / new_name)
    (folder / "conftest.py").write_text(CONFTEST)
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --tb=short\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(sys.argv[1])
