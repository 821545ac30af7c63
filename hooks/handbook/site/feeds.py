"""The feeds of the blog: what the RSS plugin leaves empty, and repairs of what it writes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime
from typing import Final

from handbook.model.records import Post
from handbook.site.navigation import last_changed

ICON: Final = "assets/cards/icon.png"
FORMAT: Final = "https://www.rssboard.org/rss-specification"  # what the element `docs` of a feed leads to
_BARE_AMPERSAND = re.compile(r"&(?!(?:#\d+|#x[0-9a-fA-F]+|[a-z]+);)")


@dataclass(frozen=True)
class FeedDates:
    """When a feed last changed, as RSS writes it. created: the feed by date of publication; updated: by last change."""

    created: str
    updated: str


def changed(post: Post, changes: Mapping[str, date]) -> date:
    """Return the day a post last changed; not before the day it is dated."""
    return max(post.date, last_changed(changes, post.path.removeprefix("docs/")) or post.date)


def feed_dates(posts: Iterable[Post], changes: Mapping[str, date]) -> FeedDates | None:
    """Return the dates of the feeds; None without a post."""
    public = [post for post in posts if not post.draft]
    if not public:
        return None
    newest, last = max(post.date for post in public), max(changed(post, changes) for post in public)
    return FeedDates(_rss_date(newest), _rss_date(last))


def valid_rss(text: str) -> str:
    """Return a feed with each `&` of a category or a title escaped, which the plugin forgets."""
    return _BARE_AMPERSAND.sub("&amp;", text)


def valid_json_feed(text: str) -> str:
    """Return a JSON feed whose descriptions are plain text, and without nulls, which the format does not know."""
    feed = json.loads(text)
    for item in feed["items"]:
        item["content_text"] = item.pop("content_html")
    return json.dumps(_without_nulls(feed), ensure_ascii=False)


def _without_nulls(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value


def _rss_date(day: date) -> str:
    return format_datetime(datetime(day.year, day.month, day.day, tzinfo=UTC), usegmt=True)
