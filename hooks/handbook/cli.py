"""The command line, `./handbook COMMAND`: reads files, prints, and sets exit codes."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from handbook.problems import report

if TYPE_CHECKING:
    from handbook.content.catalogue import Catalogue

USAGE_ERROR = 2
ASKED = {
    "topic": "question",
    "title": "question, topic or post",
    "kind": "question",
    "level": "question",
    "slug": "snippet",
    "language": "snippet",
    "group": "topic",
    "company": "guide",
    "role": "guide",
}


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
    code: int = chosen.run(root, chosen)
    return code


def command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./handbook", description="The ML Interview Handbook's command line.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    check = commands.add_parser("check", help="check the content without building the site")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="report only on these files or folders")
    check.set_defaults(run=_check)
    commands.add_parser("site", help="build the site into site/, strictly").set_defaults(run=_site)
    sheets = commands.add_parser("sheets", help="make the printable sheets that changed")
    sheets.add_argument("--into", type=Path, metavar="FOLDER", help="copy the PDFs there as well")
    sheets.set_defaults(run=_sheets)
    serve = commands.add_parser("serve", help="show the handbook with live reload")
    serve.add_argument("--address", default="localhost:8000", metavar="HOST:PORT")
    serve.set_defaults(run=_serve)
    new = commands.add_parser("new", help="start a page that passes the checks but for its blanks")
    new.add_argument("what", choices=["question", "snippet", "topic", "guide", "post"])
    for name, of in ASKED.items():
        new.add_argument(f"--{name}", help=f"of a {of}")
    new.set_defaults(run=_new)
    schemas = commands.add_parser("schemas", help="write the schemas of front matter that editors use")
    schemas.set_defaults(run=_schemas)
    reports = commands.add_parser("report", help="say what has gone stale by itself")
    reports.add_argument("what", choices=["links", "stale"])
    reports.set_defaults(run=_report)
    explain = commands.add_parser("explain", help="say what a rule wants and why")
    explain.add_argument("rule", metavar="RULE", help="such as HB104")
    explain.set_defaults(run=_explain)
    judge = commands.add_parser("judge", help="judge a snippet, or your own attempt at it")
    judge.add_argument("slug", metavar="SLUG", help="the question's file name, such as decision-threshold")
    judge.add_argument("--attempt", type=Path, metavar="FILE", help="your file instead of the handbook's solution")
    judge.set_defaults(run=_judge)
    return parser


def _root() -> Path | None:
    return next((folder for folder in (Path.cwd(), *Path.cwd().parents) if (folder / "mkdocs.yml").is_file()), None)


def _check(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.content.library import read_catalogue  # the imports of one command do not slow the others
    from handbook.content.tree import read_tree

    for path in chosen.paths:
        if not path.exists():
            print(f"handbook: there is no {path}", file=sys.stderr)
            return USAGE_ERROR
        if not path.resolve().is_relative_to(root.resolve()):
            print(f"handbook: {path} is not in the handbook's folder", file=sys.stderr)
            return USAGE_ERROR
    wanted = [path.resolve().relative_to(root.resolve()).as_posix() for path in chosen.paths] or ["."]
    catalogue, problems = read_catalogue(read_tree(root), lambda path: any(_below(path, place) for place in wanted))
    problems = [problem for problem in problems if any(_below(problem.path, place) for place in wanted)]
    for line in report(problems, annotate=bool(os.environ.get("CI"))):
        print(line)
    print(
        f"{len(catalogue.questions)} questions, {len(problems) or 'no'} problem{'s' if len(problems) != 1 else ''}",
        file=sys.stderr,
    )
    return 1 if problems else 0


def _below(path: str, place: str) -> bool:
    return place == "." or path == place or path.startswith(place + "/")


def _sheets(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.sheets.command import run_sheets

    os.environ.update(build_environment(root))
    return run_sheets(root, into=chosen.into)


def _site(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.sheets.command import run_sheets

    os.environ.update(build_environment(root))
    return run_sheets(root) or _mkdocs(root, "build", "--strict", "--clean")


def _serve(root: Path, chosen: argparse.Namespace) -> int:
    return _mkdocs(root, "serve", "--dev-addr", chosen.address)


def _mkdocs(root: Path, *arguments: str) -> int:
    try:
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", *arguments], cwd=root, env=build_environment(root)
        ).returncode
    except KeyboardInterrupt:
        return 0


def build_environment(root: Path) -> dict[str, str]:
    """Return the environment of a build: the dates of the last commit, so that one commit gives one site."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}  # answered in docs/contributing/decisions.md
    if environment.get("SITE_URL"):
        environment.setdefault("HANDBOOK_FEEDS", "true")
    if "SOURCE_DATE_EPOCH" not in environment:
        log = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True)
        if log.returncode == 0 and log.stdout.strip():
            environment["SOURCE_DATE_EPOCH"] = log.stdout.strip()
    return environment


