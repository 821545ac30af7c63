"""`handbook judge`: judge a snippet folder, or a reader's attempt at it, and say in plain words what came out."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

import click

from handbook.checks.snippets import quoted_number_warnings
from handbook.model.problems import printable
from handbook.model.text import nearest
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import Tree, read_tree
from handbook.snippets.folders import Snippet, find_snippets
from handbook.snippets.guest.results import Status
from handbook.snippets.judge import judge
from handbook.snippets.sandbox.run import choose_containment
from handbook.snippets.verdicts import DemoResult, Verdict, attempt_lines, folder_lines

CANNOT = 2  # exit code: nothing could be judged


@click.command
@click.argument("slug")
@click.option("--attempt", type=click.Path(path_type=Path), metavar="FILE", help="Judge your own file instead.")
@click.option("--update-outputs", is_flag=True, help="Rewrite what the folder's demos print (demo.out, postgres.out).")
@click.pass_obj
def judge_command(root: Path, slug: str, attempt: Path | None, update_outputs: bool) -> int:
    """Run the tests of the snippet folder SLUG on its solution, starter and wrong answers.

    SLUG is a question's file name, such as decision-threshold, its id, or topic/slug.
    Exits with 1 if anything is wrong.
    """
    if update_outputs and attempt:
        raise click.UsageError("--update-outputs is for a folder's own demos")
    if update_outputs and os.environ.get("CI"):
        raise click.UsageError("--update-outputs is for your machine: commit the files it writes")
    return run_judge(root, slug, attempt, sys.stdout, update=update_outputs)


def run_judge(root: Path, slug: str, attempt: Path | None, out: TextIO, *, update: bool = False) -> int:
    """Judge one snippet folder below root/snippets and write what came out.

    slug: "topic/slug", its last part, or the question's id; attempt: a reader's file, judged instead of the folder's
    own answers; update: what demos print becomes their output.
    Returns 0 if all is well, 1 if something is wrong, 2 if nothing could be judged.
    """
    tree = read_tree(root)
    found = choose_snippet(find_snippets(tree), _folder_of_id(tree, slug) or slug)
    code, lines = (CANNOT, [found]) if isinstance(found, str) else _judge(root, found, attempt, update)
    out.writelines(f"{printable(line)}\n" for line in lines)  # a snippet's words must not steer a terminal
    return code


def _folder_of_id(tree: Tree, id: str) -> str | None:
    """Return the `topic/slug` of the question with this id; None for anything else."""
    if not re.fullmatch(r"[a-z][a-z0-9]\d{2,3}", id):
        return None
    question = read_catalogue(tree).by_id.get(id)
    return f"{question.topic}/{question.slug}" if question else None


def choose_snippet(snippets: Sequence[Snippet], slug: str) -> Snippet | str:
    """Return the one snippet that is meant, or a line that says why there is none."""
    wanted = slug.strip("/").removeprefix("snippets/")
    found = [snippet for snippet in snippets if wanted in (snippet.slug, snippet.slug.split("/")[1])]
    if len(found) == 1:
        return found[0]
    if found:
        return f'"{slug}" is the name of several snippets; write {" or ".join(snippet.slug for snippet in found)}'
    names = {name: snippet.slug for snippet in snippets for name in (snippet.slug, snippet.slug.split("/")[1])}
    near = nearest(wanted, names)
    fix = f"did you mean {names[near]}?" if near else "write the name of a folder under snippets/"
    return f'there is no snippet "{slug}"; {fix}'


def _judge(root: Path, snippet: Snippet, attempt: Path | None, update: bool) -> tuple[int, list[str]]:
    written = None
    if attempt is not None:
        if attempt.suffix != snippet.suffix:
            message = f"answers to {snippet.slug} are written in {snippet.language}"
            return CANNOT, [f"{attempt}: {message}; name a {snippet.suffix} file"]
        try:
            written = attempt.read_bytes()
        except OSError as error:
            return CANNOT, [f"{attempt}: {error.strerror}; name the file that holds your attempt"]
    verdict = judge(snippet, written)
    if verdict.refusal:
        return CANNOT, [verdict.refusal]
    written_files: list[str] = []
    if update:
        before = {f"{snippet.path}/{result.demo.output}": result.expected or b"" for result in verdict.demos}
        paths = [*write_outputs(root, verdict)]
        warnings = quoted_number_warnings(read_catalogue(read_tree(root)), {path: before[path] for path in paths})
        written_files = [f"wrote {path}" for path in paths] + [f"warning: {warning}" for warning in warnings]
    if written_files:
        verdict = replace(verdict, demos=tuple(map(_as_printed, verdict.demos)))
    notice = choose_containment().notice
    lines = folder_lines(verdict) if attempt is None else attempt_lines(verdict, str(attempt))
    well = (
        not verdict.problems() if attempt is None else all(answer.status is Status.PASSED for answer in verdict.answers)
    )
    return 0 if well else 1, [*([f"note: {notice}"] if notice else []), *written_files, *lines]


def write_outputs(root: Path, verdict: Verdict) -> Iterator[str]:
    """Write what each demo printed into its output file, where that says something else; yield the paths."""
    for result in verdict.demos:
        path = f"{verdict.snippet.path}/{result.demo.output}"
        if result.printed is not None and not result.is_current and not (root / path).is_symlink():
            (root / path).write_bytes(result.printed)
            yield path


def _as_printed(result: DemoResult) -> DemoResult:
    return result if result.printed is None else replace(result, expected=result.printed)
