"""An interview plan as its page shows it: what is asked when, and what to listen for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markupsafe import Markup
from mdit_py_plugins.dollarmath import dollarmath_plugin

from handbook.markup.mathml import FormulaError, formula_html
from handbook.model.kinds import FOLLOW_UPS, LISTEN
from handbook.model.records import Question
from handbook.parse.text import follow_ups, table_rows


@dataclass(frozen=True)
class AskView:
    """One thing to ask in a part: a question with what to listen for, or a prompt of the plan's own."""

    minutes: int
    prompt: str
    question: Question | None = None

    @property
    def signs(self) -> tuple[tuple[str, Markup], ...]:
        """(kind of answer, what one hears), from the question's own page."""
        text = self.question.body.section(LISTEN) if self.question else ""
        return tuple((row[0], inline_html(row[1])) for row in table_rows(text)[2:] if len(row) > 1)

    @property
    def follow_ups(self) -> tuple[Markup, ...]:
        tokens = self.question.body.tokens(FOLLOW_UPS) if self.question else ()
        return tuple(inline_html(token.content.strip('"')) for token in follow_ups(tokens))


@dataclass(frozen=True)
class PartView:
    """A part of a plan. start: minutes after the beginning."""

    title: str
    start: int
    minutes: int
    asks: tuple[AskView, ...]
    reserve: tuple[Question, ...]

    @property
    def end(self) -> int:
        return self.start + self.minutes


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
