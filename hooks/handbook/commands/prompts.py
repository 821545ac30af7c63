"""Options that are asked for at a terminal if the call leaves them out, and checked as soon as they are given."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterable
from typing import Any

import click

from handbook.model.text import nearest
from handbook.scaffold.names import ScaffoldError


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
