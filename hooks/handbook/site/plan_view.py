"""A plan on the day: what is asked when, and what to listen for."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from handbook.model.kinds import FOLLOW_UPS, LISTEN
from handbook.model.records import Question
from handbook.parse.question_sections import follow_ups, table_rows
from handbook.site.inline_html import inline_html


@dataclass(frozen=True)
class Asked:
    """What is asked in a part: a question with what to listen for, or a prompt of the plan's own."""

    minutes: int
    prompt: str
    question: Question | None = None

    @property
    def listen(self) -> tuple[tuple[str, Markup], ...]:
        """(kind of answer, what one hears), from the question's own page."""
        text = self.question.body.section(LISTEN) if self.question else ""
        return tuple((row[0], inline_html(row[1])) for row in table_rows(text)[2:] if len(row) > 1)

    @property
    def follow_ups(self) -> tuple[Markup, ...]:
        tokens = self.question.body.tokens(FOLLOW_UPS) if self.question else ()
        return tuple(inline_html(token.content.strip('"')) for token in follow_ups(tokens))


@dataclass(frozen=True)
class PartView:
    """A part of a plan on the day. start: minutes after the beginning."""

    title: str
    start: int
    minutes: int
    asked: tuple[Asked, ...]
    reserve: tuple[Question, ...]

    @property
    def end(self) -> int:
        return self.start + self.minutes
