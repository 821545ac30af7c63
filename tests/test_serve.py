"""The live preview shows what was saved: pages, snippets, templates, styles and the core itself."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.site import small_handbook

LONGEST = 240  # seconds, on a very busy machine


@dataclass(frozen=True)
class Preview:
    root: Path
    address: str

    def read(self, page: str) -> tuple[int, str]:
        """Return the status and the text of a page."""
        try:
            with urllib.request.urlopen(self.address + page, timeout=LONGEST) as answer:
                return answer.status, answer.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8")
        except OSError:  # it is just starting
            return 0, ""

    def shows(self, page: str, word: str, *, status: int = 200) -> bool:
        """Return whether a page comes to hold a word."""
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            found, text = self.read(page)
            if found == status and word in text:
                return True
            time.sleep(0.1)
        return False

    def change(self, path: str, old: str, new: str) -> None:
        file = self.root / path
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    root = small_handbook(tmp_path / "small")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "HANDBOOK_ROOT": str(root), "PYTHONPATH": str(root / "hooks")}
    environment.pop("SITE_URL", None)
    call = [sys.executable, "-m", "handbook", "serve", "--address", f"127.0.0.1:{port}"]
    process = subprocess.Popen(call, cwd=root, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield Preview(root, f"http://127.0.0.1:{port}/")
    finally:
        process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(60)
        process.kill()


QUESTION = "questions/sql/second-highest/"


def test_the_preview_shows_what_was_saved(preview: Preview) -> None:
    source = "docs/questions/sql/second-highest.md"
    title = next(row for row in (preview.root / source).read_text("utf-8").splitlines() if row.startswith("title: "))
    assert preview.shows(QUESTION, "</html>")
    preview.change(source, title, "title: A title that was saved")
    for page in (QUESTION, "questions/sql/", "questions/"):
        assert preview.shows(page, "A title that was saved"), page
    assert preview.shows("search-index.js", "A title that was saved")
    preview.change("overrides/partials/copyright.html", "Made with", "Made well with")
    for page in (QUESTION, "questions/", "", "blog/2026-11-21-one-hour/"):
        assert preview.shows(page, "Made well with"), page
    preview.change("docs/assets/handbook.css", "\n", "\n.saved { top: 0 }\n")
    assert preview.shows("assets/handbook.css", ".saved")
    (preview.root / source).rename((preview.root / source).with_name("renamed.md"))
    assert preview.shows(QUESTION, "", status=404)
    assert preview.read("questions/sql/renamed/")[0] == 200


def test_a_change_of_the_core_takes_effect(preview: Preview) -> None:
    assert preview.shows(QUESTION, "</html>")
    preview.change("hooks/handbook/site/views.py", '"Requirements and questions"', '"Are you really ready?"')
    assert preview.shows("guides/example-engineer/", "Are you really ready?")
    preview.change("hooks/handbook/site/views.py", "Are you really", '"a mistake')
    time.sleep(1)
    preview.change("hooks/handbook/site/views.py", '"a mistake', "Are you now")
    assert preview.shows("guides/example-engineer/", "Are you now ready?")
