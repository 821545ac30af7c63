"""A built site as the tests see it: its files, and the parsed pages with what they link to and load."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from handbook.helpers import SWITCH
from handbook.site.browser_python import install, is_required
from lxml import html
from markdown import Markdown

ROOT = Path(__file__).parent.parent
ADDRESS = "https://handbook.example/sub/"
LOADING = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
    "object": "data",
}
LOADING_LINKS = {"stylesheet", "icon", "preload", "prefetch", "modulepreload", "preconnect", "dns-prefetch", "manifest"}


@dataclass(frozen=True)
class BuiltPage:
    """One HTML file. path: relative to the site; address: where it will be read."""

    path: str
    tree: html.HtmlElement

    @property
    def address(self) -> str:
        return urljoin(ADDRESS, self.path.removesuffix("index.html"))

    @cached_property
    def ids(self) -> frozenset[str]:
        return frozenset([*self.tree.xpath("//@id"), *self.tree.xpath("//a/@name")])

    @property
    def is_redirect(self) -> bool:
        return bool(self.tree.xpath("//meta[@http-equiv='refresh']"))

    def links(self) -> Iterator[str]:
        """Yield where its links lead, as full addresses."""
        for value in self.tree.xpath(
            "//a/@href | //area/@href | //link[not(starts-with(@href, 'data:image/'))]/@href"
            " | //form/@action | //*[local-name()='use']/@href"
        ):
            yield urljoin(self.address, value.strip())
        for meta in self.tree.xpath("//meta[@http-equiv='refresh']/@content"):
            yield urljoin(self.address, meta.split("url=", 1)[1])
        yield from self.loads()

    def loads(self) -> Iterator[str]:
        """Yield what a browser fetches to show the page, as full addresses."""
        for tag, attribute in LOADING.items():
            for value in self.tree.xpath(f"//{tag}/@{attribute}"):
                yield urljoin(self.address, value)
        for link in self.tree.xpath("//link[@href]"):
            if LOADING_LINKS & set(link.get("rel", "").split()) and not link.get("href").startswith("data:image/"):
                yield urljoin(self.address, link.get("href"))
        for srcset in self.tree.xpath("//@srcset"):
            for candidate in srcset.split(","):
                yield urljoin(self.address, candidate.split()[0])


@dataclass(frozen=True)
class Site:
    folder: Path

    @cached_property
    def pages(self) -> dict[str, BuiltPage]:
        found = sorted(self.folder.rglob("*.html"))
        return {
            name: BuiltPage(name, html.parse(str(path)).getroot())
            for path in found
            for name in [path.relative_to(self.folder).as_posix()]
        }

    @cached_property
    def files(self) -> frozenset[str]:
        return frozenset(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def resolve(self, address: str) -> tuple[str, str] | None:
        """Return (file, fragment) for an address of this site; None for another host's."""
        if not address.startswith(ADDRESS):
            return None
        parts = urlsplit(address)
        path = unquote(parts.path).removeprefix(urlsplit(ADDRESS).path)
        return path + "index.html" if not path or path.endswith("/") else path, unquote(parts.fragment)


def build(
    folder: Path,
    *,
    root: Path = ROOT,
    strict: bool = True,
    site_url: str = ADDRESS,
    sheets: bool = False,
    incremental: bool = False,
    helpers: int | None = None,
) -> subprocess.CompletedProcess[str]:
    """Build the site of `root` into `folder`, dated so that two builds can be compared.

    sheets: set the sheets first, so that the site has them; incremental: reuse what did not change; helpers: how many
    processes help, by default as many as there are idle cores.
    """
    environment = {
        **os.environ,
        "SITE_URL": site_url,
        "SOURCE_DATE_EPOCH": "1790000000",
        "NO_MKDOCS_2_WARNING": "1",
        "HANDBOOK_FEEDS": "true" if site_url else "false",
        "PYTHONPATH": str(root / "hooks"),
        **({} if helpers is None else {SWITCH: str(helpers)}),
    }
    if sheets:
        set_first = [sys.executable, "-m", "handbook", "sheets"]
        subprocess.run(set_first, cwd=root, env=environment, stdout=subprocess.DEVNULL, timeout=600, check=True)
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--dirty" if incremental else "--clean",
        "--site-dir",
        str(folder),
        *(["--strict"] if strict else []),
    ]
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=600)


def build_strictly(folder: Path, *, site_url: str = ADDRESS, incremental: bool = True) -> None:
    """Build the real site into `folder`, and fail with what the build says if it does.

    incremental: as readers get it, with what the cache knows; if not, as plain MkDocs does.
    """
    missing = install(ROOT)
    assert not (missing and is_required()), missing
    result = build(folder, site_url=site_url, incremental=incremental)
    assert result.returncode == 0, result.stdout + result.stderr


def site_markdown() -> Markdown:
    """Return the site's own renderer, ready for another page, without what its templates add."""
    return _site_markdown().reset()


@cache
def _site_markdown() -> Markdown:
    from mkdocs.config import load_config

    config = load_config(str(ROOT / "mkdocs.yml"))
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def lay_over(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder, over what is there."""
    for path, raw in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(raw)


def small_handbook(root: Path) -> Path:
    """Make the smallest handbook that has every kind of page, with the real code and templates."""
    shutil.copytree(ROOT / "tests" / "cases" / "base", root)
    for part in ("overrides", "hooks", "docs/assets"):
        shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", root)
    for name in ("questions", "blog", "cheatsheets"):
        page = root / "docs" / name / "index.md"
        page.parent.mkdir(exist_ok=True)
        front = f"title: {name.title()}\ndescription: An index of the smallest handbook.\n"
        page.write_text(f"---\n{front}---\n", encoding="utf-8")
    return root
