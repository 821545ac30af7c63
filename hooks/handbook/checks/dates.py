"""Dates that cannot be: nobody has checked a page tomorrow, and a post is filed under its day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem


def date_problems(catalogue: Catalogue, future: Callable[[date], bool]) -> Iterator[Problem]:
    """Find dates in the future, which a draft may have, and posts that are filed under another day."""
    dated = [
        *((question, "reviewed", question.reviewed) for question in catalogue.all_questions),
        *((guide, "read_on", guide.read_on) for guide in catalogue.guides),
        *((post, "date", post.date) for post in catalogue.posts if not post.draft),
    ]
    for post in catalogue.posts:
        if not post.slug.startswith(post.date.isoformat()):
            message, fix = f"date {post.date} is not that of the file's name", "rename the file, or correct the date"
            yield Problem(post.path, post.matter.line(("date",)), "HB111", message, fix)
    for record, field, day in dated:
        if future(day):
            message = f"{field} {day} is in the future"
            yield Problem(
                record.path, record.matter.line((field,)), "HB110", message, "write the day on which it was done"
            )
