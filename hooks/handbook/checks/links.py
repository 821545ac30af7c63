"""Where links lead: to pages and headings that exist, or to an address on the web."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

from handbook.checks.stages import CheckedPage
from handbook.markup.rendered_html import SCHEMES
from handbook.model.catalogue import Catalogue
from handbook.model.problems import Problem, cut
from handbook.model.records import Post
from handbook.model.sources import Body, Link
from handbook.model.text import heading_id, nearest

SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
OWN_MACHINE = re.compile(r"https?://(?:localhost|127\.0\.0\.1)(?:[:/]|$)", re.IGNORECASE)
IGNORED_BY_BROWSERS = re.compile("[\x00-\x20\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
WEB_ADDRESS = re.compile(r"(?:www\.)?[a-z0-9-]+\.(?:com|org|net|io|dev|example)(?:/.*)?")
NAMED_HOST = re.compile(  # of a whole link text, or of an address within it
    r"(?:https?://|www\.)(?:www\.)?(?P<address>[\w.-]+)"
    r"|^(?P<name>(?:[\w-]+\.)+(?:com|org|net|io|dev|ai|edu|gov|co|app|info|eu|uk|de|example))(?:[/:?#]\S*)?$",
    re.IGNORECASE,
)
PATH_OR_ADDRESS = "write an address that starts with https://, or a path relative to this page"


def link_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find links of a page that lead nowhere, or where no link may lead."""
    for link in page.body.links:
        shown = f'the link "{cut(link.target)}"'
        address = IGNORED_BY_BROWSERS.sub("", unquote(unescape(link.target)))
        scheme = SCHEME.match(address)
        if scheme and scheme[1].lower() not in SCHEMES:
            message = f"{shown} starts with {scheme[1]}:, which is not allowed"
            yield page.problem(link.line, "HB216", message, PATH_OR_ADDRESS)
        elif address.startswith(("/", "\\")):
            message = f"{shown} starts with {address[0]}, so it depends on where the site is published"
            yield page.problem(link.line, "HB216", message, PATH_OR_ADDRESS)
        elif OWN_MACHINE.match(address):
            message = f"{shown} leads to your own machine"
            yield page.problem(link.line, "HB216", message, "write the path of the page, such as ../sql/median.md")
        elif named := _misnamed_host(link.text, address):
            message = f"the text of {shown} names another host, {cut(named)}"
            yield page.problem(link.line, "HB216", message, "write the address it leads to, or other words")
        elif not scheme and (fault := _path_fault(page, link)):
            yield page.problem(link.line, "HB219", f"{shown} {fault[0]}", fault[1])


def _misnamed_host(text: str, address: str) -> str:
    """Return the host that the text of a link names while its address leads elsewhere; empty if there is none."""
    found = NAMED_HOST.search(text.strip())
    named = (found["address"] or found["name"]).strip(".").lower().removeprefix("www.") if found else ""
    try:
        host = (urlsplit(address).hostname or "").lower()
    except ValueError:  # a bracket that belongs to no address of six groups
        host = ""
    return "" if f".{host}".endswith(f".{named}") else named


def linked_place(path: str, link: Link) -> tuple[str, str]:
    """Return the file that a page's link to another page leads to, which may not exist, and the heading it names."""
    target, _, anchor = unquote(link.target).partition("#")
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path, anchor


def web_address(catalogue: Catalogue, path: str, target: str, site_url: str) -> str | None:
    """Return the full address that a link of the page `path` leads to; None where the site has no address."""
    if target.startswith(("https://", "http://", "mailto:")):
        return target
    place, fragment = linked_place(path, Link(target, 0))
    there = catalogue.by_path.get(place)
    if not site_url or there is None or (isinstance(there, Post) and there.draft):
        return None
    return urljoin(site_url, there.url) + (f"#{fragment}" if fragment else "")


def _path_fault(page: CheckedPage, link: Link) -> tuple[str, str] | None:
    """Return what is wrong with a link to a page of the handbook, and the fix; None if it leads somewhere."""
    target = unquote(link.target).partition("#")[0]
    place, anchor = linked_place(page.path, link)
    if not target and not anchor:
        return "leads nowhere", "write a page's path or an address that starts with https://"
    if not place.startswith("docs/"):
        return "leads out of docs/", "link a page of the handbook, or its address on the web"
    if place not in page.files:
        if f"{place}/index.md" in page.files:
            return "names a folder", f"write {target.rstrip('/')}/index.md"
        return "leads to no page", _better_target(page.path, place, target, page.files)
    there = page.catalogue.by_path.get(place)
    if anchor and there and anchor not in (names := heading_names(there.body)):
        near = nearest(anchor, names, cutoff=0.4)
        return f"names no heading of {place}", f"write #{near}" if near else "delete the # and what follows it"
    return None


def _better_target(path: str, place: str, target: str, files: Collection[str]) -> str:
    """Return advice on what was most likely meant by a target that does not exist."""
    if WEB_ADDRESS.fullmatch(target):
        return f"write https://{target}"
    pages = [name for name in files if name.endswith(".md")]
    by_name = {posixpath.basename(name): name for name in sorted(pages) if posixpath.basename(name) != "index.md"}
    meant = place.removesuffix(".html").removesuffix(".md") + ".md"
    same = next((name for name in pages if name.lower() in (place.lower(), meant)), None)
    near = same or by_name.get(nearest(posixpath.basename(meant), by_name, cutoff=0.7) or "")
    return f"write {posixpath.relpath(near, posixpath.dirname(path))}" if near else "write the path of a page's file"


def heading_names(body: Body) -> list[str]:
    """Return the names by which links reach the headings of a page, in their order."""
    names: list[str] = []
    for heading in body.headings:
        name = first = heading_id(heading.plain)
        number = 0
        while name in names or not name:
            number += 1
            name = f"{first}_{number}"
        names.append(name)
    return names
