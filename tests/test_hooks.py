"""The hook on a tiny site: the handbook of `cases/base`, built by MkDocs."""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import site_hooks
from handbook.model.problems import Problem, error_pages
from handbook.parse.tree import read_tree

from tests.git import git as run_git
from tests.site import ADDRESS, ROOT, Site, build, lay_over, small_handbook

CASES = ROOT / "tests" / "cases"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the smallest handbook with the real configuration, hook and templates."""
    return small_handbook(tmp_path / "small")


def lay_case_over(root: Path, case: str) -> list[str]:
    """Copy a broken case over the site. Returns the problems it must be refused for."""
    lay_over(root, read_tree(CASES / "check" / case).files)
    return (CASES / "check" / case / "expected").read_text("utf-8").splitlines()


def test_a_site_without_problems_builds_strictly(small: Path, tmp_path: Path) -> None:
    result = build(tmp_path / "out", root=small)
    assert result.returncode == 0, result.stdout + result.stderr
    site = Site(tmp_path / "out")
    page = site.pages["questions/sql/second-highest/index.html"]
    assert page.tree.xpath("string(//a[@rel='prev']/@href)") == ""
    badges = {term.text: term.getnext().text_content() for term in page.tree.xpath("//dl[@class='badges']//dt")}
    assert badges == {"Kind": "SQL", "Level": "●○○○ junior", "Time": "10 minutes"}
    facts = {term.text: term.getnext().text_content() for term in page.tree.xpath("//dl[@class='fact-list']//dt")}
    assert {"Section", "Checked", "Short address"} <= facts.keys()
    assert facts["Checked"] == page.tree.xpath("string(//dl[@class='fact-list']//time/@datetime)") == "2026-11-21"
    assert [
        link
        for link in page.links()
        if link.endswith(("guides/example-engineer/", "interviewers/plans/short/", "blog/2026-11-21-one-hour/"))
    ]


def test_two_addresses_lead_to_a_moved_question(small: Path, tmp_path: Path) -> None:
    assert build(tmp_path / "out", root=small).returncode == 0
    site = Site(tmp_path / "out")
    for old in ("q/sq01/index.html", "questions/sql/second-salary/index.html"):
        target = next(iter(site.pages[old].links()))
        assert site.resolve(target) == ("questions/sql/second-highest/index.html", "")


BROKEN = [
    "001-not-utf8",
    "002-empty-file",
    "102-broken-yaml",
    "222-missing-file",
    "223-section-without-end",
    "many-at-once",
]


@pytest.mark.parametrize("case", BROKEN)
def test_a_strict_build_names_every_problem_and_nothing_else(small: Path, tmp_path: Path, case: str) -> None:
    expected = lay_case_over(small, case)
    result = build(tmp_path / "out", root=small)
    output = result.stdout + result.stderr
    assert result.returncode != 0
    assert "Traceback" not in output
    assert [line.split(" - ", 1)[1].strip() for line in output.splitlines() if line.startswith("WARNING")] == expected
    assert not (tmp_path / "out" / "index.html").exists()


@pytest.mark.parametrize("case", BROKEN)
def test_the_preview_shows_the_problems_in_place_of_the_page(small: Path, tmp_path: Path, case: str) -> None:
    expected = [line for line in lay_case_over(small, case) if line.startswith("docs/")]
    result = build(tmp_path / "out", root=small, strict=False)
    assert result.returncode == 0, result.stdout + result.stderr
    site = Site(tmp_path / "out")
    for line in expected:
        path, rule = line.split(":")[0], line.split(": ")[1].split()[0]
        page = site.pages[
            path.removeprefix("docs/").replace(".md", "/index.html").replace("/index/index.html", "/index.html")
        ]
        assert rule in page.tree.text_content()


def test_an_error_page_shows_paths_and_messages_as_text() -> None:
    pages = error_pages([Problem("docs/a`<b>\n.md", 3, "HB104", "`x`\n# wrong", "write <y>")])
    (text,) = pages.values()
    assert text is not None
    assert text.split("---\n\n")[1] == (
        "Fix `docs/a'<b>\\x0a.md` and save it; this page then reloads.\n\n"
        "- Line 3, HB104: `'x'\\x0a# wrong`. Fix: `write <y>`\n"
    )


def test_garbage_is_collected_again_after_a_failed_read() -> None:
    def fail() -> None:
        with site_hooks._garbage_collection_paused():
            assert not gc.isenabled()
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011
        fail()
    assert gc.isenabled()


def test_machines_learn_when_each_page_itself_last_changed(small: Path, tmp_path: Path) -> None:
    git = partial(run_git, small)
    git("init", "--quiet")
    git("add", ".")
    git("commit", "-qm", "base", day="2026-11-22")
    page, post = small / "docs/questions/sql/second-highest.md", small / "docs/blog/posts/2026-11-21-one-hour.md"
    page.write_text(page.read_text("utf-8") + "\n", encoding="utf-8")
    git("commit", "-qam", "page", day="2026-11-24")
    today = post.with_name("2026-11-25-today.md")
    text = post.read_text("utf-8").replace("2026-11-21", "2026-11-25")
    text = text.replace("An hour", "R&D, an hour").replace("[Interviewing]", "[R&D]")
    today.write_text(text, encoding="utf-8")  # not committed yet
    result = build(tmp_path / "out", root=small)
    assert result.returncode == 0, result.stdout + result.stderr
    rows = (tmp_path / "out" / "sitemap.xml").read_text("utf-8").splitlines()
    dated = {row.split("</loc>")[0].removeprefix(f"<url><loc>{ADDRESS}"): row for row in rows if "<loc>" in row}
    assert "<lastmod>2026-11-24</lastmod>" in dated["questions/sql/second-highest/"]
    assert "<lastmod>2026-11-22</lastmod>" in dated["questions/evaluation/threshold/"]
    assert "<lastmod>2026-11-22</lastmod>" in dated["blog/2026-11-21-one-hour/"]
    assert "lastmod" not in dated["blog/2026-11-25-today/"]
    feed = ET.parse(tmp_path / "out" / "feed_rss_updated.xml")
    days = [day[5:16] for item in feed.iter("pubDate") if (day := item.text)]
    assert days == ["25 Nov 2026", "25 Nov 2026", "22 Nov 2026"]
    assert [title.text for title in feed.iterfind(".//item/title")] == ["R&D, an hour is an hour", "An hour is an hour"]
    assert feed.findtext("channel/image/url") == f"{ADDRESS}assets/cards/icon.png"
    assert (tmp_path / "out/assets/cards/icon.png").is_file()
    assert feed.findtext("channel/docs", "").startswith("https://")
    assert "null" not in (tmp_path / "out" / "feed_json_created.json").read_text("utf-8")


def test_a_build_that_cannot_write_says_so_in_one_line(small: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "guides").write_text("")
    (tmp_path / "out" / "guides").chmod(0o400)
    result = build(tmp_path / "out" / "guides", root=small)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "cannot write" in result.stderr


def test_a_banner_is_a_drawing_and_no_template(small: Path, tmp_path: Path) -> None:
    name = "2026-11-21-one-hour"
    (small / "docs/blog/banners").mkdir()
    drawing = small / "docs/blog/banners" / f"{name}.svg"
    start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'
    drawing.write_text(
        f"{start}<!--><script>1</script>--><desc><![CDATA[<b>]]></desc><text>{{{{ 6 * 7 }}}}</text></svg>"
    )
    result = build(tmp_path / "out", root=small)
    assert result.returncode == 0, result.stdout + result.stderr
    page = (tmp_path / "out" / "blog" / name / "index.html").read_text("utf-8")
    assert f"{start}<desc>&lt;b&gt;</desc><text>{{{{ 6 * 7 }}}}</text></svg></div>" in page
    assert not list((tmp_path / "out").rglob(f"{name}.svg"))
    drawing.write_text(f"{start}<script>alert(1)</script></svg>")
    result = build(tmp_path / "preview", root=small, strict=False)
    assert "HB008" in result.stderr
    assert "alert(1)" not in (tmp_path / "preview" / "blog" / name / "index.html").read_text("utf-8")


def test_without_an_address_there_are_no_canonical_links_and_no_feeds(small: Path, tmp_path: Path) -> None:
    result = build(tmp_path / "out", root=small, site_url="")
    assert result.returncode == 0, result.stdout + result.stderr
    site = Site(tmp_path / "out")
    assert "SITE_URL is not set" in result.stderr
    assert not any(page.tree.xpath("//link[@rel='canonical']") for page in site.pages.values() if not page.is_redirect)
    assert not any(path.startswith("feed") for path in site.files)


def test_every_page_links_to_the_file_it_is_edited_in(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for page in ("index.md", "contributing/rules.md", "interviewers/index.md", "guides/index.md"):
        (small / "docs" / page).parent.mkdir(exist_ok=True)
        front = (ROOT / "docs" / page).read_text("utf-8").split("---\n")[1]
        (small / "docs" / page).write_text(f"---\n{front}---\n", encoding="utf-8")
    repository = "https://git.example/o/n"
    monkeypatch.setenv("REPO_URL", repository)
    result = build(tmp_path / "out", root=small)
    assert result.returncode == 0, result.stdout + result.stderr
    built = {path: page for path, page in Site(tmp_path / "out").pages.items() if not page.is_redirect}
    assert {"index.html", "cheatsheets/sql/index.html", "contributing/rules/index.html"} <= set(built)
    assert any(path.startswith("blog/archive/") for path in built)
    del built["404.html"]
    for path, found in built.items():
        edit, report, history = found.tree.xpath("//*[@class='page-links']/a/@href") or pytest.fail(path)
        assert (small / edit.removeprefix(f"{repository}/edit/main/")).is_file(), (path, edit)
        assert report.startswith(f"{repository}/issues/new?template=wrong-answer.yml&page="), path
        assert not report.endswith("page="), path
        assert history == edit.replace("/edit/", "/commits/"), path


def test_nothing_leads_to_a_draft(small: Path, tmp_path: Path) -> None:
    post = small / "docs/blog/posts/2026-11-21-one-hour.md"
    (small / "docs/blog/posts/2026-11-20-later.md").write_text(
        post.read_text("utf-8").replace("date: 2026-11-21", "date: 2026-11-20").replace("title: ", "title: Later, "),
        encoding="utf-8",
    )
    post.write_text(post.read_text("utf-8").replace("\n---\n", "\ndraft: true\n---\n", 1), encoding="utf-8")
    result = build(tmp_path / "out", root=small)
    assert result.returncode == 0, result.stdout + result.stderr
    assert [file for file in (tmp_path / "out").rglob("*.html") if "2026-11-20-later" in file.read_text("utf-8")]
    files = [file for file in (tmp_path / "out").rglob("*.*") if file.suffix in (".html", ".js", ".json", ".xml")]
    assert [file for file in files if "2026-11-21-one-hour" in file.read_text("utf-8")] == []
