"""The Content-Security-Policy of a page, made from the page itself: what it may load and run."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Collection, Iterable
from hashlib import sha256
from html import escape
from typing import Final

from handbook.site.finished_html import replace_once

CHARSET: Final = '<meta charset="utf-8">'
_INLINE = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1>", re.DOTALL | re.IGNORECASE)
_DATA_BLOCK = re.compile(r"\btype=[\"']?application/", re.IGNORECASE)
_SOURCE = re.compile(r"\bsrc=", re.IGNORECASE)

# Python for the browser is WebAssembly, which only its worker may compile: a worker has the policy of its own file.
WORKERS: Final = "/assets/practice/*"
WORKER_POLICY: Final = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
OTHER_HEADERS: Final = (
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: strict-origin-when-cross-origin",
    "Permissions-Policy: camera=(), geolocation=(), microphone=()",
)


def with_csp(html: str, place: str) -> str:
    """Return the page with its policy as the second element of its head, before anything that it governs.

    place: the page, for the error. Raises ThemeChanged for a page that does not name its character set.
    """
    policy = escape(csp_of([html]))
    meta = f'{CHARSET}\n<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return replace_once(html, CHARSET, meta, place=place)


def headers_file(inline: Collection[tuple[str, str]]) -> str:
    """Return `_headers`, as several hosts of static sites read it: one policy that fits every page, one for workers.

    Of two rules that fit, some hosts take the more specific one; others join both, unless the first is taken back (!).
    inline: the `inline_hashes` of all pages.
    """
    policy = f"{_policy(inline)}; frame-ancestors 'none'"
    pages = ("/*", f"Content-Security-Policy: {policy}", *OTHER_HEADERS)
    workers = (WORKERS, "! Content-Security-Policy", f"Content-Security-Policy: {WORKER_POLICY}")
    return "".join("{}\n".format("\n  ".join(rule)) for rule in (pages, workers))


def csp_of(pages: Iterable[str]) -> str:
    """Return the policy under which these pages work: own files, and inline scripts and styles by their hashes."""
    return _policy({found for html in pages for found in inline_hashes(html)})


def inline_hashes(html: str) -> frozenset[tuple[str, str]]:
    """Return ("script" or "style", hash) for each of a page that stands in the page itself."""
    return frozenset(
        (tag.lower(), _hash(text))
        for tag, attributes, text in _INLINE.findall(html)
        if text and not (_DATA_BLOCK.search(attributes) or _SOURCE.search(attributes))
    )


def _policy(inline: Collection[tuple[str, str]]) -> str:
    own = {
        tag: " ".join(["'self'", *sorted(digest for kind, digest in inline if kind == tag)])
        for tag in ("script", "style")
    }
    return (
        f"default-src 'none'; script-src {own['script']}; style-src {own['style']}; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types handbook"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
