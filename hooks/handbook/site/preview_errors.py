"""What the live preview shows in place of a page that has problems."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from handbook.model.problems import Problem, printable


def error_pages(problems: Iterable[Problem]) -> dict[str, str | None]:
    """Return Markdown by path below `docs/`: for each page with problems, a page that lists them.

    The value for a post is None: the theme's blog reads posts from the disk, so a broken one is left out.
    """
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.path.startswith("docs/") and problem.path.endswith(".md"):
            found[problem.path.removeprefix("docs/")].append(problem)
    return {path: None if path.startswith("blog/posts/") else _error_page(path, some) for path, some in found.items()}


def _error_page(path: str, problems: list[Problem]) -> str:
    rows = "".join(
        f"- Line {problem.line}, {problem.rule}: {_code(problem.message)}. Fix: {_code(problem.fix)}\n"
        for problem in problems
    )
    name = _code(f"docs/{path}")
    return f"---\ntitle: This page has problems\n---\n\nFix {name} and save it; this page then reloads.\n\n{rows}"


def _code(text: str) -> str:
    """Return the text as a code span, so that nothing in it is markup."""
    return "`" + printable(text).replace("`", "'") + "`"
