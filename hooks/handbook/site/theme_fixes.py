"""What the theme writes in a template that cannot be overridden in part, mended in the finished page."""

from __future__ import annotations

import re
from typing import Final

REPLACED: Final = (
    # A check box takes no `autocomplete` in valid HTML (its state is set by a script in any case).
    ('type="checkbox" id="__drawer" autocomplete="off"', 'type="checkbox" id="__drawer"'),
    # Our search is a dialog and needs none.
    ('<input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">', ""),
    # What lies over the page while the menu is open is a label without a word; only without a script it must be one.
    (
        '<label class="md-overlay" for="__drawer"></label>',
        '<div class="md-overlay needs-script" data-overlay></div>'
        '<noscript><label class="md-overlay" for="__drawer"></label></noscript>',
    ),
)
ICON: Final = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
_SILENT_ICON: Final = '<svg aria-hidden="true" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
# The build puts what pages use of the theme's sheets at the head of our own: two requests less.
_THEME_LINK = re.compile(r'<link rel="stylesheet" href="[^"]*assets/stylesheets/(?:main|palette)\.\w+\.min\.css">')
# On pages that the menu does not show with their contents, this label stands for nothing.
_LABEL_OF_NOTHING: Final = ('<label class="md-nav__title" for="__toc">', '<label class="md-nav__title">')


def mended(html: str) -> str:
    """Return the page with the theme's slips mended."""
    for wrong, right in REPLACED:
        html = html.replace(wrong, right, 1)
    html = html.replace(ICON, _SILENT_ICON)  # each stands beside a word or in something that has a name
    if 'id="__toc"' not in html:
        html = html.replace(*_LABEL_OF_NOTHING)
    return _THEME_LINK.sub("", html, count=2)
