"""The site without a network: what a browser keeps of it, and its pages for a folder without a server."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from handbook.site.asset_versions import version_of

LIST: Final = "offline.json"
# What is for other programs, for a server, or only useful with a network.
_LEFT_OUT: Final = re.compile(
    r".*\.(?:apkg|epub|pdf|md|xml|xsl|gz|txt|map)|_headers|404\.html|offline\.json|offline-worker\.js|feed_.*"
    r"|assets/(?:cards|images)/.*|q/.*|questions(?:\.schema)?\.json"
)
_FOR_SERVERS: Final = re.compile(r"_headers|404\.html|offline\.json|offline-worker\.js|robots\.txt|sitemap\..*")
_ADDRESS: Final = re.compile(r'(<(?:a|link)\b[^<>]*? href=")([^"]*)"')
_REFRESH: Final = re.compile(r'(<meta http-equiv="refresh" content="0; url=)([^"]*)"')
_OUTSIDE: Final = re.compile(r"[a-z][a-z0-9+.-]*:|//|#")


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


def belongs_in_folder(place: str) -> bool:
    """Return whether a file of the site is of use in a folder, where pages still link to the downloads."""
    return not _FOR_SERVERS.fullmatch(place)


def folder_page(html: str) -> str:
    """Return a page whose links name files, because without a server nobody looks for `index.html`."""
    html = _ADDRESS.sub(lambda found: f'{found[1]}{_file(found[2])}"', html)
    return _REFRESH.sub(lambda found: f'{found[1]}{_file(found[2])}"', html)


def _file(address: str) -> str:
    if not address or _OUTSIDE.match(address):
        return address
    path, mark, rest = re.match(r"([^?#]*)(.?)(.*)", address, re.DOTALL).groups()  # type: ignore[union-attr]
    if path in (".", ".."):
        path += "/"
    return f"{path}{'index.html' if path.endswith('/') else ''}{mark}{rest}"
