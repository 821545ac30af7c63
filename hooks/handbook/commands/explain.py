"""`handbook explain`, `report` and `schemas`: what rules want, what has gone stale, what editors need."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from handbook.commands import USAGE_ERROR


def run_explain(_: Path, chosen: argparse.Namespace) -> int:
    from handbook.model.rules import RULES

    rule = RULES.get(chosen.rule.upper())
    if rule is None:
        print(f"handbook: there is no rule {chosen.rule}; docs/contributing/rules.md lists them all", file=sys.stderr)
        return USAGE_ERROR
    print(f"{chosen.rule.upper()}  {rule.summary}\nWhy    {rule.reason}")
    if example := rule.example:
        print("Right\n\n" + "".join(f"    {row}\n" if row else "\n" for row in example.split("\n")), end="")
    return 0
