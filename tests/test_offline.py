"""The site without a network: what a browser keeps, and pages in a folder."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from handbook.site.offline import LOCK, belongs_in_folder, folder_page, offline_list, script_beside

from tests.site import ROOT


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
    page = folder_page(f'<a class="x" href="{written}">', {}, joined=False)
    assert page == f'<a class="x" href="{shown}">'


def test_redirects_in_a_folder_name_files() -> None:
    page = '<meta http-equiv="refresh" content="0; url=../../a/">'
    shown = '<meta http-equiv="refresh" content="0; url=../../a/index.html">'
    assert folder_page(page, {}, joined=False) == shown


def test_a_folder_holds_the_downloads_and_nothing_for_servers() -> None:
    assert belongs_in_folder("handbook.apkg")
    assert belongs_in_folder("q/sq01/index.html")
    assert belongs_in_folder("assets/practice/median-1a2b3c4d5e.zip")
    assert not belongs_in_folder("assets/practice/median-1a2b3c4d5e.json")
    assert not belongs_in_folder("assets/python/1.0/pyodide.mjs")
    assert not belongs_in_folder("404.html")
    assert not belongs_in_folder("_headers")


def test_scripts_take_the_place_of_modules_and_the_marks_come_first() -> None:
    first = '<script src="../assets/handbook.js?v=1" defer></script>'
    page = f'{first}\n<script src="../assets/a.js?v=2" type="module"></script>'
    assert folder_page(page, {}, joined=True).splitlines() == [
        '<script src="../assets/marks.js" defer></script>',
        first,
        '<script src="../assets/a.js?v=2" defer></script>',
    ]
    assert folder_page(page, {}, joined=False) == page


def test_an_exercise_is_a_download() -> None:
    practice = (
        '<section class="practice needs-script" id="try-it-here" data-practice="../assets/practice/0a/" '
        'data-exercise="../assets/practice/median-0a.json">\n<p><button>Try it here</button></p>\n</section>'
    )
    archives = {"assets/practice/median-0a.json": "assets/practice/median-1b.zip"}
    page = folder_page(f"<p>Before</p>{practice}<section>After</section>", archives, joined=True)
    assert 'href="../assets/practice/median-1b.zip" download="median.zip"' in page
    assert "button>" not in page
    assert page.endswith("<section>After</section>")


def test_what_scripts_read_is_a_script() -> None:
    entries = '{"entries": [{"id": "sq01", "url": "questions/sql/a/", "html": "<a href=\\"../b/\\">B</a>"}]}'
    held = held_by(script_beside("cheatsheets/entries.json", entries))
    (entry,) = json.loads(held)["entries"]
    assert entry == {"id": "sq01", "url": "questions/sql/a/index.html", "html": '<a href="../b/index.html">B</a>'}
    page = '<nav></nav><article class="md-content__inner md-typeset">\n<p>"1"</p></article><footer></footer>'
    held = held_by(script_beside("questions/sql/a/index.html", page))
    assert held == '<article class="md-content__inner md-typeset">\n<p>"1"</p></article>'
    assert script_beside("questions/sql/index.html", page) is None
    assert script_beside("questions.json", "{}") is None


def held_by(script: str | None) -> str:
    assert script
    text: str = json.loads(script.removeprefix("window.handbookRead = ").removesuffix(";\n"))
    return text


def test_the_lock_file_of_esbuild_names_hashes_and_no_address() -> None:
    lock = (LOCK / "package-lock.json").read_text("utf-8")
    assert "://" not in lock
    packages = json.loads(lock)["packages"]
    assert all(found["integrity"].startswith("sha512-") for name, found in packages.items() if name)
    assert packages["node_modules/@esbuild/linux-x64"]["version"] == packages["node_modules/esbuild"]["version"]


def test_what_every_question_page_loads_for_marks_and_the_network_is_small() -> None:
    files = ("docs/assets/marks.js", "docs/assets/self-test.js", "overrides/offline-worker.js")
    assert sum(len(gzip.compress((ROOT / file).read_bytes(), mtime=0)) for file in files) <= 9000
