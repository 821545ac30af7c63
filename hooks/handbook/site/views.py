"""What the templates show of a page beyond its own text, worked out from the catalogue."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import PurePosixPath
from typing import ClassVar, Final

from markupsafe import Markup

from handbook.markup.figures import figure_html
from handbook.markup.plain_text import first_sentences
from handbook.model.catalogue import Catalogue, Usage
from handbook.model.kinds import LEVELS, SHORT
from handbook.model.records import Exercise, Guide, Part, Plan, Post, Question, Record, Requirement, Topic
from handbook.model.text import slugify
from handbook.parse.includes import still_figure
from handbook.parse.markdown import parse_tokens
from handbook.site.exports import NAMES, question_names
from handbook.site.finished_html import version_of
from handbook.site.navigation import Breadcrumb, breadcrumbs
from handbook.site.plans import AskView, PartView, StudySession, main_topics, one_evening, one_week, two_weeks

WORDS_A_MINUTE: Final = 220


@dataclass(frozen=True)
class Heading:
    """A heading that a template writes: for the table of contents."""

    title: str
    id: str


@dataclass(frozen=True)
class View:
    """A record in its surroundings. `meta` goes into the page's metadata, `headings` into its table of contents."""

    catalogue: Catalogue
    record: Record

    template: ClassVar[str | None] = None  # the theme's own

    @property
    def description(self) -> str:
        return getattr(self.record, "description", None) or first_sentences(parse_tokens(self.record.body.text))

    @property
    def meta(self) -> Mapping[str, str]:
        template = getattr(self.record, "template", None) or self.template
        return {"description": self.description} | ({"template": template} if template else {})

    @property
    def headings(self) -> tuple[Heading, ...]:
        return ()

    @property
    def breadcrumbs(self) -> tuple[Breadcrumb, ...]:
        return breadcrumbs(self.catalogue, self.record)

    @property
    def minutes_to_read(self) -> int:
        """How long the page takes to read, in whole minutes, at least 1."""
        return max(1, math.ceil(len(self.record.body.text.split()) / WORDS_A_MINUTE))

    def figure_of(self, question: Question) -> Markup:
        """Return the first figure of a question's page that stands still; empty if it has none."""
        source = still_figure(question.body, self.catalogue.snippets)
        return Markup(figure_html(source)) if source else Markup()


@dataclass(frozen=True)
class QuestionView(View):
    record: Question

    template = "question.html"

    @property
    def description(self) -> str:
        return first_sentences(self.record.body.tokens(SHORT)) or self.record.title

    @cached_property
    def topic(self) -> Topic:
        return self.catalogue.topic_of(self.record)

    @cached_property
    def siblings(self) -> tuple[Question, ...]:
        return self.catalogue.by_topic[self.record.topic]

    @cached_property
    def position(self) -> int:
        """Its place in the topic, from 1."""
        return next(number for number, other in enumerate(self.siblings, 1) if other is self.record)

    @property
    def previous(self) -> Question | None:
        return self.siblings[self.position - 2] if self.position > 1 else None

    @property
    def next(self) -> Question | None:
        return self.siblings[self.position] if self.position < len(self.siblings) else None

    @property
    def section_id(self) -> str:
        """The fragment of its section on the topic's page."""
        return slugify(self.record.section)

    @property
    def harder(self) -> Question | None:
        """The next question of its topic that asks for a higher level, of its section if there is one."""
        level = LEVELS.index(self.record.level)
        found = min(
            (other for other in self.siblings if LEVELS.index(other.level) > level),
            key=lambda other: (other.section != self.record.section, LEVELS.index(other.level)),
            default=None,
        )
        return None if found == self.next else found

    @property
    def related(self) -> tuple[Question, ...]:
        return self.catalogue.named(self.record.related)

    @property
    def next_step(self) -> tuple[str, Question] | None:
        """The one question to go on with, and what it is: of this section, harder, of the next section, or related."""
        same_section = self.next if self.next and self.next.section == self.record.section else None
        steps = (
            ("Next in this section", same_section),
            ("A harder question on this topic", self.harder),
            ("In the next section", self.next),
            ("A related question", self.related[0] if self.related else None),
        )
        return next(((name, question) for name, question in steps if question), None)

    @property
    def usages(self) -> tuple[tuple[str, Usage], ...]:
        """Where it is asked: (what that is, the page)."""
        names: dict[type[Record], str] = {Guide: "Guide", Plan: "Interview plan", Post: "Reflection"}
        return tuple((names[type(usage)], usage) for usage in self.catalogue.usages.get(self.record.id, ()))


@dataclass(frozen=True)
class TopicView(View):
    record: Topic

    template = "topic.html"

    @property
    def description(self) -> str:
        return f"{self.record.title}: {self.record.tagline}. {len(self.questions)} interview questions with answers."[
            :160
        ]

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.catalogue.by_topic[self.record.slug]

    @property
    def sections(self) -> tuple[tuple[Heading, tuple[Question, ...]], ...]:
        return tuple(
            (Heading(section, slugify(section)), found)
            for section in self.record.sections
            if (found := tuple(question for question in self.questions if question.section == section))
        )

    @property
    def headings(self) -> tuple[Heading, ...]:
        return tuple(heading for heading, _ in self.sections)

    @property
    def figure(self) -> tuple[Question, Markup] | None:
        """The question whose figure opens the page, and the figure."""
        shown = self.catalogue.by_id.get(self.record.figure or "")
        return (shown, self.figure_of(shown)) if shown else None

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """How many questions there are of each level that has any."""
        return tuple(
            (level, n) for level in LEVELS if (n := sum(question.level == level for question in self.questions))
        )


