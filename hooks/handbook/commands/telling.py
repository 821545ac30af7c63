"""`handbook explain`, `report` and `schemas`: what rules want, what has gone stale, what editors need."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from handbook.commands import USAGE_ERROR


def run_explain(_: Path, chosen: argparse.Namespace) -> int:
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


def run_report(root: Path, chosen: argparse.Namespace) -> int:
    from handbook.content.library import read_catalogue
    from handbook.content.tree import read_tree
    from handbook.reports import external_links, follow, stale_pages

    catalogue, _ = read_catalogue(read_tree(root), lambda path: False)
    stale = chosen.what == "stale"
    for line in stale_pages(catalogue, date.today()) if stale else follow(external_links(catalogue)):
        print(line, flush=True)
    return 0


def run_schemas(root: Path, _: argparse.Namespace) -> int:
    from handbook.schemas import schema_files

    for path, text in schema_files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        print(f"wrote {path}")
    return 0
