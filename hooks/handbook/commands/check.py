"""`handbook check`: name every problem of the content, or of the paths asked about."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from handbook.checks.run import read_catalogue
from handbook.commands import USAGE_ERROR
from handbook.model.problems import report
from handbook.parse.tree import read_tree


def run(root: Path, chosen: argparse.Namespace) -> int:
    """Print one line a problem. Returns 1 if there are any, 2 for a path that is not the handbook's."""
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
