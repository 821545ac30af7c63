"""The site without a network: the list of what a browser keeps when a reader wants everything."""

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
