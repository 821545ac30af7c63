"""The site without a network: what a browser keeps, and pages in a folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from handbook.site.offline import belongs_in_folder, folder_page, offline_list


def test_a_browser_keeps_pages_by_their_address_and_leaves_downloads(tmp_path: Path) -> None:
    for place in (
        "index.html",
        "questions/sql/index.html",
        "assets/a.js",
        "handbook.apkg",
        "_headers",
        "q/sq01/index.html",
    ):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text("1234", encoding="utf-8")
    files = json.loads(offline_list(tmp_path))["files"]
    assert {*files} == {"./", "questions/sql/", "assets/a.js"}
    assert {size for _, size in files.values()} == {4}
    before = files["assets/a.js"][0]
    (tmp_path / "assets/a.js").write_text("5", encoding="utf-8")
    assert json.loads(offline_list(tmp_path))["files"]["assets/a.js"][0] != before


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("../median/", "../median/index.html"),
        ("../median/#answer", "../median/index.html#answer"),
        ("./?level=senior&amp;kind=sql", "./index.html?level=senior&amp;kind=sql"),
        ("..", "../index.html"),
        (".", "./index.html"),
        ("#answer", "#answer"),
        ("https://example.org/", "https://example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("a.pdf", "a.pdf"),
    ],
)
def test_links_in_a_folder_name_files(written: str, shown: str) -> None:
    assert folder_page(f'<a class="x" href="{written}">') == f'<a class="x" href="{shown}">'


def test_redirects_in_a_folder_name_files() -> None:
    page = '<meta http-equiv="refresh" content="0; url=../../a/">'
    assert folder_page(page) == '<meta http-equiv="refresh" content="0; url=../../a/index.html">'


def test_a_folder_holds_the_downloads_and_nothing_for_servers() -> None:
    assert belongs_in_folder("handbook.apkg")
    assert belongs_in_folder("q/sq01/index.html")
    assert not belongs_in_folder("404.html")
    assert not belongs_in_folder("_headers")
