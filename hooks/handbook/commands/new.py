"""`handbook new`: write the beginning of a page or of a snippet folder.

At a terminal, options that the call leaves out are asked for, and checked as soon as they are given.
"""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from handbook.model.catalogue import Catalogue
from handbook.model.kinds import GROUPS, KINDS, LEVELS, RUNNABLE, Group, Kind, Level
from handbook.model.text import nearest
from handbook.parse.git_history import past_questions
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree
from handbook.scaffold.names import ScaffoldError, with_drafts
from handbook.scaffold.pages import (
    exercise_path,
    guide_path,
    new_exercise,
    new_figure,
    new_guide,
    new_plan,
    new_post,
    new_question,
    new_snippet,
    new_topic,
    plan_path,
    post_path,
    question_slug,
    settled_language,
    snippet_folder,
    snippet_owner,
    topic_path,
)


class Name(click.ParamType[str]):
    """One of some names, in whatever case. names: returns them when the option is needed."""

    name = "name"

    def __init__(self, names: Callable[[], Iterable[str]]) -> None:
        self.names = names

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        names = tuple(self.names())
        if found := next((name for name in names if name.casefold() == value.strip().casefold()), None):
            return found
        near = nearest(value, names)
        return self.fail(f'"{value}" is unknown; ' + (f"did you mean {near}?" if near else f"write {_listed(names)}"))


class Asked(click.Option):
    """An option that must be given: at a terminal it is asked for, elsewhere leaving it out is an error.

    question: what the prompt says; check: raises ScaffoldError for a value that will not do. One with `required=False`
    is asked for, too, but may stay empty.
    """

    def __init__(self, *names: Any, question: str, check: Callable[[Any], object] = str, **options: Any) -> None:
        default = {} if options.get("required", True) else {"default": "", "show_default": False}
        super().__init__(*names, **{"required": True, "prompt": question, **default, **options})
        self.check = check

    def prompt_for_value(self, ctx: click.Context) -> Any:
        if not sys.stdin.isatty():
            if not self.required:
                return ""
            raise click.MissingParameter(message=self._hint(), ctx=ctx, param=self)
        if hint := self._hint():
            click.echo(f"{self.prompt}: {hint}")
        return super().prompt_for_value(ctx)

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        if self.required and isinstance(value, str) and not value.strip():
            raise click.MissingParameter(message=self._hint(), ctx=ctx, param=self)
        value = super().process_value(ctx, value)
        try:
            self.check(value)
        except ScaffoldError as error:
            raise click.BadParameter(str(error), ctx, self) from None
        return value

    def _hint(self) -> str:
        return _listed(self.type.names()) if isinstance(self.type, Name) else ""


