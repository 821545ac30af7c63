"""What a finished page still needs: repairs of the theme's HTML, a foot for paper, and the versions of its files.

A change of the theme must not pass unseen: what is to be replaced must be there, or `ThemeChanged` names it. A version
is a query, `handbook.css?v=1f0c9e2b`, and no part of the name, so that no page meets a cached old style sheet, and a
page that a browser kept still finds its own after the next deployment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Final

from markupsafe import Markup

REPAIRS: Final = (
    # A check box takes no `autocomplete` in valid HTML; a script sets its state anyway.
    ('type="checkbox" id="__drawer" autocomplete="off"', 'type="checkbox" id="__drawer"'),
    # Our search is a dialog and needs no check box.
    ('<input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">', ""),
    # The cover of the page while the menu is open is an empty label. Only without a script does it have to be a label.
    (
        '<label class="md-overlay" for="__drawer"></label>',
        '<div class="md-overlay needs-script" data-overlay></div>'
        '<noscript><label class="md-overlay" for="__drawer"></label></noscript>',
    ),
)
ICON: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
HIDDEN_ICON: Final = '<svg aria-hidden="true" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
ARTICLE_END: Final = "</article>"
# The build puts what pages use of the theme's style sheets at the start of our own, which saves two requests.
_THEME_LINK = re.compile(r'<link rel="stylesheet" href="[^"]*assets/stylesheets/(?:main|palette)\.\w+\.min\.css">')
# The theme labels its table of contents also on pages whose menu does not show one.
_CONTENTS, _LABEL, _NO_LABEL = (
    'id="__toc"',
    '<label class="md-nav__title" for="__toc">',
    '<label class="md-nav__title">',
)
_EXTERNAL = re.compile(r'<a\b[^>]*\bhref="(https?://[^"]+)"')


class ThemeChanged(Exception):
    """The theme no longer writes what the handbook replaces or reads."""

    def __init__(self, missing: str, place: str) -> None:
        super().__init__(f"the theme has changed: {place} has no {missing}; see hooks/handbook/site/")


def replace_once(html: str, old: str, new: str, *, place: str) -> str:
    """Return the HTML with the first `old` replaced. place: the page, for the error. Raises ThemeChanged."""
    if old not in html:
        raise ThemeChanged(old, place)
    return html.replace(old, new, 1)


def with_theme_repairs(html: str, place: str) -> str:
    """Return the page with the theme's HTML repaired. Raises ThemeChanged."""
    for wrong, right in REPAIRS:
        html = replace_once(html, wrong, right, place=place)
    if ICON not in html:
        raise ThemeChanged(ICON, place)
    html = html.replace(ICON, HIDDEN_ICON)  # each stands beside a word or inside an element that has a name
    if _CONTENTS not in html:
        html = html.replace(_LABEL, _NO_LABEL)
    html, links = _THEME_LINK.subn("", html)
    if links != 2:
        raise ThemeChanged("link to each of the theme's two style sheets", place)
    return html


def with_print_foot(html: str, *, place: str, site: str, address: str, edition: str) -> str:
    """Return the page with a foot that only print shows: where its links lead, its address and its date.

    address: of the page, empty where unknown. A page without an article, such as a list of no posts, stays as it is.
    Raises ThemeChanged for an article without an end.
    """
    start, end = html.find("<article"), html.rfind(ARTICLE_END)
    if start < 0:
        return html
    if end < start:
        raise ThemeChanged(ARTICLE_END, place)
    links = dict.fromkeys(unescape(link) for link in _EXTERNAL.findall(html, start, end))
    notes = Markup("").join(Markup("<li>{}</li>").format(link) for link in links if link != address)
    listed = Markup("<p>Addresses</p><ol>{}</ol>").format(notes) if notes else Markup("")
    facts = " · ".join(part for part in (site, address, edition) if part)
    foot = Markup('<div class="print-foot" aria-hidden="true">{}<p>{}</p></div>').format(listed, facts)
    return html[:end] + str(foot) + html[end:]


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
