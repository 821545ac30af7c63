"""The HTML of a page as Python-Markdown makes it, and what it may hold: tags, attributes, classes, kinds of addresses.

The checks of the source refuse markup with its line. This is the second look, at what Python-Markdown made of it."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any, Final

import nh3
from lxml import html
from markdown import Markdown

from handbook.markup.markdown_extension import diagram_fence, figure_fence
from handbook.markup.svg import SHAPES
from handbook.model.languages import LANGUAGES
from handbook.parse.markdown import FOLD_KINDS

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
    "pymdownx.superfences": {
        "custom_fences": [
            {"name": "mermaid", "class": "diagram", "format": diagram_fence},
            {"name": "figure", "class": "figure", "format": figure_fence},
        ]
    },
}


def render(text: str) -> str:
    """Return the HTML of a page's Markdown. The same text always gives the same HTML."""
    return _renderer().reset().convert(text)


@cache
def _renderer() -> Markdown:
    return Markdown(extensions=list(EXTENSIONS), extension_configs=OPTIONS)


TEXT: Final = set(
    "h1 h2 h3 h4 h5 h6 p br hr a em strong code pre span div section figure figcaption details summary blockquote "
    "ul ol li table thead tbody tr th td".split()
)
MATHML: Final = set(
    "math semantics annotation mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom menclose "
    "msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd".split()
)
DRAWING: Final = set(SHAPES) - {"style"}
MATHML_ATTRIBUTES: Final = set(
    "accent accentunder class columnalign columnlines columnspacing depth display displaystyle encoding fence form "
    "frame height largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize "
    "movablelimits notation rowalign rowlines rowspacing rspace scriptlevel separator stretchy symmetric voffset "
    "width".split()
)
DRAWING_ATTRIBUTES: Final = set(
    "aria-describedby aria-hidden aria-label aria-labelledby class clip-path cx cy d data-id dominant-baseline dx dy "
    "fill fill-opacity fill-rule font-family font-size font-style font-weight gradientTransform gradientUnits height "
    "href id letter-spacing marker-end marker-mid marker-start markerHeight markerUnits markerWidth offset opacity "
    "orient patternUnits points preserveAspectRatio r refX refY role rx ry space stop-color stop-opacity stroke "
    "stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor "
    "transform viewBox visibility width x x1 x2 xml:space xmlns y y1 y2".split()
)
ATTRIBUTES: Final = {
    **{f"h{level}": {"id"} for level in range(1, 7)},
    "a": {"href", "title"},
    "ol": {"start"},
    "th": {"scope"},
    "section": {"aria-labelledby"},
    "details": {"open"},
    "span": {"class"},  # the kinds of tokens in code, of which each lexer has its own
    **dict.fromkeys(MATHML, MATHML_ATTRIBUTES),
    **dict.fromkeys(DRAWING, DRAWING_ATTRIBUTES),
}
COLUMNS: Final = {"column-left", "column-center", "column-right"}
CLASSES: Final = {
    "a": {"headerlink"},
    "p": {"admonition-title", "figure__alt"},
    "li": {"figure__printed"},
    "details": set(FOLD_KINDS),
    "section": {"short-answer"},
    "figure": {"diagram", "diagram--wide", "figure", "figure--steps"},
    "th": COLUMNS,
    "td": COLUMNS,
    "div": {
        *("formula", "highlight", "md-typeset__scrollwrap", "md-typeset__table", "admonition"),
        *FOLD_KINDS,
        *(f"language-{language.fence}" for language in LANGUAGES),
    },
}
SCHEMES: Final = {"https", "http", "mailto"}
EXCERPT_END: Final = "<!-- more -->"


def not_allowed(content: str) -> list[str]:
    """Return the start tags in a page's HTML that it may not hold, or not with these attributes."""
    before, after = _tree(content.replace(EXCERPT_END, "")), _tree(_allowlist().clean(content))
    if html.tostring(before) == html.tostring(after):
        return []
    found = Counter(_start_tags(before)) - Counter(_start_tags(after))
    if not found and before.text_content() != after.text_content():
        return ["text that browsers read as markup"]
    return list(found)


@cache
def _allowlist() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=TEXT | MATHML | DRAWING,
        clean_content_tags=set(),
        attributes=ATTRIBUTES,
        allowed_classes=CLASSES,
        url_schemes=SCHEMES,
        link_rel=None,
    )


def _tree(content: str) -> html.HtmlElement:
    return html.fragment_fromstring(content, create_parent="div")


def _start_tags(tree: html.HtmlElement) -> list[str]:
    tags = []
    for element in tree.iter():
        if isinstance(element.tag, str):
            attributes = "".join(f' {name}="{value}"' for name, value in sorted(element.attrib.items()))
            tags.append(f"<{element.tag}{attributes}>")
        else:
            tags.append(html.tostring(element, encoding="unicode", with_tail=False))
    return tags
