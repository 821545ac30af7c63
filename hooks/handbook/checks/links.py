"""Where links lead: to pages and headings that exist, to hosts that are what they seem."""

from __future__ import annotations

import difflib
import ipaddress
import posixpath
import re
import unicodedata
from collections.abc import Collection, Iterator
from html import unescape
from urllib.parse import unquote, urlsplit

from handbook.model.catalogue import Catalogue
from handbook.model.page_source import Link
from handbook.model.problems import Problem, cut
from handbook.model.records import Guide, Question, Record

SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\")
SCHEMES = ("https", "http", "mailto")
RUNS = re.compile(r"(?:javascript|vbscript|livescript|data|file|blob):", re.IGNORECASE)
INVISIBLE = re.compile("[\x00-\x20\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
LOCAL = re.compile(r"(?:^|\.)(?:localhost|local|internal|lan)$")


def doubtful_address(address: str) -> str | None:
    """Return what is wrong with the host of a full address, if anything."""
    try:
        parts = urlsplit(address)
        host, named = parts.hostname or "", parts.username is not None
        _ = parts.port
    except ValueError:
        return "is no address"
    if named:
        return "hides its host behind a name before the @"
    if not host.isascii() or "xn--" in host:
        return "has letters in its host that look like others"
    if LOCAL.search(host) or _is_inner(host):
        return "leads into the reader's own machine or network"
    return None if re.fullmatch(r"[a-z0-9_.-]+\.[a-z][a-z0-9-]+\.?", host) or _is_number(host) else "names no host"


def wrong_target(target: str) -> str | None:
    """Return what a link's address does that none may do, if anything."""
    plain = INVISIBLE.sub("", unquote(unescape(target)))
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", plain)
    if RUNS.match(plain):
        return "runs in the reader's browser"
    if scheme and scheme[1].lower() not in SCHEMES:
        return f"is of a kind ({scheme[1]}:) that readers cannot follow"
    if plain.startswith(("/", "\\")):
        return "leaves out where it leads"
    return doubtful_address(plain) if scheme and scheme[1].lower() != "mailto" else None


def link_problems(record: Record, catalogue: Catalogue, files: Collection[str]) -> Iterator[Problem]:
    """Find links of a page that lead nowhere. files: everything under docs/ and snippets/."""
    for link in record.body.links:
        if link.image or SCHEME.match(unquote(link.target).strip()) or wrong_target(link.target):
            continue  # told by other rules
        if wrong := _wrong_way(record.path, link, catalogue, files):
            yield Problem(record.path, link.line, "HB219", f'the link "{cut(link.target)}" {wrong[0]}', wrong[1])
    if isinstance(record, Question | Guide):
        yield from _source_problems(record)


def _source_problems(record: Question | Guide) -> Iterator[Problem]:
    for index, source in enumerate(record.sources):
        if source.url and (message := doubtful_address(source.url)):
            line = record.matter.line(("sources", index, "url"))
            yield Problem(
                record.path, line, "HB216", f'the address "{cut(source.url)}" {message}', "write a public one"
            )


def _is_inner(host: str) -> bool:
    return _is_number(host) and not ipaddress.ip_address(host).is_global


def _is_number(host: str) -> bool:
    """Tell whether a host is an address in numbers, in full: browsers take also 127.1 and 2130706433 for one."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _wrong_way(path: str, link: Link, catalogue: Catalogue, files: Collection[str]) -> tuple[str, str] | None:
    target, _, anchor = unquote(link.target).partition("#")
    place = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
    if not target and not anchor:
        return "leads nowhere", "write a page's path or an address that starts with https://"
    if not place.startswith("docs/"):
        return "leads out of docs/", "link a page of the handbook, or its address on the web"
    if place not in files:
        if f"{place}/index.md" in files:
            return "names a folder", f"write {target.rstrip('/')}/index.md"
        return "leads to no page", _nearest(path, place, target, files)
    there = catalogue.by_path.get(place)
    if anchor and there and anchor not in (names := heading_names(there)):
        near = difflib.get_close_matches(anchor, names, n=1, cutoff=0.4)
        return f"names no heading of {place}", f"write #{near[0]}" if near else "leave out what follows the #"
    return None


def _nearest(path: str, place: str, target: str, files: Collection[str]) -> str:
    if re.fullmatch(r"(?:www\.)?[a-z0-9-]+\.(?:com|org|net|io|dev|example)(?:/.*)?", target):
        return f"write https://{target}"
    pages = [name for name in files if name.endswith(".md")]
    lower = [name for name in pages if name.lower() == place.lower()]
    meant = place.removesuffix(".html").removesuffix(".md") + ".md"
    names = {posixpath.basename(name): name for name in pages if posixpath.basename(name) != "index.md"}
    same = [name for name in pages if name == meant]
    near = (
        lower
        or same
        or [names[name] for name in difflib.get_close_matches(posixpath.basename(meant), names, n=1, cutoff=0.7)]
    )
    return f"write {posixpath.relpath(near[0], posixpath.dirname(path))}" if near else "write the path of a page's file"


def heading_names(record: Record) -> list[str]:
    """Return the names by which links reach the headings of a page, in their order."""
    names: list[str] = []
    for heading in record.body.headings:
        name = first = _anchor(re.sub(r"\[([^\]]*)\]\([^)]*\)|[`*]", r"\1", heading.text))
        number = 0
        while name in names:
            number += 1
            name = f"{first}_{number}"
        names.append(name)
    return names


def _anchor(title: str) -> str:
    """Return a heading's name as Python-Markdown's table of contents makes it."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
