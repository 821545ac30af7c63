"""The HTML of a page as Python-Markdown makes it, and what it may hold: tags, attributes, classes, kinds of addresses.

The checks of the source refuse markup with its line. This is the second look, at what Python-Markdown made of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from html import unescape
from typing import Any, Final

import nh3
from lxml import etree
from markdown import Markdown

from handbook.cache import Cache, code_key, key_of
from handbook.markup.markdown_extension import diagram_fence, figure_fence
from handbook.markup.svg import SHAPES
from handbook.model.kinds import LANGUAGES
from handbook.model.sources import Body, SnippetTexts
from handbook.parse.includes import filled
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


Contents = tuple["Entry", ...]
Entry = tuple[str, str, int, Contents]
"""A heading in the table of contents: its text as HTML, its id, its level, and those below it."""


@dataclass(frozen=True)
class RenderedText:
    """A page's Markdown as HTML, and its headings. Links lead where the source has them lead."""

    html: str
    contents: Contents

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(_HEADING.findall(self.html))


def render(text: str) -> RenderedText:
    """Return a page's Markdown as HTML. The same text always gives the same HTML."""
    renderer = _renderer().reset()
    html = renderer.convert(text)
    return RenderedText(html, _contents(renderer.toc_tokens))  # type: ignore[attr-defined]


def rendered_text(body: Body, snippets: SnippetTexts, results: Cache) -> RenderedText:
    """Return the body of a page with its includes as HTML, from the cache where it is known."""
    text = filled(body.text, snippets)
    return results.get("texts", key_of(code_key(), text), partial(render, text))


def _contents(tokens: Iterable[Mapping[str, Any]]) -> Contents:
    return tuple((token["name"], token["id"], token["level"], _contents(token["children"])) for token in tokens)


def with_links(content: str, resolve: Callable[[str], str]) -> str:
    """Return a page's HTML with the targets of its links resolved; addresses of e-mail stay hidden."""

    def link(found: re.Match[str]) -> str:
        target = unescape(found[2])
        resolved = target if found[2].startswith("&#") else resolve(target)
        return found[0] if resolved == target else found[1] + _attribute(resolved) + '"'

    return _LINK.sub(link, content)


def _attribute(value: str) -> str:
    """Return the value of an attribute as Python-Markdown writes it."""
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


_LINK: Final = re.compile(r'(<a\b[^>]*? href=")([^"]*)"')
_HEADING: Final = re.compile(r'<h[1-6] id="([^"]*)"')


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


def tree_of(content: str) -> etree._Element:
    """Return a page's HTML as a tree below one element."""
    document = etree.fromstring(f"<html><body>{content}</body></html>", _parser())
    (body,) = document.iterchildren("body")
    return body


@cache
def _parser() -> etree.HTMLParser:
    return etree.HTMLParser()  # whose elements are plain ones: those of lxml.html take twice the time


def not_allowed(content: str, tree: etree._Element | None = None) -> list[str]:
    """Return the start tags in a page's HTML that it may not hold, or not with these attributes.

    tree: the page as a tree, where someone has made it already.
    """
    cleaned = _allowlist().clean(content)
    if _one_spelling(cleaned) == _one_spelling(content):
        return []
    before = tree_of(content.replace(EXCERPT_END, "")) if tree is None or EXCERPT_END in content else tree
    after = tree_of(cleaned)
    if etree.tostring(before, method="html") == etree.tostring(after, method="html"):
        return []
    found = Counter(_start_tags(before)) - Counter(_start_tags(after))
    shown, left = (etree.tostring(one, method="text", encoding="unicode") for one in (before, after))
    if not found and shown != left:
        return ["text that browsers read as markup"]
    return list(found)


def _one_spelling(content: str) -> str:
    """Return HTML with one of the spellings that mean the same to every parser. It is compared and never read."""
    content = _EMPTY.sub("/>", content).replace(" />", "/>").replace("<br>", "<br/>").replace("<hr>", "<hr/>")
    return content.replace("&quot;", '"').replace("&nbsp;", "\xa0")


_EMPTY: Final = re.compile(r"></(?:path|rect|use|line|circle|ellipse|polygon|polyline|mspace)>")


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


def _start_tags(tree: etree._Element) -> list[str]:
    tags = []
    for element in tree.iter():
        if isinstance(element.tag, str):
            pairs = sorted((str(name), str(value)) for name, value in element.attrib.items())
            attributes = "".join(f' {name}="{value}"' for name, value in pairs)
            tags.append(f"<{element.tag}{attributes}>")
        else:
            tags.append(etree.tostring(element, encoding="unicode", method="html", with_tail=False))
    return tags
