"""What the live preview shows in place of a page that has problems."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from handbook.model.problems import Problem


def notice_pages(problems: Iterable[Problem]) -> dict[str, str | None]:
    """Return Markdown by path below `docs/`: for each page with problems, a page that lists them.

    None stands for a post: the theme's blog reads posts from the disk, so a broken one is left out.
    """
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.path.startswith("docs/") and problem.path.endswith(".md"):
            found[problem.path.removeprefix("docs/")].append(problem)
    return {path: None if path.startswith("blog/posts/") else _notice(path, some) for path, some in found.items()}


def _notice(path: str, problems: list[Problem]) -> str:
    rows = "".join(
        f"- Line {problem.line}, {problem.rule}: `{_plain(problem.message)}`. Mend: `{_plain(problem.fix)}`\n"
        for problem in problems
    )
    return (
        f"---\ntitle: This page has problems\n---\n\nMend `docs/{path}` and save it; this page then reloads.\n\n{rows}"
    )


def _plain(text: str) -> str:
    return text.replace("`", "'")
