"""The records of the handbook: what the front matter of each kind of page holds, as frozen values.

`handbook new` writes the fields in this order.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, InstanceOf, Strict, StringConstraints
from pydantic_core import PydanticCustomError

from handbook.model.kinds import Group, Kind, Level, Need, Sheet
from handbook.model.problems import Problem
from handbook.model.sources import Body, FrontMatter, Place
from handbook.model.text import HIDDEN, holds_markup


def _plain(text: str) -> str:
    """Return the text. Raises a validation error if it holds markup or characters that nobody sees."""
    if found := HIDDEN.search(text):
        raise PydanticCustomError("hidden_character", "hidden character", {"character": found[0]})
    if holds_markup(text):
        raise PydanticCustomError("markup", "markup")
    return text


ONE_LINE = r"^\S(.*\S)?$"
Safe = AfterValidator(_plain)
Text = Annotated[str, StringConstraints(min_length=1, max_length=2000, pattern=ONE_LINE), Safe]
Line = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=ONE_LINE), Safe]
Tagline = Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=ONE_LINE), Safe]
Cue = Annotated[str, StringConstraints(min_length=1, max_length=40, pattern=ONE_LINE), Safe]
Description = Annotated[str, StringConstraints(min_length=20, max_length=160, pattern=ONE_LINE), Safe]
Category = Annotated[str, StringConstraints(max_length=40, pattern=r"^[A-Za-z0-9][A-Za-z0-9 +&'-]*$")]
Prefix = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]$")]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9](?:0[1-9]|[1-9][0-9]{1,2})$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"'`]+$")]
Folder = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]
OldAddress = Annotated[str, StringConstraints(pattern=r"^questions/[a-z0-9-]+/[a-z0-9-]+/$")]
OldTopicAddress = Annotated[str, StringConstraints(pattern=r"^questions/[a-z0-9-]+/$")]
Number = Annotated[int, Strict()]
Day = Annotated[date, Strict(), Field(ge=date(2000, 1, 1))]


class Value(BaseModel):
    """A part of a record."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Value):
    """A page with the front matter of its kind. path: POSIX, relative to the repository."""

    label: ClassVar[str]

    path: str = Field(exclude=True)
    matter: InstanceOf[FrontMatter] = Field(exclude=True, repr=False)
    body: InstanceOf[Body] = Field(exclude=True, repr=False)

    def problem(self, place: Place, rule: str, message: str, fix: str) -> Problem:
        """Return a problem with the value at a place of the front matter."""
        return Problem(self.path, self.matter.line(place), rule, message, fix)

    @property
    def slug(self) -> str:
        return self.path.rsplit("/", 1)[-1].removesuffix(".md")

    @property
    def url(self) -> str:
        """The address of the page below the site's own, such as `questions/sql/median/`."""
        place = self.path.removeprefix("docs/").removesuffix(".md") + "/"
        return place.removesuffix("index/") if self.path.endswith("/index.md") else place


def front_fields(model: type[Record]) -> tuple[str, ...]:
    """Return the fields of a record's front matter, in their order."""
    return tuple(name for name in model.model_fields if name not in Record.model_fields)


class Source(Value):
    title: Line
    url: Address | None = None


class Topic(Record):
    label: ClassVar[str] = "a topic"

    title: Line
    prefix: Prefix
    group: Group
    order: Annotated[Number, Field(ge=0, le=9999)]
    tagline: Tagline
    sections: Annotated[tuple[Line, ...], Field(min_length=1, max_length=12)]
    figure: Id | None = None
    moved_from: tuple[OldTopicAddress, ...] = ()

    @property
    def slug(self) -> str:
        return self.path.split("/")[-2]


class Question(Record):
    label: ClassVar[str] = "a question"

    id: Id
    title: Line
    cue: Cue
    kind: Kind
    level: Level
    minutes: Annotated[Number, Field(ge=2, le=60)]
    sheet: Sheet
    section: Line
    aliases: tuple[Line, ...] = ()
    related: tuple[Id, ...] = ()
    moved_from: tuple[OldAddress, ...] = ()
    sources: tuple[Source, ...] = ()
    reviewed: Day

    @property
    def topic(self) -> str:
        """The slug of its topic, which is its folder."""
        return self.path.split("/")[-2]


class Stage(Value):
    name: Line
    length: Line
    questions: tuple[Id, ...] = ()


class Requirement(Value):
    text: Text
    need: Need
    topics: tuple[Slug, ...] = ()
    questions: tuple[Id, ...] = ()


class Guide(Record):
    label: ClassVar[str] = "a guide"

    title: Line
    description: Description | None = None
    company: Line
    role: Line
    read_on: Day
    stages: tuple[Stage, ...]
    requirements: Annotated[tuple[Requirement, ...], Field(min_length=1)]
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]


class Ask(Value):
    """A question of the handbook or a prompt of the plan's own, with the minutes it takes."""

    question: Id | None = None
    prompt: Text | None = None
    minutes: Annotated[Number, Field(ge=1, le=60)]


class Part(Value):
    title: Line
    minutes: Annotated[Number, Field(ge=1, le=240)]
    ask: tuple[Ask, ...] = ()
    reserve: tuple[Id, ...] = ()


class Area(Value):
    """An area of a rubric. weight: percent; scores: what a score of 1, 2, 3 and 4 looks like."""

    area: Line
    weight: Annotated[Number, Field(ge=1, le=100)]
    criteria: Annotated[tuple[Text, ...], Field(min_length=1)]
    scores: Annotated[tuple[Text, ...], Field(min_length=4, max_length=4)]


class Differentiator(Value):
    level: Level
    signs: Annotated[tuple[Text, ...], Field(min_length=1)]


class Plan(Record):
    label: ClassVar[str] = "a plan"

    title: Line
    description: Description | None = None
    role: Line
    level: Level
    minutes: Annotated[Number, Field(ge=15, le=480)]
    parts: Annotated[tuple[Part, ...], Field(min_length=1)]
    rubric: Annotated[tuple[Area, ...], Field(min_length=1)]
    differentiators: tuple[Differentiator, ...] = ()
    red_flags: tuple[Text, ...] = ()


class Exercise(Record):
    label: ClassVar[str] = "an exercise"

    title: Line
    description: Description | None = None
    kind: Kind
    level: Level
    minutes: Annotated[Number, Field(ge=5, le=480)]
    snippets: Annotated[tuple[Folder, ...], Field(min_length=1)]


class Post(Record):
    label: ClassVar[str] = "a post"

    title: Line
    date: Day
    description: Description
    categories: Annotated[tuple[Category, ...], Field(min_length=1)]
    tags: tuple[Category, ...] = ()
    questions: tuple[Id, ...] = ()
    draft: Annotated[bool, Strict()] = False

    @property
    def url(self) -> str:
        """Its address: the blog is configured with `post_url_format: "{file}"`."""
        return f"blog/{self.slug}/"


class Page(Record):
    """Any other page: the home page, an index, a page for contributors."""

    label: ClassVar[str] = "a page"

    title: Line
    description: Description
    template: Annotated[str, StringConstraints(pattern=r"^[a-z-]+\.html$")] | None = None
    hide: tuple[Literal["navigation", "toc", "footer"], ...] = ()
    retired: tuple[Id, ...] = ()
