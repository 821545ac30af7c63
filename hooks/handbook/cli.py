"""The command line, `./handbook COMMAND`: the table of all commands."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from handbook.model.problems import disk_fault

STOPPED = 130  # exit code: stopped by Ctrl-C, or nobody reads the output any more
# The module of handbook.commands that holds each command, and what it does.
COMMANDS = {
    "serve": ("site", "Show the handbook at localhost:8000 with live reload."),
    "check": ("check", "Check the content without building the site."),
    "new": ("new", "Start a page, a snippet folder or a figure."),
    "judge": ("judge", "Run a snippet folder's tests, or run them on your own attempt."),
    "rename": ("rename", "Give a topic or a question another name, everywhere."),
    "retire": ("rename", "Delete a question, everywhere, and remember its id."),
    "explain": ("check", "Say what a rule asks for, why, and what is right."),
    "site": ("site", "Build the site into site/, strictly."),
    "sheets": ("sheets", "Make the printable sheets that changed."),
    "book": ("sheets", "Make EPUBs and PDFs of the whole handbook and of each group."),
    "offline": ("site", "Write the site as a folder to open without a server."),
    "report": ("report", "List pages and links that have gone stale."),
    "schemas": ("check", "Write the schemas of front matter that editors use."),
}


class Commands(click.Group):
    """Imports a command's module when the command is called, so that one command does not slow another."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"handbook.commands.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, help) for name, (_, help) in COMMANDS.items()])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def handbook(ctx: click.Context) -> None:
    """The command line of the ML Interview Handbook."""
    root = _root()
    if root is None:
        raise click.UsageError("run this in the handbook's folder, where mkdocs.yml is", ctx)
    ctx.obj = root


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Return 0 for success, 1 for problems found, 2 for a call that cannot be carried out."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        code: int | None = handbook.main(given or ["--help"], prog_name="./handbook", standalone_mode=False)
        sys.stdout.flush()
        return code or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("handbook: stopped", err=True)
        return STOPPED
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return STOPPED
    except OSError as error:
        if not (fault := disk_fault(error)):
            raise
        click.echo(f"handbook: {fault}", err=True)
        return 2


def _root() -> Path | None:
    if named := os.environ.get("HANDBOOK_ROOT"):  # set by the launcher, which may be called from anywhere
        return Path(named)
    return next((folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "mkdocs.yml").is_file()), None)
