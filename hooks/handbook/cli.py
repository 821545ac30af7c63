"""The command line, `./handbook COMMAND`: reads files, prints, and sets exit codes."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from handbook.commands import NEW_OPTIONS, USAGE_ERROR

STOPPED = 130  # exit code: by Ctrl-C, or because nobody reads any more


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 for success, 1 for problems found, 2 for a call that cannot be carried out."""
    parser = command_parser()
    chosen = parser.parse_args(arguments)
    if chosen.command is None:
        parser.print_help()
        return 0
    root = _root()
    if root is None:
        print("handbook: run this in the handbook's folder (where mkdocs.yml is)", file=sys.stderr)
        return USAGE_ERROR
    module, function = chosen.run.split(":")
    try:
        code: int = getattr(import_module(f"handbook.{module}"), function)(root, chosen)  # slows no other command
        sys.stdout.flush()
    except KeyboardInterrupt:
        print("\nhandbook: stopped", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:  # whoever read along has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return STOPPED
    return code


def command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./handbook", description="The ML Interview Handbook's command line.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    check = commands.add_parser("check", help="check the content without building the site")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="report only on these files or folders")
    check.set_defaults(run="commands.check:run")
    commands.add_parser("site", help="build the site into site/, strictly").set_defaults(run="commands.site:run_site")
    sheets = commands.add_parser("sheets", help="make the printable sheets that changed")
    sheets.add_argument("--into", type=Path, metavar="FOLDER", help="copy the PDFs there as well")
    sheets.set_defaults(run="commands.site:run_sheets_alone")
    serve = commands.add_parser("serve", help="show the handbook with live reload")
    serve.add_argument("--address", default="localhost:8000", metavar="HOST:PORT")
    serve.set_defaults(run="commands.site:run_serve")
    new = commands.add_parser("new", help="start a page that passes the checks but for its blanks")
    new.add_argument("what", nargs="?", choices=[*NEW_OPTIONS], metavar="WHAT", help=", ".join(NEW_OPTIONS))
    for name in dict.fromkeys(name for names in NEW_OPTIONS.values() for name in names):
        of = " or ".join(what for what, names in NEW_OPTIONS.items() if name in names)
        new.add_argument(f"--{name}", help=f"of a {of}; asked for where the call lacks it")
    new.set_defaults(run="commands.new:run")
    schemas = commands.add_parser("schemas", help="write the schemas of front matter that editors use")
    schemas.set_defaults(run="commands.schemas:run_schemas")
    reports = commands.add_parser("report", help="say what has gone stale by itself")
    reports.add_argument("what", choices=["links", "stale"])
    reports.set_defaults(run="commands.report:run_report")
    explain = commands.add_parser("explain", help="say what a rule wants and why")
    explain.add_argument("rule", metavar="RULE", help="such as HB104")
    explain.set_defaults(run="commands.explain:run_explain")
    judge = commands.add_parser("judge", help="judge a snippet, or your own attempt at it")
    judge.add_argument("slug", metavar="SLUG", help="the question's file name, such as decision-threshold")
    judge.add_argument("--attempt", type=Path, metavar="FILE", help="your file instead of the handbook's solution")
    judge.add_argument("--update-outputs", action="store_true", help="rewrite what its demos print (demo.out)")
    judge.set_defaults(run="commands.judge:run")
    return parser


def _root() -> Path | None:
    if named := os.environ.get("HANDBOOK_ROOT"):  # by the script, which may be called from anywhere
        return Path(named)
    return next((folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "mkdocs.yml").is_file()), None)
