"""One line of Markdown to HTML, for templates that quote a page: text, emphasis, code and formulas."""

from __future__ import annotations

from functools import cache

from markdown_it import MarkdownIt
from markupsafe import Markup
from mdit_py_plugins.dollarmath import dollarmath_plugin

from handbook.markup.mathml import FormulaError, formula_html


def inline_html(text: str) -> Markup:
    """Render one line; links become their text, HTML is escaped, a formula that does not parse stays as written."""
    return Markup(_renderer().renderInline(text))


@cache
def _renderer() -> MarkdownIt:
    renderer = MarkdownIt("commonmark", {"html": False}).disable(["link", "image", "autolink"])
    renderer.use(dollarmath_plugin, allow_space=False, allow_labels=False)
    renderer.add_render_rule("math_inline", lambda self, tokens, index, options, env: _formula(tokens[index].content))
    return renderer


def _formula(tex: str) -> str:
    try:
        return formula_html(tex.strip(), display=False)
    except FormulaError:
        return str(Markup("<code>{}</code>").format(tex))
