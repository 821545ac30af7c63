"""What the theme writes in a template that cannot be overridden in part, mended in the finished page."""

from __future__ import annotations

import re
from typing import Final

# A check box takes no `autocomplete` in valid HTML (its state is set by the theme's script in any case).
REPLACED: Final = tuple(
    (f'type="checkbox" id="{name}" autocomplete="off"', f'type="checkbox" id="{name}"')
    for name in ("__drawer", "__search")
)
# The build puts the theme's colours at the head of our own sheet: one request less.
PALETTE: Final = "assets/stylesheets/palette.*.css"
_PALETTE_LINK = re.compile(r'<link rel="stylesheet" href="[^"]*assets/stylesheets/palette\.\w+\.min\.css">')
# On pages that the menu does not show with their contents, this label stands for nothing.
_LABEL_OF_NOTHING: Final = ('<label class="md-nav__title" for="__toc">', '<label class="md-nav__title">')


def mended(html: str) -> str:
    """Return the page with the theme's slips mended."""
    for wrong, right in REPLACED:
        html = html.replace(wrong, right, 1)
    if 'id="__toc"' not in html:
        html = html.replace(*_LABEL_OF_NOTHING)
    return _PALETTE_LINK.sub("", html, count=1)
