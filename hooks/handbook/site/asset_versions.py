"""Addresses of style sheets and scripts that change with their content, so that no page meets a cached old one.

A version is a query, `handbook.css?v=1f0c9e2b`, and no part of the name: a page that a browser kept still finds its
style sheet after the next deployment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

_TAG = re.compile(r"<(?:link|script|dialog)\b[^<>]*>")
_IMPORT = re.compile(
    r"""(\b(?:from|import)[ (]*)"\./([\w./-]+\.js)(?:\?v=\w+)?"(?!\)\.[A-Z])"""
)  # not a type in a comment
_ADDRESS = re.compile(r'(="(?:[^"]*/)?)(assets/[\w./-]+\.(?:css|js))"')


def version_of(content: bytes) -> str:
    """Return a short hash of a file's content."""
    return sha256(content).hexdigest()[:8]


def asset_versions(site: Path) -> dict[str, str]:
    """Return path to version of every style sheet and script below a built site's `assets/`.

    Before that, let every module name the versions of those that it imports, so that a change of one changes all that
    need it. Modules import each other in no circle.
    """
    _name_imports(site / "assets")
    return dict(sorted(_versions(site)))


def _name_imports(assets: Path) -> None:
    done: set[Path] = set()

    def name(script: Path) -> None:
        if script in done:
            return
        done.add(script)

        def address(found: re.Match[str]) -> str:
            imported = (script.parent / found[2]).resolve()
            if not imported.is_file():
                return found[0]
            name(imported)
            return f'{found[1]}"./{found[2]}?v={version_of(imported.read_bytes())}"'

        text = script.read_text("utf-8")
        if (versioned := _IMPORT.sub(address, text)) != text:
            script.write_text(versioned, encoding="utf-8", newline="")

    for script in sorted(assets.resolve().rglob("*.js")):
        name(script)


def _versions(site: Path) -> Iterator[tuple[str, str]]:
    for path in (site / "assets").rglob("*"):
        if path.suffix in (".css", ".js"):
            yield path.relative_to(site).as_posix(), version_of(path.read_bytes())


def with_versions(html: str, versions: Mapping[str, str]) -> str:
    """Return a page whose links, scripts and search dialog name the version of each file that has one."""

    def address(found: re.Match[str]) -> str:
        version = versions.get(found[2])
        return f'{found[1]}{found[2]}?v={version}"' if version else found[0]

    return _TAG.sub(lambda tag: _ADDRESS.sub(address, tag[0]), html)
