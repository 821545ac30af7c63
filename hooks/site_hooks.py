"""What MkDocs loads: its events in, calls to the typed core out. site_builds.py says which pages a build makes."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import jinja2
from handbook.book.build import downloads, edition_of, finished_books
from handbook.cache import Cache
from handbook.cards.deck import deck_files, deck_paths
from handbook.checks.run import check_content
from handbook.markup.rendered_html import not_allowed
from handbook.markup.svg import BANNERS, inline_drawing
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import CODE_KINDS
from handbook.model.problems import disk_fault, error_pages, rules
from handbook.model.records import Post, Question, Record
from handbook.parse.git_history import days_of, last_times
from handbook.parse.tree import read_tree
from handbook.progress import shown_progress
from handbook.sheets.build import entry_of
from handbook.sheets.cache import cached_files, make_cached_sheets
from handbook.site.browser_python import runtime_folder
from handbook.site.csp import headers_file, with_csp
from handbook.site.css import DARK, THEME, dark_css, names_in_scripts, site_css
from handbook.site.exports import generated_files
from handbook.site.finished_html import ThemeChanged, asset_versions, with_print_foot, with_theme_repairs
from handbook.site.incremental import Content, settings_key
from handbook.site.llms_txt import INDEX as LLMS_INDEX
from handbook.site.llms_txt import machine_files, markdown_path
from handbook.site.metadata import FORMAT, ICON, changed, feed_dates, metadata_of, robots, valid_json_feed, valid_rss
from handbook.site.navigation import citation, last_changed, navigation, page_links
from handbook.site.offline import LIST as OFFLINE_LIST
from handbook.site.offline import offline_list
from handbook.site.practice import SOURCES, exercise_file, exercise_of, label, practice_files, split_at_answer
from handbook.site.search import FILES as SEARCH_FILES
from handbook.site.search import found_page, found_pages, search_scripts, words_of
from handbook.site.sheet_pages import practise_files, sheet_files, sheet_views
from handbook.site.social_cards import cards, icon
from handbook.site.views import ExerciseView, QuestionView, View, view_of
from handbook.snippets.folders import Snippet, find_snippets
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink
from site_builds import builds

log = logging.getLogger("mkdocs.hooks.handbook")


def on_startup(command: str, dirty: bool) -> None:
    """Learn what the build is for. A dirty one makes only what changed."""
    builds.start(command, dirty)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Start a build."""
    builds.begin(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Read and check everything, and add the generated files. A strict build stops here if there is any problem."""
    root = Path(config.config_file_path).parent
    results = builds.cache(config)
    with _garbage_collection_paused():
        tree = read_tree(root)
        snippets = find_snippets(tree)
        also = partial(_work_ahead, {snippet.slug: snippet for snippet in snippets}, results)
        catalogue, problems = check_content(tree, cache=results, progress=shown_progress("pages checked"), also=also)
    times = last_times(root)
    changes = days_of(times)
    sheets, sheet_keys = make_cached_sheets(
        (catalogue, tree), results, site=config.site_name, site_url=config.site_url or "", dates=changes
    )
    for problem in problems:
        log.warning(str(problem))
    if problems and config.strict:
        raise PluginError(f"{len(problems)} problem{'s' * (len(problems) > 1)} in the content; nothing was built")
    if not config.site_url:
        log.info("SITE_URL is not set: no canonical addresses and no feeds")
    runtime = runtime_folder(root)
    if not runtime:
        log.info("no exercise can be tried in its page: Python for the browser comes with npm and ./handbook site")
    practice = practice_files(catalogue, snippets, Path(config.docs_dir, SOURCES), runtime, results)
    for file in [*files]:
        if file.src_uri.startswith(("assets/javascripts/", f"{SOURCES}/")):
            files.remove(file)  # the theme's; docs/assets/handbook.js does what pages need, and practice has its folder
        elif f"docs/{file.src_uri}".startswith(BANNERS):
            files.remove(file)  # a part of the page of its post
    made = {path: file for sheet in sheets.values() for path, file in cached_files(root, sheet).items()}
    views = sheet_views(catalogue, sheets, made)
    generated = generated_files(catalogue) | practise_files(catalogue, sheet_keys, results)
    generated |= sheet_files(views, sheet_keys, results)
    for path, text in (generated | error_pages(problems)).items():
        if old := files.get_file_from_path(path):
            files.remove(old)
        if text is not None:
            files.append(File.generated(config, path, content=text))
    for path, source in practice.copied.items():
        files.append(File.generated(config, path, abs_src_path=str(source)))
    for path, content in {**made, **practice.made}.items():
        files.append(File.generated(config, path, content=content))
    books = finished_books(root, edition_of(catalogue, tree, times, config.site_name, config.site_url or ""))
    for path, book in books.items():
        files.append(File.generated(config, path, abs_src_path=str(book)))
    address = (config.site_name, config.site_url, config.repo_url, config.edit_uri)
    settings = settings_key(root, config.strict, address)
    config.extra["content"] = Content(
        catalogue,
        tree,
        sheets=views,
        sheet_keys=sheet_keys,
        practice=practice.offers,
        archives=practice.archives,
        changes=changes,
        settings=settings,
        times=times,
        books=downloads(catalogue, config.site_name, books),
    )
    if _is_preview(config):
        builds.offer(SEARCH_FILES, partial(_search_files, config))
        builds.offer([LLMS_INDEX, *map(markdown_path, catalogue.records)], partial(_machine_files, config))
        builds.offer(deck_paths(catalogue), partial(_deck_files, config))
    config.nav = navigation(catalogue)
    _complete_feeds(config)
    return files


@event_priority(-100)
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Choose the pages to make, after the blog has added its own."""
    builds.choose(_content(config), nav, config, files)
    return nav


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> jinja2.Environment:
    """Put the pages into the site's folder that need not be made."""
    builds.fill(env, config, files, also=partial(_files_ahead, config))
    return env


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give the page its template and its description."""
    if view := _view(page, config):
        page.meta.update(view.meta)
        if isinstance(view.record, Post):
            page.meta["changed"] = changed(view.record, _content(config).changes).isoformat()  # for the feeds
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Warn of what a page may not hold, which ends a strict build; the checks of the source refuse most of it."""
    for found in not_allowed(html) if not builds.is_checked(page) else ():
        log.warning("docs/%s: the built page would hold %s, which is not allowed", page.file.src_uri, found[:80])
    return html


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """Hand the page's view to its template, and the template's own headings to the table of contents."""
    content = _content(config)
    context |= {
        "catalogue": content.catalogue,
        "sheets": content.sheets,
        "books": content.books,
        "rules": rules(),
        "code_kinds": CODE_KINDS,
    }
    view, sheet = _view(page, config), content.sheet(page.file.src_uri)
    context["metadata"] = metadata_of(
        content.catalogue,
        view.record if view else None,
        sheet_of=sheet.topic if sheet else None,
        site=config.site_url or "",
        address=page.canonical_url or "",
        title=str(page.meta.get("title") or page.title or config.site_name),
        description=str(page.meta.get("description") or config.site_description or ""),
    )
    context["page_links"] = page_links(
        content.changes,
        repository=config.repo_url or "",
        edit=config.edit_uri or "",
        page=page.file.src_uri,
        name=getattr(view.record if view else None, "id", page.url),
    )
    if view and isinstance(view.record, Question):
        changes = last_changed(content.changes, page.file.src_uri)
        context["citation"] = citation(view.record, changes, config.site_name, config.site_url or "")
    context["banner"] = _banner(page, config)
    if isinstance(view, QuestionView):
        context["practice"] = offer = content.practice.get(view.record.id)
        context["practice_needs"] = label(offer.needs) if offer else ""
        context["task"], context["answer"] = split_at_answer(page.content or "")
    if isinstance(view, ExerciseView):
        context["archives"] = [
            content.archives[folder] for folder in view.record.snippets if folder in content.archives
        ]
    if shown := view or sheet:
        context["view"] = shown
        page.toc.items.extend(AnchorLink(heading.title, heading.id, 2) for heading in shown.headings)
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Repair the theme's HTML, add the foot for paper, and say in the page what it may load and run."""
    place, changed = page.file.src_uri, last_changed(_content(config).changes, page.file.src_uri)
    address, edition = page.canonical_url or "", f"last changed {changed}" if changed else ""
    with _theme_as_expected():
        html = with_theme_repairs(output, place)
        html = with_print_foot(html, place=place, site=config.site_name, address=address, edition=edition)
        html = html if _is_preview(config) else with_csp(html, place)
    builds.finish(page, html)
    return html


def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    """Tell the site map when each page last changed."""
    context["last_changed"] = partial(last_changed, _content(config).changes)
    return context


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Do the same for pages that are not made from Markdown. They have no foot."""
    if not template_name.endswith(".html"):
        return output_content
    with _theme_as_expected():
        html = with_theme_repairs(output_content, template_name)
        return html if _is_preview(config) else with_csp(html, template_name)


def on_post_build(config: MkDocsConfig) -> None:
    """Write the files that are made from the built pages and style sheets, and the social cards."""
    builds.end_help()
    site = Path(config.site_dir)
    assets = Path(config.docs_dir) / "assets"
    own = [(assets / name).read_text("utf-8") for name in ("handbook.css", "print.css")]
    with _theme_as_expected():
        theme = [_only_file(site, pattern).read_text("utf-8") for pattern in THEME]
        if _is_preview(config):  # not every page is made yet, so any rule may be needed
            css = "\n".join([*theme, *own])
        else:
            pages = [*builds.all_pages(config)]
            scripts = names_in_scripts(script.read_text("utf-8") for script in assets.rglob("*.js"))
            css = site_css(theme, own, scripts.union(*(page.names for page in pages)))
            headers = headers_file({found for page in pages for found in page.inline})
            (site / "_headers").write_text(headers, encoding="utf-8")
        (site / "assets/handbook.css").write_text(css, encoding="utf-8")
        (site / DARK).write_text(dark_css(css), encoding="utf-8")
    if not _is_preview(config):
        _write(site, _search_files(config))
        builds.name_versions(asset_versions(site), config)
        _write(site, _machine_files(config))
        _write(site, _deck_files(config))
    (site / "robots.txt").write_text(robots(config.site_url or ""), encoding="utf-8")
    if config.site_url and not _is_preview(config):  # a preview of a link names its picture by the full address
        fonts = Path(config.docs_dir) / "assets" / "fonts"
        _write(site, dict(cards(_content(config).catalogue, fonts, config.site_name, builds.cache(config))))
        (site / ICON).write_bytes(icon((assets / "favicon.svg").read_text("utf-8")))
    if config.plugins["rss"].config.enabled:
        for feed in [*site.glob("feed_rss_*.xml"), *site.glob("feed_json_*.json")]:
            repaired = valid_rss if feed.suffix == ".xml" else valid_json_feed
            feed.write_text(repaired(feed.read_text("utf-8")), encoding="utf-8")
    if not _is_preview(config):
        _write(site, {OFFLINE_LIST: offline_list(site)})
    builds.end(config)


def on_build_error(error: Exception) -> None:
    """End a build that failed; say in one line if it could not write."""
    builds.fail()
    if isinstance(error, OSError) and (fault := disk_fault(error)):
        raise PluginError(fault) from None


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Make pages of the preview when they are asked for."""
    return builds.serve(server, config)


@contextmanager
def _garbage_collection_paused() -> Iterator[None]:
    """Keep the garbage collector from walking the parsed pages again and again, a tenth of the build's time."""
    gc.unfreeze()  # the pages of the live preview's last build
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.set_threshold(20_000)
        gc.enable()


@contextmanager
def _theme_as_expected() -> Iterator[None]:
    """Stop the build with one line if the theme has changed."""
    try:
        yield
    except ThemeChanged as error:
        raise PluginError(str(error)) from None


def _complete_feeds(config: MkDocsConfig) -> None:
    """Give the feeds the icon and the dates that their plugin cannot know."""
    rss: Any = config.plugins["rss"]
    dates = feed_dates(_content(config).catalogue.posts, _content(config).changes)
    if rss.config.enabled and dates:
        for feed, day in zip((rss.feed_created, rss.feed_updated), dates, strict=True):
            feed.logo_url = f"{config.site_url}{ICON}"
            feed.repo_url = FORMAT  # which the plugin writes into the element `docs`
            feed.pubDate = feed.buildDate = day


def _only_file(site: Path, pattern: str) -> Path:
    found = list(site.glob(pattern))
    if len(found) != 1:
        raise ThemeChanged(f"one file {pattern}, but {len(found)}", "the built site")
    return found[0]


def _write(site: Path, files: Mapping[str, str] | Mapping[str, bytes]) -> None:
    """Write files by their path in the site's folder."""
    for path, content in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


def _search_files(config: MkDocsConfig) -> dict[str, str]:
    content = _content(config)
    return search_scripts([*found_pages(content.catalogue, content.sheets.values())], builds.cache(config))


def _machine_files(config: MkDocsConfig) -> dict[str, str]:
    return machine_files(_content(config), builds.cache(config), config.site_name, config.site_url or "")


def _deck_files(config: MkDocsConfig) -> dict[str, bytes]:
    content = _content(config)
    font = (Path(config.docs_dir) / "assets/fonts/handbook-math.woff2").read_bytes()
    parts = (content.catalogue, content.sheet_keys, builds.cache(config))
    return deck_files(*parts, site_url=config.site_url or "", times=content.times, font=font)


def _files_ahead(config: MkDocsConfig) -> None:
    """Make what the end of the build writes, for the cache."""
    _deck_files(config)
    _search_files(config)
    _machine_files(config)


def _is_preview(config: MkDocsConfig) -> bool:
    """Return whether this is the live preview. It puts its own script into every page, so its pages have no policy."""
    return (config.site_url or "").startswith(f"http://{config.dev_addr}/")


def _view(page: Page, config: MkDocsConfig) -> View | None:
    return None if page.file.generated_by else view_of(_content(config).catalogue, page.file.src_uri)


def _work_ahead(folders: Mapping[str, Snippet], results: Cache, record: Record, catalogue: Catalogue) -> None:
    """Work out what the site needs of a page beside its HTML, while its text is parsed: see `helped`.

    folders: of snippets, by slug.
    """
    if page := found_page(catalogue, record):
        words_of(page, results)
    if isinstance(record, Question):
        if record.topic in catalogue.topic_titles:
            entry_of(catalogue, catalogue.topic_of(record), record, results)
        if snippet := exercise_of(record, folders):
            exercise_file(record, snippet, results)


def _banner(page: Page, config: MkDocsConfig) -> Markup:
    """Return the drawing of a post, if it has one."""
    name = page.file.src_uri.rpartition("/")[2].removesuffix(".md")
    is_post = page.file.src_uri.startswith("blog/posts/")
    raw = _content(config).tree.files.get(f"{BANNERS}{name}.svg") if is_post else None
    return Markup(inline_drawing(raw) if raw else "")


def _content(config: MkDocsConfig) -> Content:
    content: Content = config.extra["content"]
    return content
