"""The real site, built strictly."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from urllib.parse import urljoin

import jsonschema
import pytest
from fontTools.ttLib import TTFont
from handbook.checks.run import check_content
from handbook.model.catalogue import Catalogue
from handbook.parse.tree import read_tree
from handbook.site.css import names_in_html, names_in_scripts
from handbook.site.finished_html import with_versions

from tests import html_checker
from tests.site import ADDRESS, ROOT, BuiltPage, Site, build_strictly


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    found, problems = check_content(read_tree(ROOT))
    assert problems == []
    return found


def articles(site: Site) -> Iterator[BuiltPage]:
    """Return the pages that are not redirects."""
    return (page for page in site.pages.values() if not page.is_redirect)


def test_the_site_builds_strictly(site: Site) -> None:
    assert "index.html" in site.files


def test_every_internal_link_and_fragment_leads_somewhere(site: Site) -> None:
    broken = []
    for page in site.pages.values():
        for address in page.links():
            target = site.resolve(address)
            if target is None:
                continue
            file, fragment = target
            if file not in site.files:
                broken.append(f"{page.path} -> {address}")
            elif fragment and file.endswith(".html") and fragment not in site.pages[file].ids:
                broken.append(f"{page.path} -> {address} (no such fragment)")
    assert broken == []


def test_style_sheets_and_scripts_are_named_with_the_hash_of_their_content(site: Site) -> None:
    """A page that is new after a deployment must not get the old style sheet that a browser has kept."""
    named = {
        address
        for page in articles(site)
        for address in page.tree.xpath(
            "//link[@rel='stylesheet']/@href | //script/@src | //dialog/@data-ranking | //dialog/@data-script"
        )
    }
    assets = site.folder / "assets"
    # Those of practice/ lie in a folder that is named by their hash.
    scripts = "".join(path.read_text("utf-8") for path in [*assets.glob("*.js"), *assets.glob("vendor/*.js")])
    modules = re.findall(r'(?:from |import\()"\./([^"]+)"(?!\)\.[A-Z])', scripts)
    found = {address.rpartition("assets/")[2] for address in named} | set(modules)
    expected = {
        f"{path.relative_to(assets).as_posix()}?v={sha256(path.read_bytes()).hexdigest()[:8]}"
        for path in [*assets.glob("*.*"), *assets.glob("vendor/*")]
        if path.suffix in (".css", ".js") and path.name != "print.css"  # which is a part of handbook.css
    }
    assert found == expected


def test_every_class_of_the_style_sheets_is_one_that_something_writes(site: Site) -> None:
    written = names_in_html((site.folder / path).read_text("utf-8") for path in site.pages)
    sources = [ROOT / "docs/assets", ROOT / "overrides", ROOT / "hooks"]
    files = [path for folder in sources for path in folder.rglob("*") if path.suffix in (".js", ".html", ".py")]
    named = names_in_scripts(path.read_text("utf-8") for path in files)
    sheets = "".join(path.read_text("utf-8") for path in sorted((ROOT / "docs/assets").glob("*.css")))
    selectors = re.sub(r"/\*.*?\*/|\{[^{}]*\}|\[[^\]]*\]", "{}", sheets, flags=re.DOTALL)
    classes = set(re.findall(r"\.([a-z][\w-]*)", selectors))
    assert len(classes) > 100
    computed = re.compile(r"(?:math|menclose)-.*|\w\w?")  # by what formulas say; and what Pygments calls tokens
    assert {name for name in classes - written - named if not computed.fullmatch(name)} == set()
    variables = set(re.findall(r"(--hb-[\w-]+):", sheets))
    assert {name for name in variables if f"var({name}" not in sheets} == set()


def test_both_files_of_the_search_index_are_loaded_as_a_pair(site: Site) -> None:
    index, text = ((site.folder / name).read_bytes() for name in ("search-index.js", "search-text.js"))
    assert f'"textVersion":"{sha256(text).hexdigest()[:8]}"' in index.decode()


def test_only_files_with_a_version_are_named_with_one() -> None:
    page = '<link href="../assets/a.css"><script src="/sub/assets/b.js"></script><p>href="assets/a.css"</p>'
    assert with_versions(page, {"assets/a.css": "1"}) == page.replace('a.css">', 'a.css?v=1">', 1)


def test_every_page_and_heading_that_the_search_names_exists(site: Site) -> None:
    index, text = (
        json.loads((site.folder / name).read_text("utf-8").split(" = ", 1)[1].rstrip(";\n"))
        for name in ("search-index.js", "search-text.js")
    )
    assert len(index["pages"]) == len(text["sections"]) == len(text["short"])
    missing = []
    for (url, *_), sections in zip(index["pages"], text["sections"], strict=True):
        page = site.pages[f"{url}index.html"]
        missing += [f"{url}#{anchor}" for anchor, *_ in sections if anchor and anchor not in page.ids]
    assert missing == []


def test_nothing_is_loaded_from_another_host(site: Site) -> None:
    assert [
        (page.path, address)
        for page in site.pages.values()
        for address in page.loads()
        if not address.startswith(ADDRESS)
    ] == []
    pattern = re.compile(r"@import|url\(\s*['\"]?(?:https?:)?//")
    assert [
        path for path in site.files if path.endswith(".css") and pattern.search((site.folder / path).read_text("utf-8"))
    ] == []


def test_fonts_are_small_and_name_their_licence() -> None:
    """All fonts of the handbook take at most 500 kB together, those of the site 45 kB."""
    own = list((ROOT / "docs" / "assets" / "fonts").glob("*.woff2"))
    printed = list((ROOT / "hooks" / "handbook" / "sheets" / "fonts").glob("*.woff2"))
    assert sum(face.stat().st_size for face in own) <= 45_000
    assert sum(face.stat().st_size for face in [*own, *printed]) <= 500_000
    for face in own:
        family = TTFont(face)["name"].getDebugName(1)
        assert family.startswith("Handbook "), "the licence reserves the name the face was made from"
        assert family in (face.parent / "LICENSE.txt").read_text("utf-8")


def test_links_leave_by_http_only(site: Site) -> None:
    other = [
        (page.path, link)
        for page in site.pages.values()
        for link in page.links()
        if not link.startswith(("https://", "http://"))
    ]
    assert other == []


def test_every_page_has_one_heading_a_language_a_title_and_a_description(site: Site) -> None:
    for page in site.pages.values():
        assert len(page.tree.xpath("//h1")) == 1, page.path
        assert page.tree.get("lang") == "en", page.path
        assert page.tree.xpath("string(//title)").strip(), page.path
        assert len(page.tree.xpath("string(//meta[@name='description']/@content)")) >= 20, page.path


def test_every_page_is_valid_html(site: Site) -> None:
    if reason := html_checker.missing_checker():
        if os.environ.get("CI"):
            pytest.fail(f"CI checks the HTML, and {reason}")
        pytest.skip(reason)
    assert html_checker.complaints(site.folder) == []


def test_titles_are_unique(site: Site) -> None:
    titles = [page.tree.xpath("string(//title)") for page in articles(site)]
    assert sorted(title for title in set(titles) if titles.count(title) > 1) == []


def test_ids_are_unique_on_a_page(site: Site) -> None:
    for page in site.pages.values():
        ids = page.tree.xpath("//@id")
        assert len(ids) == len(set(ids)), (page.path, sorted({id for id in ids if ids.count(id) > 1}))


def test_every_question_has_its_page_and_its_short_address(site: Site, catalogue: Catalogue) -> None:
    for question in catalogue.questions:
        page = site.pages[question.url + "index.html"]
        assert page.tree.xpath("string(//h1)").strip() == question.title
        assert page.tree.xpath("//section[@class='short-answer']"), page.path
        for address in (f"q/{question.id}/", *question.moved_from):
            target = next(link for link in site.pages[address + "index.html"].links())
            assert site.resolve(target) == (question.url + "index.html", "")


def test_the_index_lists_every_question_without_a_script(site: Site, catalogue: Catalogue) -> None:
    page = site.pages["questions/index.html"]
    listed = [urljoin(page.address, href) for href in page.tree.xpath("//li[@data-kind]/a/@href")]
    assert listed == [ADDRESS + question.url for question in catalogue.questions]
    assert not page.tree.xpath("//li[@data-kind][@hidden]")


def test_a_topic_lists_its_questions_by_section(site: Site, catalogue: Catalogue) -> None:
    for topic in catalogue.topics:
        page = site.pages[topic.url + "index.html"]
        headings = [
            " ".join(heading.itertext()).removesuffix("#").strip() for heading in page.tree.xpath("//article//h2")
        ]
        assert headings == list(topic.sections)
        assert len(page.tree.xpath("//article//li[@data-kind]")) == len(catalogue.by_topic[topic.slug])


def test_questions_json_follows_its_schema_and_holds_every_question(site: Site, catalogue: Catalogue) -> None:
    export = json.loads((site.folder / "questions.json").read_text("utf-8"))
    schema = json.loads((site.folder / export["$schema"]).read_text("utf-8"))
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(export)
    assert [question["id"] for question in export["questions"]] == [question.id for question in catalogue.questions]
    assert all(question["url"] + "index.html" in site.files for question in export["questions"])


def test_formulas_are_mathml_and_diagrams_are_svg(site: Site, catalogue: Catalogue) -> None:
    for question in catalogue.questions:
        page = site.pages[question.url + "index.html"]
        formulas = page.tree.xpath("//article//*[@class='formula'][.//*[local-name()='math']]")  # several if it is long
        assert len(formulas) == len(question.body.formulas), page.path
        drawn = page.tree.xpath("//figure[contains(@class, 'diagram')]/*[local-name()='svg']")
        assert len(drawn) == sum(fence.language == "mermaid" for fence in question.body.fences), page.path
        assert not page.tree.xpath("//*[contains(@class, 'arithmatex') or contains(@class, 'mermaid')]"), page.path


def test_the_blog_has_its_archive_categories_and_feeds(site: Site, catalogue: Catalogue) -> None:
    for post in catalogue.posts:
        assert post.url + "index.html" in site.files
        assert f"blog/archive/{post.date:%Y/%m}/index.html" in site.files
    feed = (site.folder / "feed_rss_created.xml").read_text("utf-8")
    items = json.loads((site.folder / "feed_json_created.json").read_text("utf-8"))["items"]
    assert feed.count("<item>") == len(items) == len(catalogue.posts)
    assert {item["url"] for item in items} == {ADDRESS + post.url for post in catalogue.posts}


def test_a_build_with_the_cache_and_one_without_are_equal_to_the_byte(site: Site, tmp_path: Path) -> None:
    build_strictly(tmp_path, incremental=False)
    again = Site(tmp_path)
    assert again.files == site.files
    assert [
        path for path in sorted(site.files) if (site.folder / path).read_bytes() != (tmp_path / path).read_bytes()
    ] == []
