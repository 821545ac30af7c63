"""The script `handbook`: what it says where an environment cannot be made. Nothing is installed here."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site import ROOT

NEW = f'exec "{sys.executable}" "$@"'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("handbook", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def start(folder: Path, python: str, *, whole: bool = False) -> subprocess.CompletedProcess[str]:
    """Run `./handbook setup` where `python` is the body of the only Python there is. whole: name it by its path."""
    environment = start_call(folder, python, whole=whole)
    return subprocess.run([folder / "handbook", "setup"], env=environment, capture_output=True, text=True, timeout=60)


def start_call(folder: Path, python: str, *, whole: bool = False) -> dict[str, str]:
    """Make a Python of this body, and return the environment in which it is the only one."""
    fake = folder / "my bin" / "fake-python"
    fake.parent.mkdir()
    fake.write_text(f"#!/bin/sh\n{python}\n")
    fake.chmod(0o755)
    return {"PATH": f"{fake.parent}:/usr/bin:/bin", "PYTHON": str(fake) if whole else fake.name}


@pytest.mark.parametrize(
    ("python", "message"),
    [
        ("exit 1", "Python 3.11 or newer is needed"),
        (f'case "$*" in *ensurepip*) exit 1 ;; *) {NEW} ;; esac', "no venv or no pip"),
        (f'case "$*" in "-m venv"*) mkdir -p .venv/bin; printf "#!/bin/sh\\nexit 1\\n" > .venv/bin/python;'
         f' chmod +x .venv/bin/python ;; *) {NEW} ;; esac', "could not be installed"),
    ],
    ids=["no-python", "no-venv", "no-network"],
)  # fmt: skip
def test_what_is_missing_is_one_clear_message(folder: Path, python: str, message: str) -> None:
    result = start(folder, python)
    assert result.returncode == 1
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert not (folder / ".venv").exists()


def test_the_path_of_python_may_hold_blanks(folder: Path) -> None:
    python = f'case "$*" in *ensurepip*) exit 1 ;; *) {NEW} ;; esac'
    assert "no venv or no pip" in start(folder, python, whole=True).stderr


def test_an_environment_that_is_current_is_left_alone(folder: Path) -> None:
    (folder / ".venv").mkdir()
    shutil.copy(folder / "requirements.txt", folder / ".venv" / "installed-from")
    result = start(folder, "exit 1")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


@pytest.mark.parametrize("place", [".", "docs/questions", "../elsewhere"])
def test_it_runs_from_anywhere(folder: Path, place: str) -> None:
    """The paths it is given are seen from where one stands; the handbook is the one the script lies in."""
    home = folder / "a place with blanks"
    (home / ".venv" / "bin").mkdir(parents=True)
    (home / "docs/questions").mkdir(parents=True)
    (folder / "elsewhere").mkdir()
    for name in ("handbook", "requirements.txt"):
        shutil.move(folder / name, home / name)
    shutil.copy(home / "requirements.txt", home / ".venv" / "installed-from")
    python = home / ".venv/bin/python"
    python.write_text('#!/bin/sh\nprintf "%s\\n" "$PWD" "$HANDBOOK_ROOT" "$@"\n')
    python.chmod(0o755)
    result = subprocess.run(
        [home / "handbook", "check", "a b.md"], cwd=home / place, capture_output=True, text=True, timeout=60
    )
    assert result.stdout.splitlines() == [str((home / place).resolve()), str(home), "-m", "handbook", "check", "a b.md"]


def test_an_environment_that_was_moved_is_made_anew(folder: Path) -> None:
    (folder / ".venv").mkdir()
    shutil.copy(folder / "requirements.txt", folder / ".venv" / "installed-from")
    (folder / ".venv/made-in").write_text("/somewhere/else\n")
    assert "Python 3.11 or newer is needed" in start(folder, "exit 1").stderr
    (folder / ".venv/made-in").write_text(f"{folder.resolve()}\n")
    shutil.rmtree(folder / "my bin")
    assert start(folder, "exit 1").returncode == 0