class Resumable(click.Command):
    """A command that says how to go on if its prompts are left with Ctrl-C: no answer is lost."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.Abort:
            given = [word for name, value in ctx.params.items() if value for word in (f"--{name}", str(value))]
            again = f"; to go on from here: {shlex.join([*ctx.command_path.split(), *given])}" if given else ""
            raise click.UsageError(f"nothing was written{again}") from None


def _listed(names: Iterable[str]) -> str:
    return f"one of {', '.join(names)}"


@click.group
def new_command() -> None:
    """Start a page or a snippet folder that passes the checks except for its blanks.

    At a terminal, what the call leaves out is asked for.
    """


def _catalogue() -> Catalogue:
    """Return everything the handbook holds, unfinished pages included; read once a call."""
    context = click.get_current_context().find_root()
    if "catalogue" not in context.meta:
        tree = read_tree(context.obj)
        context.meta["catalogue"] = with_drafts(read_catalogue(tree), tree)
    catalogue: Catalogue = context.meta["catalogue"]
    return catalogue


def _free(path_of: Callable[..., str], *more: str) -> Callable[[str], None]:
    """Return a check that no file is at the path made from a value (and, before it, from earlier options)."""

    def check(value: str) -> None:
        context = click.get_current_context()
        path = path_of(*(context.params[name] for name in more), value)
        if (context.obj / path).exists():
            raise ScaffoldError(f"there is already a file {path}; change it, or choose another title")

    return check


@new_command.command(cls=Resumable)
@click.option("--topic", cls=Asked, question="Topic", type=Name(lambda: [topic.slug for topic in _catalogue().topics]))
@click.option(
    "--title",
    cls=Asked,
    question="The question, as an interviewer asks it",
    check=lambda title: question_slug(_catalogue(), title),
)
@click.option("--kind", cls=Asked, question="Kind", type=Name(lambda: KINDS))
@click.option("--level", cls=Asked, question="Level", type=Name(lambda: LEVELS))
@click.option(
    "--aliases",
    cls=Asked,
    question="Other names by which people search for it, separated by commas (two or more; Enter to write them later)",
    required=False,
    help="Other names by which people search for it, separated by commas.",
)
@click.pass_obj
def question(root: Path, topic: str, title: str, kind: Kind, level: Level, aliases: str) -> None:
    """Start a question, with a snippet folder if its answer is code."""
    catalogue = _catalogue()
    home = next(known for known in catalogue.topics if known.slug == topic)
    names = [name.strip() for name in aliases.split(",") if name.strip()]
    files = new_question(
        catalogue,
        topic=home,
        title=title,
        kind=kind,
        level=level,
        aliases=names,
        today=date.today(),
        past=past_questions(root),
    )
    _write(files)
    if len(home.sections) > 1:
        first, *others = (f'"{section}"' for section in home.sections)
        click.echo(f"It is in the section {first}; the topic's others are {', '.join(others)}.")


@new_command.command(cls=Resumable)
@click.option(
    "--slug",
    cls=Asked,
    question="The question's file name, or topic/slug",
    check=lambda slug: snippet_folder(_catalogue(), slug),
)
@click.option("--language", type=Name(lambda: RUNNABLE), help="Asked for if the question's kind does not settle it.")
@click.pass_context
def snippet(ctx: click.Context, slug: str, language: str | None) -> None:
    """Start a snippet folder for a question that has none."""
    catalogue = _catalogue()
    language = language or settled_language(snippet_owner(catalogue, slug))
    if language is None:
        option = Asked(["--language"], question="Language", type=Name(lambda: RUNNABLE))
        language = option.prompt_for_value(ctx)
    files = new_snippet(catalogue, slug=slug, language=language)
    _write(files)
    solution = next(path for path in files if "/solution." in path)
    click.echo(f'Then show it in a page, in a fence: --8<-- "{solution.removeprefix("snippets/")}"')


@new_command.command(cls=Resumable)
@click.option(
    "--slug",
    cls=Asked,
    question="The question's file name, or topic/slug",
    check=lambda slug: new_figure(_catalogue(), slug=slug),
)
def figure(slug: str) -> None:
    """Start a figure, drawn by a program from the solution of a snippet folder."""
    files = new_figure(_catalogue(), slug=slug)
    _write(files)
    drawing = next(iter(files)).removeprefix("snippets/").replace(".py", ".svg")
    click.echo(f"Then draw it, ./handbook judge {slug} --update-outputs, and show it in a page:")
    click.echo(f'\n```figure\n--8<-- "{drawing}"\ncaption: \nalt: \n```')


@new_command.command(cls=Resumable)
@click.option("--title", cls=Asked, question="Title", check=_free(topic_path))
@click.option("--group", cls=Asked, question="Group", type=Name(lambda: GROUPS))
def topic(title: str, group: Group) -> None:
    """Start a topic."""
    _write(new_topic(_catalogue(), title=title, group=group))


@new_command.command(cls=Resumable)
@click.option("--company", cls=Asked, question="Company")
@click.option("--role", cls=Asked, question="Role", check=_free(guide_path, "company"))
def guide(company: str, role: str) -> None:
    """Start a guide to the interviews of one company for one role."""
    _write(new_guide(company=company, role=role, today=date.today()))


@new_command.command(cls=Resumable)
@click.option("--title", cls=Asked, question="Title", check=_free(plan_path))
@click.option("--role", cls=Asked, question="The role it interviews for")
@click.option("--level", cls=Asked, question="Level", type=Name(lambda: LEVELS))
@click.option("--minutes", cls=Asked, question="Minutes in all", type=click.IntRange(15, 480))
def plan(title: str, role: str, level: Level, minutes: int) -> None:
    """Start an interview plan, with its parts and a rubric."""
    _write(new_plan(title=title, role=role, level=level, minutes=minutes))
    click.echo("The minutes of the parts add up to those of the plan, and the weights of the rubric to 100.")


@new_command.command(cls=Resumable)
@click.option("--title", cls=Asked, question="Title", check=_free(exercise_path))
@click.option("--kind", cls=Asked, question="Kind", type=Name(lambda: KINDS))
@click.option("--level", cls=Asked, question="Level", type=Name(lambda: LEVELS))
@click.option("--minutes", cls=Asked, question="Minutes", type=click.IntRange(5, 480))
def exercise(title: str, kind: Kind, level: Level, minutes: int) -> None:
    """Start an exercise for interviewers, with the folder that it hands out."""
    _write(new_exercise(title=title, kind=kind, level=level, minutes=minutes))


@new_command.command(cls=Resumable)
@click.option("--title", cls=Asked, question="Title", check=_free(lambda title: post_path(title, date.today())))
def post(title: str) -> None:
    """Start a reflection, as a draft."""
    _write(new_post(title=title, today=date.today()))


def _write(files: Mapping[str, str]) -> None:
    """Write new files and say what to do next."""
    root: Path = click.get_current_context().obj
    if taken := next((path for path in files if (root / path).exists()), None):
        raise click.UsageError(f"there is already a file {taken}; change it, or choose another title")
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        click.echo(f"wrote {path}")
    folder = next((path.rsplit("/", 1)[0] for path in files if path.startswith("snippets/")), "")
    places = " ".join([*(path for path in files if path.startswith("docs/")), *([folder] if folder else [])])
    click.echo(f"Next: fill the blanks; ./handbook check {places} names those that are left.")
    if folder:
        click.echo(f"Then: ./handbook judge {folder.removeprefix('snippets/')} runs the code.")
