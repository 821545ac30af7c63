"""Plans as pages show them: study plans for a guide's role, and what an interview plan asks when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markupsafe import Markup
from mdit_py_plugins.dollarmath import dollarmath_plugin

from handbook.markup.mathml import FormulaError, formula_html
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import FOLLOW_UPS, LEVELS, LISTEN
from handbook.model.records import Guide, Question, Topic
from handbook.parse.text import follow_ups, table_rows

EVENING = 120  # minutes
WEEK, WEEK_DAY = 5, 75  # the working days of a week, and the minutes of each
DAYS = 10  # the working days of two weeks
TOPICS = 6  # of the first half of three months


@dataclass(frozen=True)
class StudySession:
    """Questions to prepare in one evening or on one day."""

    title: str
    questions: tuple[Question, ...]

    @property
    def minutes(self) -> int:
        return sum(question.minutes for question in self.questions)


def one_evening(catalogue: Catalogue, guide: Guide) -> StudySession:
    """Return what fits one evening: the stages' own questions first, `must` before `should`, easier before harder."""
    return StudySession("One evening", _most_urgent(catalogue, guide, EVENING))


def one_week(catalogue: Catalogue, guide: Guide) -> tuple[StudySession, ...]:
    """Return the most urgent of what the guide names on at most five days, topic by topic, evenly."""
    return _by_days(catalogue, _most_urgent(catalogue, guide, WEEK * WEEK_DAY), WEEK)


def two_weeks(catalogue: Catalogue, guide: Guide) -> tuple[StudySession, ...]:
    """Return everything the guide names on at most ten days, topic by topic, easier before harder, evenly."""
    return _by_days(catalogue, catalogue.named_by(guide), DAYS)


def main_topics(catalogue: Catalogue, guide: Guide) -> tuple[Topic, ...]:
    """Return the six topics from which the guide names most questions, in the order in which they are read."""
    named = Counter(question.topic for question in catalogue.named_by(guide))
    most = sorted(catalogue.topics, key=lambda topic: -named[topic.slug])[:TOPICS]  # keeps their order where equal
    return tuple(topic for topic in catalogue.topics if topic in most and named[topic.slug])


def _most_urgent(catalogue: Catalogue, guide: Guide, minutes: int) -> tuple[Question, ...]:
    chosen: list[Question] = []
    for question in sorted(catalogue.named_by(guide), key=lambda q: _priority(q, guide)):
        if sum(other.minutes for other in chosen) + question.minutes <= minutes:
            chosen.append(question)
    return tuple(chosen)


def _by_days(catalogue: Catalogue, questions: Iterable[Question], days: int) -> tuple[StudySession, ...]:
    topics = [topic.slug for topic in catalogue.topics]
    ordered = sorted(questions, key=lambda q: (topics.index(q.topic), LEVELS.index(q.level), q.id))
    return tuple(StudySession(f"Day {number}", day) for number, day in enumerate(spread(ordered, days), 1))


def spread(questions: Sequence[Question], days: int) -> tuple[tuple[Question, ...], ...]:
    """Cut a sequence into at most `days` runs so that the longest run takes as few minutes as possible."""
    if not questions:
        return ()
    low, high = max(question.minutes for question in questions), sum(question.minutes for question in questions)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if len(_cut(questions, middle)) <= days else (middle + 1, high)
    return _cut(questions, low)


def _cut(questions: Iterable[Question], most: int) -> tuple[tuple[Question, ...], ...]:
    """Cut a sequence into runs of at most `most` minutes, each as long as possible."""
    days: list[list[Question]] = [[]]
    for question in questions:
        if days[-1] and sum(other.minutes for other in days[-1]) + question.minutes > most:
            days.append([])
        days[-1].append(question)
    return tuple(map(tuple, days))


def _priority(question: Question, guide: Guide) -> tuple[bool, int, int, int, str]:
    """Return the key by which questions are sorted, the most urgent first."""
    named = [stage.questions for stage in guide.stages]
    named += [requirement.questions for requirement in guide.requirements if requirement.need == "basic"]
    urgent = any(question.id in ids for ids in named)
    sheet = ("must", "should", "never").index(question.sheet)
    return not urgent, sheet, LEVELS.index(question.level), question.minutes, question.id


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
        return tuple((row[0], _inline_html(row[1])) for row in table_rows(text)[2:] if len(row) > 1)

    @property
    def follow_ups(self) -> tuple[Markup, ...]:
        tokens = self.question.body.tokens(FOLLOW_UPS) if self.question else ()
        return tuple(_inline_html(token.content.strip('"')) for token in follow_ups(tokens))


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


def _inline_html(text: str) -> Markup:
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