@dataclass(frozen=True)
class GuideView(View):
    record: Guide

    template = "guide.html"

    @property
    def requirements(self) -> tuple[tuple[Requirement, tuple[Topic, ...], tuple[Question, ...]], ...]:
        topics = {topic.slug: topic for topic in self.catalogue.topics}
        return tuple(
            (
                requirement,
                tuple(topics[slug] for slug in requirement.topics),
                self.catalogue.named(requirement.questions),
            )
            for requirement in self.record.requirements
        )

    @property
    def stages(self) -> tuple[tuple[str, str, tuple[Question, ...]], ...]:
        return tuple((stage.name, stage.length, self.catalogue.named(stage.questions)) for stage in self.record.stages)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions it names, each once, in the order of the stages and then of the requirements."""
        return self.catalogue.named_by(self.record)

    @property
    def headings(self) -> tuple[Heading, ...]:
        titles = {
            "are-you-ready": "Requirements and questions",
            "one-evening": "One evening",
            "one-week": "One week",
            "two-weeks": "Two weeks",
            "longer": "Six weeks and three months",
        }
        return tuple(Heading(title, id) for id, title in titles.items())

    @cached_property
    def one_evening(self) -> StudySession:
        return one_evening(self.catalogue, self.record)

    @cached_property
    def one_week(self) -> tuple[StudySession, ...]:
        return one_week(self.catalogue, self.record)

    @cached_property
    def main_topics(self) -> tuple[Topic, ...]:
        return main_topics(self.catalogue, self.record)

    @cached_property
    def two_weeks(self) -> tuple[StudySession, ...]:
        return two_weeks(self.catalogue, self.record)


@dataclass(frozen=True)
class PlanView(View):
    record: Plan

    template = "plan.html"

    @property
    def parts(self) -> tuple[PartView, ...]:
        starts = accumulate((part.minutes for part in self.record.parts), initial=0)
        return tuple(
            PartView(part.title, start, part.minutes, self._asks(part), self.catalogue.named(part.reserve))
            for part, start in zip(self.record.parts, starts, strict=False)
        )

    @property
    def headings(self) -> tuple[Heading, ...]:
        parts = tuple(Heading(part.title, f"part-{number}") for number, part in enumerate(self.record.parts, 1))
        return (*parts, Heading("Signs", "signs"), Heading("Score sheet", "score-sheet"))

    def _asks(self, part: Part) -> tuple[AskView, ...]:
        found = ((ask, self.catalogue.by_id.get(ask.question or "")) for ask in part.ask)
        return tuple(AskView(ask.minutes, ask.prompt or (q.title if q else ""), q) for ask, q in found)


@dataclass(frozen=True)
class ExerciseView(View):
    record: Exercise

    template = "exercise.html"

    @property
    def commands(self) -> tuple[str, ...]:
        """What runs the tests of each of its folders: on an attempt, if the folder has a starter."""
        return tuple(map(self._command, self.record.snippets))

    def _command(self, folder: str) -> str:
        names = (PurePosixPath(name) for name in self.catalogue.snippets.texts if name.startswith(f"{folder}/starter."))
        attempt = "".join(f" --attempt mine{name.suffix}" for name in names)
        return f"./handbook judge {folder}{attempt}"


@dataclass(frozen=True)
class PostView(View):
    record: Post

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.catalogue.named(self.record.questions)


@dataclass(frozen=True)
class IndexView(View):
    """The index of questions, by group and topic."""

    template = "questions.html"

    @property
    def groups(self) -> tuple[tuple[Heading, tuple[Topic, ...]], ...]:
        return tuple((Heading(group, slugify(group)), topics) for group, topics in self.catalogue.groups)

    @property
    def headings(self) -> tuple[Heading, ...]:
        return tuple(heading for heading, _ in self.groups)

    @cached_property
    def names_address(self) -> str:
        """The address of the script with the names of all questions, relative to the page."""
        return f"{PurePosixPath(NAMES).name}?v={version_of(question_names(self.catalogue).encode())}"

    def demand(self, question: Question) -> int:
        return demand(self.catalogue, question)


def demand(catalogue: Catalogue, question: Question) -> int:
    """Return a number that orders questions by how often they are asked: who names it, whether its sheet must."""
    marked = {"must": 2, "should": 1, "never": 0}[question.sheet]
    return marked + 2 * len(catalogue.usages.get(question.id, ()))


VIEWS: dict[type[Record], type[View]] = {
    Question: QuestionView,
    Topic: TopicView,
    Guide: GuideView,
    Plan: PlanView,
    Exercise: ExerciseView,
    Post: PostView,
}


def view_of(catalogue: Catalogue, src_uri: str) -> View | None:
    """Return the view of a page by its path below `docs/`; None for pages the blog or the build makes."""
    record = catalogue.by_path.get(f"docs/{src_uri}")
    if record is None:
        return None
    if src_uri == "questions/index.md":
        return IndexView(catalogue, record)
    if isinstance(record, Question) and record.topic not in {topic.slug for topic in catalogue.topics}:
        return View(catalogue, record)  # a preview while the topic's own page is broken
    return VIEWS.get(type(record), View)(catalogue, record)
