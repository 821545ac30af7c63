"""The site without a network or a server: what a browser keeps, and a folder whose pages are opened from a disk.

A page that a browser opened from a disk may neither fetch a file nor run a module. It may run scripts. So esbuild joins
the modules, and beside each file that a script reads lies a script that holds its text; see read.js.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from handbook.site.finished_html import version_of
from handbook.site.npm import install_locked, npm_folder

LIST: Final = "offline.json"
# What is for other programs, for a server, or only useful with a network.
_LEFT_OUT: Final = re.compile(
    r".*\.(?:apkg|epub|pdf|md|xml|xsl|gz|txt|map)|_headers|404\.html|offline\.json|offline-worker\.js|feed_.*"
    r"|assets/(?:cards|images)/.*|q/.*|questions(?:\.schema)?\.json"
)


def offline_list(site: Path) -> str:
    """Return as JSON the hash and size of every file that a browser keeps; pages by the address that readers see."""
    files = {}
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        place = path.relative_to(site).as_posix()
        if not _LEFT_OUT.fullmatch(place):
            content = path.read_bytes()
            shown = place.removesuffix("index.html") if path.name == "index.html" else place
            files[shown or "./"] = (version_of(content), len(content))
    return json.dumps({"files": files}, separators=(",", ":")) + "\n"


_FOR_SERVERS: Final = re.compile(
    r"_headers|404\.html|offline\.json|offline-worker\.js|robots\.txt|sitemap\..*"
    r"|assets/python/.*|assets/practice/.*(?<!\.zip)"  # a browser runs no Python in a page opened from a folder
)
_READ: Final = re.compile(r"practise/(?:questions|answers)\.json|cheatsheets/entries\.json")
_QUESTION: Final = re.compile(r"questions/[^/]+/[^/]+/index\.html")
_ADDRESS: Final = re.compile(r'(<(?:a|link)\b[^<>]*? href=")([^"]*)"')
_REFRESH: Final = re.compile(r'(<meta http-equiv="refresh" content="0; url=)([^"]*)"')
_OUTSIDE: Final = re.compile(r"[a-z][a-z0-9+.-]*:|//|#")
_PRELOAD: Final = re.compile(r'<link rel="preload"[^<>]*>\n?')
_MODULE: Final = re.compile(r'(<script src="[^"]*") type="module"')
_FIRST_SCRIPT: Final = re.compile(r'<script src="([^"]*assets/)handbook\.js')
_ARTICLE: Final = re.compile(r'<article class="md-content__inner.*</article>', re.DOTALL)
_PRACTICE: Final = re.compile(
    r'<section class="practice needs-script"[^<>]* data-exercise="([^"]*)(assets/practice/([\w-]+)-\w+\.json)"'
    r".*?</section>",
    re.DOTALL,
)
_DOWNLOAD: Final = (
    '<section class="practice" id="try-it-here" aria-label="Try it yourself">\n'
    '<p><a class="md-button" href="{file}" download="{slug}.zip">Download to try it</a> <span class="practice__about">'
    "The starter, the tests and one command that runs them. A browser runs no Python in a page that was opened from a "
    "folder.</span></p>\n</section>"
)


def belongs_in_folder(place: str) -> bool:
    """Return whether a file of the site is of use in a folder, where pages still link to the downloads."""
    return not (_FOR_SERVERS.fullmatch(place) or _READ.fullmatch(place))


def folder_page(html: str, archives: Mapping[str, str], *, joined: bool) -> str:
    """Return a page whose links name files, because without a server nobody looks for `index.html`.

    archives: path of an archive by that of an exercise, both below the site's root; joined: whether there are scripts
    in place of modules.
    """
    html = _PRELOAD.sub("", _linked(html))  # of fonts, which a browser takes for requests to another host here
    if joined:
        html = _MODULE.sub(r"\1 defer", html)
        html = _FIRST_SCRIPT.sub(rf'<script src="\1{SHARED}" defer></script>\n\g<0>', html, count=1)
    return _PRACTICE.sub(lambda found: _download(found, archives), html)


def script_beside(place: str, text: str) -> str | None:
    """Return the script that holds the text of a file that scripts read; None if they do not read this one."""
    if _READ.fullmatch(place):
        held = json.dumps(_with_files(json.loads(text)), ensure_ascii=False)
    elif _QUESTION.fullmatch(place) and (article := _ARTICLE.search(text)):
        held = article[0]
    else:
        return None
    return f"window.handbookRead = {json.dumps(held, ensure_ascii=False)};\n"


def _linked(html: str) -> str:
    html = _ADDRESS.sub(lambda found: f'{found[1]}{_file(found[2])}"', html)
    return _REFRESH.sub(lambda found: f'{found[1]}{_file(found[2])}"', html)


def _with_files(value: Any, name: str = "") -> Any:
    """Return data whose addresses (`url`) and pieces of HTML (`html`) name files."""
    if isinstance(value, list):
        return [_with_files(item) for item in value]
    if isinstance(value, dict):
        return {name: _with_files(item, name) for name, item in value.items()}
    return _file(value) if name == "url" else _linked(value) if name == "html" else value


def _download(found: re.Match[str], archives: Mapping[str, str]) -> str:
    base, file, slug = found.groups()
    return _DOWNLOAD.format(file=f"{base}{archives[file]}", slug=slug) if file in archives else ""


def _file(address: str) -> str:
    if not address or _OUTSIDE.match(address):
        return address
    path, mark, rest = re.match(r"([^?#]*)(.?)(.*)", address, re.DOTALL).groups()  # type: ignore[union-attr]
    if path in (".", ".."):
        path += "/"
    return f"{path}{'index.html' if path.endswith('/') else ''}{mark}{rest}"


LOCK: Final = Path(__file__).parent / "esbuild"  # the folder of package.json and its lock file
# The record of the reader's marks is one for all scripts of a page, so it is a script of its own.
SHARED: Final = "marks.js"
BUNDLE: Final = "handbookMarks"
# The scripts that pages name and that import others; those are joined into them.
ENTRIES: Final = ("practise.js", "questions.js", "search.js", "self-test.js", "sheet-boxes.js", "sheets.js")
_COMMON: Final = ("--bundle", "--format=iife", "--charset=utf8", "--log-level=warning")


def bundles(root: Path, assets: Path) -> tuple[Mapping[str, str], str]:
    """Return script by name, and why there are none: empty if there are. assets: the folder of the modules."""
    folder = npm_folder(root, LOCK)
    program = folder / "node_modules" / "esbuild" / "bin" / "esbuild"
    if shutil.which("node") is None:
        return {}, "Node is not installed"
    if not program.is_file() and (fault := install_locked(LOCK, folder)):
        return {}, fault
    shared = (SHARED, f"--global-name={BUNDLE}")
    others = (
        *ENTRIES,
        f"--external:./{SHARED}",
        "--supported:dynamic-import=false",
        f"--banner:js=var require = () => {BUNDLE};",
    )
    with TemporaryDirectory() as made:
        for arguments in (shared, others):
            call = ["node", str(program), *arguments, *_COMMON, f"--outdir={made}"]
            done = subprocess.run(call, cwd=assets, capture_output=True, text=True)
            if done.returncode:
                return {}, f"esbuild could not join the scripts: {done.stderr.strip()[:160]}"
        return {path.name: path.read_text("utf-8") for path in sorted(Path(made).iterdir())}, ""


def write_folder(
    site: Path, target: Path, scripts: Mapping[str, str], archives: Mapping[str, tuple[str, bytes]]
) -> None:
    """Write a built site as a folder, in place of what is there.

    scripts: the joined modules by name, none if they could not be made; archives: path and content by the file of an
    exercise.
    """
    shutil.rmtree(target, ignore_errors=True)
    places = {file: path for file, (path, _) in archives.items()}
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        place, content = path.relative_to(site).as_posix(), path.read_bytes()
        if path.suffix == ".html":
            content = folder_page(content.decode(), places, joined=bool(scripts)).encode()
        if belongs_in_folder(place):
            _write(target / place, content)
        if path.suffix in (".html", ".json") and (script := script_beside(place, content.decode())):
            _write(target / f"{place}.js", script.encode())
    for name, script in scripts.items():
        _write(target / "assets" / name, script.encode())
    for file, content in archives.values():
        _write(target / file, content)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
