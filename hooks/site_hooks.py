"""The only file MkDocs loads: its events in, calls to the typed core out."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from handbook.content.catalogue import Catalogue
from handbook.content.library import read_catalogue
from handbook.content.tree import read_tree
from handbook.rules import RULES
from handbook.site.exports import generated_files
from handbook.site.navigation import navigation
from handbook.site.notices import notice_pages
from handbook.site.views import View, view_of
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

log = logging.getLogger("mkdocs.hooks.handbook")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Read and check everything; add what is generated. A strict build ends here if anything is wrong."""
    catalogue, problems = read_catalogue(read_tree(Path(config.config_file_path).parent))
    for problem in problems:
        log.warning(str(problem))
    if problems and config.strict:
        raise PluginError(f"{len(problems)} problem{'s' * (len(problems) > 1)} in the content; nothing was built")
    if not config.site_url:
        log.info("SITE_URL is not set: no canonical addresses and no feeds")
    for path, text in (generated_files(catalogue) | notice_pages(problems)).items():
        if old := files.get_file_from_path(path):
            files.remove(old)
        if text is not None:
            files.append(File.generated(config, path, content=text))
    config.extra["handbook"] = catalogue
    config.nav = navigation(catalogue)
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give the page its template and its description."""
    if view := _view(page, config):
        page.meta.update(view.meta)
    return markdown


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """Hand the page's view to its template, and the template's own headings to the table of contents."""
    context |= {"catalogue": _catalogue(config), "rules": RULES}
    if view := _view(page, config):
        context["view"] = view
        page.toc.items.extend(AnchorLink(heading.title, heading.id, 2) for heading in view.headings)
    return context


def _view(page: Page, config: MkDocsConfig) -> View | None:
    return None if page.file.generated_by else view_of(_catalogue(config), page.file.src_uri)


def _catalogue(config: MkDocsConfig) -> Catalogue:
    catalogue: Catalogue = config.extra["handbook"]
    return catalogue
