"""The HTML of a page as Python-Markdown makes it for the site, without the files that its code blocks include."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from markdown import Markdown

from handbook.markup.markdown_extension import diagram_fence

# Those of mkdocs.yml, but for pymdownx.snippets; a test compares them.
EXTENSIONS: Final = (
    "toc",
    "tables",
    "fenced_code",
    "admonition",
    "handbook.markup.markdown_extension",
    "pymdownx.arithmatex",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
)
OPTIONS: Final[dict[str, dict[str, Any]]] = {
    "toc": {"title": "On this page", "permalink": "#", "permalink_title": "Link to this section", "toc_depth": 3},
    "pymdownx.arithmatex": {"generic": True, "inline_syntax": ["dollar"], "block_syntax": ["dollar"]},
    "pymdownx.highlight": {"pygments_lang_class": True},
    "pymdownx.superfences": {"custom_fences": [{"name": "mermaid", "class": "diagram", "format": diagram_fence}]},
}


def render(text: str) -> str:
    """Return the HTML of a page's Markdown. The same text always gives the same HTML."""
    return _renderer().reset().convert(text)


@cache
def _renderer() -> Markdown:
    return Markdown(extensions=list(EXTENSIONS), extension_configs=OPTIONS)
