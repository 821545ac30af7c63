"""Open Graph and JSON-LD: what a page tells search engines, link previews and feed readers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime
from typing import Final

from markupsafe import Markup

from handbook.markup.plain_text import full_text
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import SHORT
from handbook.model.records import Guide, Page, Post, Question, Record, Topic
from handbook.site.navigation import Breadcrumb, breadcrumbs, last_changed

CARDS: Final = "assets/cards/"
Json = dict[str, "str | int | Json | list[Json]"]


@dataclass(frozen=True)
class Metadata:
    """Open Graph and JSON-LD of a page. address: in full, or empty where the site has none; image: likewise."""

    title: str
    description: str
    address: str
    article: bool
    image: str
    linked_data: tuple[Markup, ...]


def metadata_of(
    catalogue: Catalogue,
    record: Record | None,
    *,
    sheet_of: Topic | None = None,
    site: str,
    address: str,
    title: str,
    description: str,
) -> Metadata:
    """Return the metadata of a page.

    sheet_of: the topic of whose sheet this is the page; site: the site's address with its last slash, or empty.
    """
    if sheet_of:
        steps = (Breadcrumb("Cheat sheets", "cheatsheets/"), Breadcrumb(sheet_of.title, sheet_of.url))
        things: Sequence[Json] = [_breadcrumb_list((*steps, Breadcrumb(title, address)), site)] if address else []
    else:
        things = _linked_data(catalogue, record, site, address, title, description)
    return Metadata(
        title=title,
        description=description,
        address=address,
        article=isinstance(record, Question | Guide | Post),
        image=f"{site}{card_path(sheet_of or record)}" if site else "",
        linked_data=tuple(map(_script_text, things)),
    )


def card_path(record: Record | None) -> str:
    """Return where the social card of a page is: its own, its topic's, or the site's."""
    match record:
        case Topic():
            return f"{CARDS}{record.slug}.png"
        case Question():
            return f"{CARDS}{record.topic}.png"
        case Guide() | Post():
            return f"{CARDS}{record.url.strip('/').replace('/', '-')}.png"
    return f"{CARDS}home.png"


def robots(site: str) -> str:
    """Return `robots.txt`: everything may be read; the site map where the address is known."""
    return "User-agent: *\nAllow: /\n" + (f"\nSitemap: {site}sitemap.xml\n" if site else "")


def _linked_data(
    catalogue: Catalogue, record: Record | None, site: str, address: str, title: str, description: str
) -> Sequence[Json]:
    if record is None:
        return ()
    found: list[Json] = []
    if isinstance(record, Question):
        text = full_text(record.body.tokens(SHORT), catalogue.snippets) or description
        answer: Json = {"@type": "Answer", "text": text, "inLanguage": "en"}
        question: Json = {
            "@type": "Question",
            "name": record.title,
            "text": record.title,
            "acceptedAnswer": answer | ({"url": f"{address}#short-answer"} if address else {}),
        }
        dates: Json = {"dateModified": record.reviewed.isoformat(), "inLanguage": "en"}
        # A QAPage is for questions that visitors answer; here the site itself answers.
        found.append(_thing("FAQPage", address, dates | {"mainEntity": [question]}))
    if isinstance(record, Post):
        author: Json = {"@type": "Organization", "name": "ML Interview Handbook"}
        dated: Json = {
            "headline": record.title,
            "description": description,
            "datePublished": record.date.isoformat(),
            "inLanguage": "en",
            "author": author | ({"url": site} if site else {}),
        }
        if site:
            dated |= {"image": f"{site}{card_path(record)}", "mainEntityOfPage": address}
        found.append(_thing("BlogPosting", address, dated))
    if isinstance(record, Page) and not record.url:
        found.append(_thing("WebSite", address, {"name": title, "description": description, "inLanguage": "en"}))
    steps = breadcrumbs(catalogue, record)
    if steps and address:
        found.append(_breadcrumb_list((*(step for step in steps if step.url), Breadcrumb(title, address)), site))
    return found


def _thing(kind: str, address: str, content: Json) -> Json:
    start: Json = {"@context": "https://schema.org", "@type": kind}
    return start | ({"url": address} if address else {}) | content


def _breadcrumb_list(steps: Sequence[Breadcrumb], site: str) -> Json:
    items: list[Json] = [
        {"@type": "ListItem", "position": n, "name": step.title, "item": _full(step.url or "", site)}
        for n, step in enumerate(steps, 1)
    ]
    return {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items}


def _full(url: str, site: str) -> str:
    return url if url.startswith(("https://", "http://")) else site + url


def _script_text(thing: Json) -> Markup:
    """Return JSON that cannot end the script element around it."""
    text = json.dumps(thing, ensure_ascii=False)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


ICON: Final = "assets/cards/icon.png"
FORMAT: Final = "https://www.rssboard.org/rss-specification"  # what the element `docs` of a feed leads to
_BARE_AMPERSAND = re.compile(r"&(?!(?:#\d+|#x[0-9a-fA-F]+|[a-z]+);)")


def changed(post: Post, changes: Mapping[str, date]) -> date:
    """Return the day a post last changed; not before the day it is dated."""
    return max(post.date, last_changed(changes, post.path.removeprefix("docs/")) or post.date)


def feed_dates(posts: Iterable[Post], changes: Mapping[str, date]) -> tuple[str, str] | None:
    """Return when the feeds changed last, as RSS writes it: by publication, and by change; None without a post."""
    public = [post for post in posts if not post.draft]
    if not public:
        return None
    newest, last = max(post.date for post in public), max(changed(post, changes) for post in public)
    return _rss_date(newest), _rss_date(last)


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
