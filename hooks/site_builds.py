"""Builds that make only what changed, for site_hooks.py: which pages those are, and where the others come from.

MkDocs' dirty builds skip a file whose `is_modified` says no. Here it asks whether the page was finished before, by the
hash of everything the page is made of. In the live preview a page is finished when a browser asks for it.

This module stays loaded between the builds of a preview, as the core does.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jinja2
from handbook.cache import Cache, cache_of, key_of, tree_key
from handbook.helpers import BATCH, Share, helped
from handbook.markup.rendered_html import rendered_text, with_links
from handbook.model.records import Record
from handbook.progress import no_progress, shown_progress
from handbook.site.finished_html import with_versions
from handbook.site.incremental import Content, FinishedPage, Menu, finished
from mkdocs import utils
from mkdocs.commands import build as mkdocs_build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page, _RelativePathTreeprocessor
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.theme import Theme
from mkdocs.utils.meta import get_data
from watchdog.events import FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

LONG = 50  # pages: fewer are made in a moment
CHANGES = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]


class Builds:
    """The builds of this process. incremental: whether they may reuse what others finished."""

    def __init__(self) -> None:
        self.incremental = self.serving = False
        self._lock = threading.RLock()  # held while a build or a page is being made
        self._warnings = _Warnings()
        self._keys: dict[str, str | None] = {}  # by path of the page's source
        self._fresh: dict[str, FinishedPage] = {}  # finished pages by path in the site
        self._new: dict[str, FinishedPage] = {}  # those made by this build, by key
        self._written: dict[str, str] = {}  # the preview's: path in the site to the key of what is there
        self._copied: dict[str, object] = {}  # likewise, of files that are not pages
        self._stale: dict[str, Page] = {}  # likewise, pages to be made when they are asked for
        self._offers: dict[
            str, Callable[[], Mapping[str, str | bytes]]
        ] = {}  # likewise, files made when they are asked for
        self._make: Callable[[Page], None] = lambda page: None
        self._nav: Navigation | None = None
        self._done = self._total = 0
        self._show = shown_progress("pages made")
        self._building = False
        self._helpers = ExitStack()
        self._checked: set[str] = set()  # pages whose HTML the checks have looked at

    def start(self, command: str, dirty: bool) -> None:
        self.incremental, self.serving = dirty, command == "serve"

    def cache(self, config: MkDocsConfig) -> Cache:
        """Return the cache of this build, which is empty if it may not reuse what others finished."""
        return _cache(config) if self.incremental else Cache()

    def begin(self, config: MkDocsConfig) -> None:
        """Prepare a build; nothing that an earlier one left in the site's folder is relied on."""
        self._lock.acquire()
        self._building = True
        self._keys, self._fresh, self._new, self._stale = {}, {}, {}, {}
        self._checked = set()
        config.theme.get_env = partial(_environment, config.theme, self.cache(config))  # type: ignore[method-assign]
        if not self.incremental:
            return
        logging.getLogger("mkdocs.commands.build").addFilter(_not_about_dirty_builds)
        self._warnings.count = 0
        logging.getLogger("mkdocs").addHandler(self._warnings)
        if not self.serving:
            utils.clean_directory(config.site_dir)

    def choose(self, content: Content, nav: Navigation, config: MkDocsConfig, files: Files) -> None:
        """Tell MkDocs which pages to read and make, once the navigation is known."""
        if not self.incremental:
            return
        self._nav = nav
        cache = _cache(config)
        pages = [file.page for file in files.documentation_pages() if file.page]
        for page in pages:
            self._know(page, content)
        templates, menu = _templates_key(_root(config)), Menu(nav.items)
        blog: list[Page] = []
        about_blog = key_of(content.blog, templates)
        blog_keys: dict[str, str] = {}
        for page in pages:
            uri, place = page.file.src_uri, page.file.dest_uri
            key = content.page_key(uri, templates, menu.key(page)) if _is_own(page.file, content) else None  # type: ignore[arg-type]
            self._keys[uri] = key
            if uri.startswith("blog/"):
                blog.append(page)
                blog_keys[uri] = key_of(about_blog, uri, menu.key(page))  # type: ignore[arg-type]
            _modified(page.file, key is None)
            if key is None:
                continue
            if record := content.record(uri):
                page.read_source = partial(_read, page, record)  # type: ignore[method-assign]
                page.render = partial(self._render, page, record, content, cache)  # type: ignore[method-assign]
            if self.serving:
                if self._written.get(place) != key:
                    self._stale[place] = page
            elif isinstance(known := cache.find("finished", key), FinishedPage):
                self._fresh[place] = known
            else:
                _modified(page.file, True)
        self._choose_blog(blog, blog_keys, config, cache)
        self._done, self._total = 0, sum(page.file.is_modified() for page in pages)
        if self.serving:
            self._choose_files(files)

    def is_checked(self, page: Page) -> bool:
        """Return whether the checks have looked at the page's HTML."""
        return page.file.src_uri in self._checked

    def fill(
        self, env: jinja2.Environment, config: MkDocsConfig, files: Files, also: Callable[[], object] = lambda: None
    ) -> None:
        """Put finished pages into the site's folder, and let helpers begin with the last of the others.

        also: something else that helpers do, first; what it makes goes into the cache.
        """
        if not self.incremental:
            return
        if not self.serving:
            assert self._nav
            self._start_helpers(
                partial(_make_page, config=config, files=files, nav=self._nav, env=env), files, config, also
            )
        for place, page in self._fresh.items():
            utils.write_file(page.html.encode("utf-8"), str(Path(config.site_dir, place)))
        if self.serving and self._nav:
            self._make = partial(_make_page, config=config, files=files, nav=self._nav, env=env, read=True)

    def _start_helpers(
        self, make: Callable[[Page], None], files: Files, config: MkDocsConfig, also: Callable[[], object]
    ) -> None:
        """Let helpers make pages, which `_is_missing` takes over when MkDocs comes to them."""
        pages = [file.page for file in files.documentation_pages() if file.page and file.is_modified()]
        own = [page for page in pages if self._keys[page.file.src_uri] and not page.file.src_uri.startswith("blog/")]
        folder = self._helpers.enter_context(TemporaryDirectory())
        made = Cache(Path(folder, "pages.sqlite"))
        if self._helpers.enter_context(helped(len(own), partial(self._make_ahead, own, make, made, config, also))):
            for page in own:
                page.file.is_modified = partial(self._is_missing, page, made)  # type: ignore[method-assign]

    def _make_ahead(
        self,
        pages: Sequence[Page],
        make: Callable[[Page], None],
        made: Cache,
        config: MkDocsConfig,
        also: Callable[[], object],
        share: Share,
    ) -> None:
        logging.disable()  # whoever waits for a page that fails makes it again, and tells
        utils.write_file = lambda content, output_path: None
        self._show = no_progress
        if share.number == 0:
            also()
            _cache(config).save()
        for number, page in enumerate(share.first(pages)):
            if not made.has("finished", str(self._keys[page.file.src_uri])):
                make(page)
                made.put("finished", str(self._keys[page.file.src_uri]), self._fresh[page.file.dest_uri])
            if number % BATCH == 0:
                made.save()

    def _is_missing(self, page: Page, made: Cache) -> bool:
        """Return whether no helper has made a page. One that is made is put into the site's folder."""
        found = made.find("finished", str(self._keys[page.file.src_uri]), None)
        if isinstance(found, FinishedPage):
            utils.write_file(found.html.encode("utf-8"), page.file.abs_dest_path)
            self._note(page, found)
        return not isinstance(found, FinishedPage)

    def finish(self, page: Page, html: str) -> None:
        """Remember a page as it goes into the site's folder."""
        if not self.incremental:
            return
        if not self.serving:
            self._note(page, finished(html))
        elif key := self._keys.get(page.file.src_uri):
            self._written[page.file.dest_uri] = key

    def _note(self, page: Page, found: FinishedPage) -> None:
        self._fresh[page.file.dest_uri] = found
        if key := self._keys.get(page.file.src_uri):
            self._new[key] = found
        self._done += 1
        if self._total > LONG:
            self._show(self._done, self._total)

    def end_help(self) -> None:
        """Stop the helpers: every page is made."""
        self._helpers.close()

    def all_pages(self, config: MkDocsConfig) -> Iterator[FinishedPage]:
        """Yield every HTML file of the site, whoever made it."""
        yield from (page for _, page in self._all_files(config))

    def name_versions(self, versions: Mapping[str, str], config: MkDocsConfig) -> None:
        """Let every HTML file name the versions of its style sheets and scripts, which are known last."""
        for path, page in self._all_files(config):
            if (html := with_versions(page.html, versions)) != page.html:
                path.write_text(html, encoding="utf-8", newline="")

    def _all_files(self, config: MkDocsConfig) -> Iterator[tuple[Path, FinishedPage]]:
        site = Path(config.site_dir)
        for path in sorted(site.rglob("*.html")):
            place = path.relative_to(site).as_posix()
            if place not in self._fresh:
                self._fresh[place] = finished(path.read_text("utf-8"))
            yield path, self._fresh[place]

    def end(self, config: MkDocsConfig) -> None:
        """Keep what was made, unless a warning says that something of it is wrong."""
        logging.getLogger("mkdocs").removeHandler(self._warnings)
        if self.incremental:
            cache = _cache(config)
            if not (config.strict and self._warnings.count):
                self._keep(cache)
            cache.save()
            cache.forget_unused()
            if not self.serving:
                cache.drop_old()
        self._release()

    def fail(self) -> None:
        self.end_help()
        logging.getLogger("mkdocs").removeHandler(self._warnings)
        self._release()

    def _release(self) -> None:
        if self._building:
            self._building = False
            self._lock.release()

    def serve(self, server: LiveReloadServer, config: MkDocsConfig) -> LiveReloadServer:
        """Make pages when a browser asks for them, and hear of changes from the system instead of looking for them."""
        inner = server.get_app()
        assert inner

        def app(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
            path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
            self.freshen(path.removeprefix(server.mount_path), config)
            answer: Iterable[bytes] = inner(environ, start_response)
            return answer

        server.set_app(app)
        if self.incremental and not os.environ.get("HANDBOOK_POLL"):
            watched = [config.docs_dir, config.config_file_path]
            for path in watched:
                server.unwatch(path)
            server.observer = _observer()  # type: ignore[assignment]
            for path in watched:
                server.watch(path)
        return server

    def offer(self, places: Iterable[str], make: Callable[[], Mapping[str, str | bytes]]) -> None:
        """Let the preview write some files only when a browser asks for one. make: returns all of them."""
        self._offers |= dict.fromkeys(places, make)

    def freshen(self, path: str, config: MkDocsConfig) -> None:
        """Make the page or file at this path below the site's address if it changed since it was last made."""
        place = path + "index.html" if not path or path.endswith("/") else path
        if place not in self._stale and place not in self._offers and not self._lock_is_busy():
            return
        with self._lock:
            if place in self._offers:
                for name, content in self._offers[place]().items():
                    raw = content if isinstance(content, bytes) else content.encode("utf-8")
                    utils.write_file(raw, str(Path(config.site_dir, name)))
                    self._offers.pop(name, None)
            if page := self._stale.pop(place, None):
                self._make(page)
                self._keep(_cache(config))

    def _lock_is_busy(self) -> bool:
        if self._lock.acquire(blocking=False):
            self._lock.release()
            return False
        return True

    def _know(self, page: Page, content: Content) -> None:
        """Give a page that may not be read the title and the cue that menus show."""
        if _is_own(page.file, content) and (record := content.record(page.file.src_uri)):
            page.markdown, page.meta = "", dict(record.matter.values)
        elif not page.file.src_uri.startswith("blog/"):
            page.markdown, page.meta = get_data(page.file.content_string)

    def _render(
        self, page: Page, record: Record, content: Content, cache: Cache, config: MkDocsConfig, files: Files
    ) -> None:
        """Give a page the HTML that the checks have looked at, with links as MkDocs resolves them."""
        text = rendered_text(record.body, content.catalogue.snippets, cache)
        links = _RelativePathTreeprocessor(page.file, files, config)
        page.content, page.toc = with_links(text.html, links.path_to_url), _toc(text.contents)
        page.present_anchor_ids, page.links_to_anchors = set(text.ids), links.links_to_anchors
        self._checked.add(page.file.src_uri)

    def _keep(self, cache: Cache) -> None:
        for key, page in self._new.items():
            cache.put("finished", key, page)
        self._new = {}

    def _choose_blog(self, blog: list[Page], keys: dict[str, str], config: MkDocsConfig, cache: Cache) -> None:
        """Make the pages of the blog only when something of them changed: they are made together.

        keys: by the path of a page's source.
        """
        feeds = "rss" in config.plugins and config.plugins["rss"].config.enabled  # which are made of all posts
        if self.serving:
            anew = feeds or any(self._written.get(page.file.dest_uri) != keys[page.file.src_uri] for page in blog)
        else:
            found = {page.file.dest_uri: cache.find("finished", keys[page.file.src_uri], None) for page in blog}
            known = {place: page for place, page in found.items() if isinstance(page, FinishedPage)}
            anew = feeds or len(known) < len(blog)
            self._fresh |= {} if anew else known
        for page in blog:
            _modified(page.file, anew)
            self._keys[page.file.src_uri] = keys[page.file.src_uri]

    def _choose_files(self, files: Files) -> None:
        """Copy files into the preview whose content changed, and delete those that belong no longer."""
        found: dict[str, object] = {}
        for file in files:
            if file.is_documentation_page():
                found[file.dest_uri] = None
                continue
            if file._content is not None or not file.abs_src_path:
                sign: object = file._content
            else:
                status = Path(file.abs_src_path).stat()
                sign = (file.abs_src_path, status.st_mtime_ns, status.st_size)
            _modified(file, self._copied.get(file.dest_uri) != sign)
            found[file.dest_uri] = sign
        site = Path(next(iter(files)).dest_dir)
        for place in self._copied.keys() - found.keys():
            (site / place).unlink(missing_ok=True)
            self._written.pop(place, None)
        self._copied = found


class _Warnings(logging.Handler):
    """Counts warnings."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


class _Loader(jinja2.FileSystemLoader):
    """Finds templates without listing the theme's ten thousand icons, which MkDocs would leave out one by one."""

    def list_templates(self) -> list[str]:
        found = set()
        for top in self.searchpath:
            for folder, inner, names in os.walk(top):
                inner[:] = [name for name in inner if not name.startswith(".")]
                found |= {Path(folder, name).relative_to(top).as_posix() for name in names}
        return sorted(found)


def _environment(theme: Theme, cache: Cache) -> jinja2.Environment:
    env = Theme.get_env(theme)
    env.loader = _Loader(theme.dirs)
    env.bytecode_cache = _Bytecode(cache)
    return env


class _Bytecode(jinja2.BytecodeCache):
    """Compiled templates in the cache of results."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        code = self._cache.find("templates", key_of(sys.version, jinja2.__version__, bucket.key, bucket.checksum), None)
        if isinstance(code, bytes):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        key = key_of(sys.version, jinja2.__version__, bucket.key, bucket.checksum)
        self._cache.put("templates", key, bucket.bytecode_to_string())


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def _cache(config: MkDocsConfig) -> Cache:
    return cache_of(_root(config))


def _not_about_dirty_builds(record: logging.LogRecord) -> bool:
    """Drop MkDocs' warning that a dirty build may be wrong: ours is equal to a clean one, which a test shows."""
    return not record.getMessage().startswith("A 'dirty' build is being performed")


def _is_own(file: File, content: Content) -> bool:
    """Whether a page is made of its file, or is that of a sheet; not a notice that stands in for a broken page."""
    return file.generated_by is None or content.sheet(file.src_uri) is not None


def _modified(file: File, answer: bool) -> None:
    file.is_modified = lambda: answer  # type: ignore[method-assign]


def _read(page: Page, record: Record, config: MkDocsConfig) -> None:
    """Give a page its Markdown and its front matter, which the checks have read."""
    page.markdown, page.meta = record.body.text, dict(record.matter.values)


def _templates_key(root: Path) -> str:
    return key_of(
        tuple(tree_key(path) if path.is_dir() else path.read_bytes() for path in sorted((root / "overrides").iterdir()))
    )


def _make_page(
    page: Page, *, config: MkDocsConfig, files: Files, nav: Navigation, env: jinja2.Environment, read: bool = False
) -> None:
    """Make one page outside its build, exactly as that would have. read: whether its text is still to be read."""
    if read:
        mkdocs_build._populate_page(page, config, files)
    mkdocs_build._build_page(page, config, files.documentation_pages(), nav, env)


def _anchor(parts: tuple[Any, ...]) -> AnchorLink:
    title, id, level, children = parts
    item = AnchorLink(title, id, level)
    item.children = [_anchor(child) for child in children]
    return item


def _toc(parts: Iterable[tuple[Any, ...]]) -> TableOfContents:
    """Return a table of contents as MkDocs makes it: its first entry is marked."""
    items = [_anchor(item) for item in parts]
    for item in items[:1]:
        item.active = True  # type: ignore[attr-defined]
    return TableOfContents(items)


def _observer() -> BaseObserver:
    """Return an observer that hears of changes only: a build itself opens and closes every file."""
    observer = Observer()
    observer.schedule = partial(observer.schedule, event_filter=CHANGES)  # type: ignore[method-assign]
    return observer


builds = Builds()