def _new(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.content.library import read_catalogue
    from handbook.content.tree import read_tree
    from handbook.new import NewError

    catalogue, _ = read_catalogue(read_tree(root))
    try:
        files = _beginning(catalogue, chosen)
        for path in files:
            if (root / path).exists():
                raise NewError(f"there is already a file {path}")
    except NewError as error:
        print(f"handbook: {error}", file=sys.stderr)
        return USAGE_ERROR
    except (EOFError, KeyboardInterrupt):
        print("\nhandbook: nothing was written", file=sys.stderr)
        return USAGE_ERROR
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        print(f"wrote {path}")
    places = " ".join(dict.fromkeys(path if path.startswith("docs/") else path.rsplit("/", 1)[0] for path in files))
    print(f"Next: fill the blanks; ./handbook check {places} names those that are left.")
    if folder := next((path.rsplit("/", 1)[0] for path in files if path.startswith("snippets/")), None):
        print(f"Then: ./handbook judge {folder.removeprefix('snippets/')} runs the code.")
    return 0


def _beginning(catalogue: Catalogue, chosen: argparse.Namespace) -> dict[str, str]:
    """Return the files of what was chosen, asking for what the call does not say."""
    from handbook.content.records import GROUPS, KINDS, LEVELS
    from handbook.new import new_question
    from handbook.new_records import LANGUAGES, new_guide, new_post, new_snippet, new_topic

    today = date.today()
    if chosen.what == "snippet":
        slug = _ask(chosen.slug, "The question's slug, or topic/slug", [])
        known = any(question.slug == slug for question in catalogue.questions)
        language = chosen.language if chosen.language or known else _ask(None, "Language", LANGUAGES)
        return new_snippet(catalogue, slug=slug, language=language or "")
    if chosen.what == "topic":
        title, group = _ask(chosen.title, "Title", []), _ask(chosen.group, "Group", GROUPS)
        return new_topic(catalogue, title=title, group=group)
    if chosen.what == "guide":
        company, role = _ask(chosen.company, "Company", []), _ask(chosen.role, "Role", [])
        return new_guide(catalogue, company=company, role=role, today=today)
    if chosen.what == "post":
        return new_post(catalogue, title=_ask(chosen.title, "Title", []), today=today)
    return new_question(
        catalogue,
        topic=_ask(chosen.topic, "Topic", [topic.slug for topic in catalogue.topics]),
        title=_ask(chosen.title, "The question, as an interviewer asks it", []),
        kind=_ask(chosen.kind, "Kind", KINDS),
        level=_ask(chosen.level, "Level", LEVELS),
        today=today,
    )


def _ask(given: str | None, prompt: str, choices: Sequence[str]) -> str:
    if given is not None or not sys.stdin.isatty():
        return given or ""
    return input(f"{prompt}{' (' + ', '.join(choices) + ')' if choices else ''}: ").strip()


def _schemas(root: Path, _: argparse.Namespace) -> int:
    from handbook.schemas import schema_files

    for path, text in schema_files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        print(f"wrote {path}")
    return 0


def _report(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.content.library import read_catalogue
    from handbook.content.tree import read_tree
    from handbook.reports import external_links, follow, stale_pages

    catalogue, _ = read_catalogue(read_tree(root), lambda path: False)
    stale = chosen.what == "stale"
    for line in stale_pages(catalogue, date.today()) if stale else follow(external_links(catalogue)):
        print(line, flush=True)
    return 0


def _explain(_: Path, chosen: argparse.Namespace) -> int:
    from handbook.rule_examples import EXAMPLES
    from handbook.rules import RULES

    rule = RULES.get(chosen.rule.upper())
    if rule is None:
        print(f"handbook: there is no rule {chosen.rule}; docs/contributing/rules.md lists them all", file=sys.stderr)
        return USAGE_ERROR
    print(f"{chosen.rule.upper()}  {rule.wants}\nWhy    {rule.why}")
    if example := EXAMPLES.get(chosen.rule.upper()):
        print("Right\n\n" + "".join(f"    {row}\n" if row else "\n" for row in example.split("\n")), end="")
    return 0


def _judge(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.snippets.judge_command import run_judge

    return run_judge(root, chosen.slug, chosen.attempt, sys.stdout)
