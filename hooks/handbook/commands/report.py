"""`handbook report`: what goes stale by itself: links that have moved, pages not checked for a year."""

from __future__ import annotations

import http.client
import ipaddress
import socket
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

import click

from handbook.model.catalogue import Catalogue
from handbook.model.records import Guide, Question
from handbook.parse.pages import read_catalogue
from handbook.parse.tree import read_tree

OLD = 365  # days
SECONDS = 20
AGENT = "ml-interview-handbook link report"


def stale_pages(catalogue: Catalogue, today: date) -> Iterator[str]:
    """Yield how many questions and guides were last checked more than a year ago, then each, the oldest first."""
    dated = [(q.reviewed, q.path) for q in catalogue.all_questions] + [(g.read_on, g.path) for g in catalogue.guides]
    old = sorted((day, path) for day, path in dated if (today - day).days > OLD)
    yield f"{len(old)} of {len(dated)} pages were last checked more than a year ago"
    yield from (f"- {day} {path}" for day, path in old)


def external_links(catalogue: Catalogue) -> dict[str, str]:
    """Return every address of another site with the first page that names it."""
    found: dict[str, str] = {}
    for record in catalogue.records:
        sources = record.sources if isinstance(record, Question | Guide) else ()
        for address in (*(link.target for link in record.body.links), *(source.url or "" for source in sources)):
            if address.startswith(("http://", "https://")):
                found.setdefault(address.split("#")[0], record.path)
    return found


def follow(links: Mapping[str, str], reach: Callable[[str], str] | None = None) -> Iterator[str]:
    """Yield a line for every link that fails or leads elsewhere. reach: address to where it led, or raises OSError."""
    with ThreadPoolExecutor(8) as pool:
        ends = pool.map(lambda address: _end(address, reach or _reach), links)
        moved = [(page, address, end) for (address, page), end in zip(links.items(), ends, strict=True) if end]
    yield f"{len(moved)} of {len(links)} addresses fail or lead elsewhere"
    yield from (f"- {page}: {address} {end}" for page, address, end in sorted(moved))


def _end(address: str, reach: Callable[[str], str]) -> str:
    try:
        end = reach(address)
    except HTTPError as error:
        return f"answers {error.code}"
    except (OSError, ValueError, http.client.HTTPException) as error:
        return f"fails: {type(error).__name__}"
    return "" if end.rstrip("/") == address.rstrip("/") else f"leads to {end}"


def _reach(address: str) -> str:
    _refuse_own_network(address)
    with build_opener(_Redirects).open(Request(address, headers={"User-Agent": AGENT}), timeout=SECONDS) as answer:
        return str(answer.geturl())


class _Redirects(HTTPRedirectHandler):
    def redirect_request(
        self, req: Request, fp: object, code: int, msg: str, headers: object, newurl: str
    ) -> Request | None:
        _refuse_own_network(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _refuse_own_network(address: str) -> None:
    """Raise ValueError for anything but a public host: addresses come from strangers."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(address)
    for *_, place in socket.getaddrinfo(parts.hostname, None):
        if not ipaddress.ip_address(place[0]).is_global:
            raise ValueError(f"{address} is in a network of its own")


@click.group(invoke_without_command=True)
@click.pass_context
def report_command(context: click.Context) -> None:
    """Report on what goes stale by itself. Without a name, list the reports."""
    if context.invoked_subcommand is None:
        for name, report in report_command.commands.items():
            click.echo(f"./handbook report {name:<6} {report.get_short_help_str(100)}")


@report_command.command
@click.pass_obj
def stale(root: Path) -> None:
    """List the pages that were last checked more than a year ago."""
    for line in stale_pages(_catalogue(root), date.today()):
        click.echo(line)


@report_command.command
@click.pass_obj
def links(root: Path) -> None:
    """Open every link to another site and list those that fail or lead elsewhere."""
    for line in follow(external_links(_catalogue(root))):
        click.echo(line)


def _catalogue(root: Path) -> Catalogue:
    return read_catalogue(read_tree(root))
