"""What paper needs at the end of a page: where external links lead, the page's address and date."""

from __future__ import annotations

import re
from html import unescape

from markupsafe import Markup

ARTICLE_END = "</article>"
_EXTERNAL = re.compile(r'<a\b[^>]*\bhref="(https?://[^"]+)"')


def with_print_foot(html: str, *, site: str, address: str, edition: str) -> str:
    """Return the page with a foot that only print shows. address: of the page, empty where unknown."""
    start, end = html.find("<article"), html.rfind(ARTICLE_END)
    if start < 0 or end < 0:
        return html
    links = dict.fromkeys(unescape(link) for link in _EXTERNAL.findall(html, start, end))
    notes = Markup("").join(Markup("<li>{}</li>").format(link) for link in links if link != address)
    listed = Markup("<p>Addresses</p><ol>{}</ol>").format(notes) if notes else Markup("")
    facts = " · ".join(part for part in (site, address, edition) if part)
    foot = Markup('<div class="print-foot" aria-hidden="true">{}<p>{}</p></div>').format(listed, facts)
    return html[:end] + str(foot) + html[end:]
