"""`handbook explain`: what a rule asks for, why, and what is right."""

from __future__ import annotations

import textwrap

import click

from handbook.model.problems import rules


@click.command
@click.argument("rule")
def command(rule: str) -> None:
    """Say what a RULE, such as HB104, asks for, why, and what is right."""
    known = rules().get(rule.upper())
    if known is None:
        raise click.UsageError(f"there is no rule {rule}; docs/contributing/rules.md lists them all")
    click.echo(f"{rule.upper()}  {known.summary}\nWhy    {known.reason}")
    if known.example:
        click.echo(f"Right\n\n{textwrap.indent(known.example, '    ')}")
