"""Long work shows how far it is to a person who looks on but not in a log, and may be done twice at once."""

from __future__ import annotations

import contextlib
import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from handbook.progress import shown_progress

from tests.site import ROOT, small_handbook
from tests.test_launcher import NEW, start_call


def run(call: Sequence[str | Path], *, terminal: bool, cwd: Path = ROOT, **variables: str) -> str:
    """Run a command and return what it writes to its standard error, a terminal if so asked."""
    ours, theirs = pty.openpty() if terminal else os.pipe()
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **variables}
    environment.pop("SITE_URL", None)
    process = subprocess.Popen(call, cwd=cwd, env=environment, stdout=theirs, stderr=theirs)
    os.close(theirs)
    written = b""
    with contextlib.suppress(OSError):  # so a terminal ends
        while some := os.read(ours, 65_536):
            written += some
    os.close(ours)
    process.wait()
    return written.decode("utf-8", "replace").replace("\r\n", "\n")


def test_a_line_is_changed_in_place_on_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown_progress("pages made")(3, 3)
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    show = shown_progress("pages made")
    for done in range(1, 1001):
        show(done, 1000)
    lines = capsys.readouterr().err.split("\r")
    assert 2 < len(lines) < 500
    assert lines[1] == "1 of 1000 pages made"
    assert lines[-1] == "1000 of 1000 pages made\n"


@pytest.mark.parametrize("terminal", [True, False], ids=["terminal", "log"])
def test_a_first_build_and_its_sheets_show_progress(tmp_path: Path, terminal: bool) -> None:
    root = small_handbook(tmp_path / "small")
    call = [sys.executable, "-m", "handbook", "site"]
    said = run(call, terminal=terminal, HANDBOOK_ROOT=str(root), PYTHONPATH=str(root / "hooks"))
    assert (root / "site/index.html").is_file(), said
    for what in ("pages checked", "sheets made"):
        assert (f" {what}\n" in said) == terminal
    assert ("\r" in said) == terminal
    again = run(call, terminal=terminal, HANDBOOK_ROOT=str(root), PYTHONPATH=str(root / "hooks"))
    assert "pages checked" not in again


@pytest.mark.parametrize("terminal", [True, False], ids=["terminal", "log"])
def test_the_first_set_up_shows_progress(tmp_path: Path, terminal: bool) -> None:
    (tmp_path / "handbook").write_bytes((ROOT / "handbook").read_bytes())
    (tmp_path / "handbook").chmod(0o755)
    (tmp_path / "requirements.txt").write_text("one==1\ntwo==2\n", encoding="utf-8")
    slow = f'case "$*" in "-m venv"*) sleep 3; exit 1 ;; *) {NEW} ;; esac'
    said = run([tmp_path / "handbook", "setup"], terminal=terminal, cwd=tmp_path, **start_call(tmp_path, slow))
    assert "making the environment in .venv: 2 packages" in said
    assert ("..\n" in said.replace("...", "..")) == terminal
    assert "\r" not in said


def test_the_tests_show_progress() -> None:
    flags = next(row for row in (ROOT / "Makefile").read_text("utf-8").splitlines() if row.startswith("pytest :="))
    call = [sys.executable, "-m", "pytest", *flags.split()[3:], "-p", "no:cacheprovider", "tests/test_structure.py"]
    said = run(call, terminal=False)
    assert "[100%]" in said, said
    assert "\r" not in said


def test_two_builds_and_the_sheets_at_once_work_without_a_cache(tmp_path: Path) -> None:
    root = small_handbook(tmp_path / "small")
    environment = {**os.environ, "HANDBOOK_ROOT": str(root), "PYTHONPATH": str(root / "hooks")}
    calls = [
        subprocess.Popen([sys.executable, "-m", "handbook", name], cwd=root, env=environment, stderr=subprocess.PIPE)
        for name in ("site", "site", "sheets")
    ]
    said = [call.communicate()[1].decode() for call in calls]
    assert [call.returncode for call in calls] == [0, 0, 0], said
    assert (root / "site/index.html").is_file()
    assert (root / "site/cheatsheets/sql-a4.pdf").read_bytes().startswith(b"%PDF")
    assert sorted(path.name for path in (root / "build").iterdir()) == ["site.lock"]
