"""The scripts of the site, with the types that their comments name, as TypeScript checks them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.site import ROOT

FOLDER = ROOT / "tests" / "script-types"
PROGRAM = FOLDER / "node_modules" / "typescript" / "bin" / "tsc"


@pytest.fixture(scope="module")
def node() -> str:
    node = shutil.which("node")
    reason = "" if node else "node not found: apt-get install nodejs"
    if node and not PROGRAM.is_file():
        reason = "TypeScript is not there: npm ci --ignore-scripts --prefix tests/script-types"
    if reason:
        if os.environ.get("CI"):
            pytest.fail(f"CI checks the types of scripts, and {reason}")
        pytest.skip(reason)
    return node or ""


def complaints(node: str, *arguments: str) -> str:
    call = [node, str(PROGRAM), *arguments]
    return subprocess.run(call, cwd=FOLDER, capture_output=True, text=True, timeout=120).stdout


def test_the_types_of_the_scripts_hold(node: str) -> None:
    assert complaints(node, "--project", ".") == ""


def test_the_types_of_the_modules_below_hold(node: str) -> None:
    if any((ROOT / "docs" / "assets").glob("*/*.js")):
        assert complaints(node, "--project", "tsconfig.modules.json") == ""


def test_a_wrong_type_is_found(node: str, tmp_path: Path) -> None:
    page = (FOLDER / "page.d.ts").read_text("utf-8")
    (tmp_path / "page.d.ts").write_text(page, encoding="utf-8")
    settings = (FOLDER / "tsconfig.json").read_text("utf-8").replace("../../docs/assets/*.js", "*.js")
    (tmp_path / "tsconfig.json").write_text(settings, encoding="utf-8")
    script = 'document.querySelector("p").hiden = true;\n/** @param {number} n */\nconst f = (n) => n;\nf("x");\n'
    (tmp_path / "wrong.js").write_text(script, encoding="utf-8")
    found = complaints(node, "--project", str(tmp_path))
    assert "Property 'hiden' does not exist" in found
    assert "'string' is not assignable to parameter of type 'number'" in found


def test_the_lock_files_name_no_place_to_download_from() -> None:
    for folder in ("custom-resources", "html-checker", "script-types"):
        lock = (ROOT / "tests" / folder / "package-lock.json").read_text("utf-8")
        assert "://" not in lock
        assert '"integrity": "sha512-' in lock
