"""Metadata, Content-Security-Policy and style sheet: as functions, and on the built pages."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from handbook.markup.mathml import CLASSES, formula_html, to_mathml
from handbook.markup.plain_text import formula_text, full_text, plain_text
from handbook.model.records import Post
from handbook.model.sources import FrontMatter, SnippetTexts
from handbook.parse.markdown import parse_body, parse_tokens
from handbook.site.csp import csp_of, headers_file, inline_hashes, with_csp
from handbook.site.css import dark_css, names_in_html, names_in_scripts, site_css, without_unused
from handbook.site.finished_html import REPAIRS, ThemeChanged, with_theme_repairs
from handbook.site.metadata import changed, feed_dates, robots, valid_json_feed, valid_rss

from tests.site import ADDRESS, ROOT, Site

# The SHA-256 of "alert(1)", in base64, from `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`.
ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"


def test_a_policy_allows_an_inline_script_by_its_hash_and_no_other() -> None:
    assert ALERT in csp_of(["<script>alert(1)</script>"])
    assert "sha256" not in csp_of(['<script src="a.js"></script>', '<script type="application/ld+json">{}</script>'])
    assert "unsafe" not in csp_of(["<script>alert(1)</script><style>p{}</style>"])


def test_the_policy_comes_right_after_the_charset() -> None:
    page = with_csp('<head><meta charset="utf-8"><script>alert(1)</script></head>', "a.md")
    assert page.index("Content-Security-Policy") < page.index("<script>")
    assert page.count("Content-Security-Policy") == 1


def test_the_headers_file_allows_what_any_page_needs() -> None:
    text = headers_file(inline_hashes("<script>alert(1)</script><p>nothing</p>"))
    assert ALERT in text
    assert "frame-ancestors 'none'" in text


def test_rules_that_no_page_or_script_uses_are_left_out() -> None:
    page = '<p class="a b" data-md-state="on">c</p><i title="x" dir="ltr" class="d">'
    names = names_in_html([page]) | names_in_scripts(['e.classList.add("set-later")'])
    assert {"a", "b", "on", "d", "ltr", "set-later"} <= names
    kept = ["p", ".a .b", "p:not(.c)", ".a:is(.c,.b)", "[data-md-state=on] p", "[dir=ltr] .a", ".set-later", "a[x=.c]"]
    gone = [".c", ".a .c", ".a.c:hover", "[data-md-state=off]", "[dir=rtl] .a", ".B"]
    theme = f"@media print{{{','.join(kept + gone)}{{top:0}}.c{{top:1}}}}@media screen{{.c{{top:2}}}}"
    assert without_unused(theme, names) == f"@media print{{{','.join(kept)}{{top:0}}}}"


def test_icons_that_no_rule_uses_are_left_out() -> None:
    icons = ':root{--md-x-icon:url("data:a;b");--md-y-icon:url("data:c")}.unused{top:0}'
    sheet = site_css([icons], ["p{mask:var(--md-y-icon)}"], frozenset())
    assert sheet == ':root{--md-y-icon:url("data:c")}\np{mask:var(--md-y-icon)}'


def test_the_dark_sheet_holds_only_the_dark_rules_for_any_scheme() -> None:
    slate, default = '[data-md-color-scheme="slate"]', '[data-md-color-scheme="default"]'
    css = f"/* [x] */ {slate} a{{color:#fff}} {default}{{color:#000}} p{{margin:0}}"
    assert dark_css(css) == "@media screen {\nbody[data-md-color-scheme] a{color:#fff}\n}\n"


THEME_HTML = (
    "".join(wrong for wrong, _ in REPAIRS)
    + '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
    + "".join(
        f'<link rel="stylesheet" href="../assets/stylesheets/{name}.1a2b.min.css">' for name in ("main", "palette")
    )
)


def test_the_themes_html_is_repaired() -> None:
    page = with_theme_repairs(THEME_HTML, "a.md")
    assert page.count("<svg aria-hidden") == 1
    assert "stylesheet" not in page
    assert "autocomplete" not in page


@pytest.mark.parametrize("lost", ["autocomplete", 'class="md-overlay"', "<svg", "palette", "search"])
def test_a_changed_theme_stops_the_build_and_names_the_page(lost: str) -> None:
    with pytest.raises(ThemeChanged, match=r"a\.md has no"):
        with_theme_repairs(THEME_HTML.replace(lost, "x"), "a.md")


def test_a_page_without_a_charset_and_sheets_without_rules_are_noticed() -> None:
    with pytest.raises(ThemeChanged, match=r"a\.md has no <meta"):
        with_csp("<head></head>", "a.md")
    with pytest.raises(ThemeChanged):
        site_css(["p:is(.a) > b;"], [], frozenset())
    with pytest.raises(ThemeChanged, match="slate"):
        dark_css("p{margin:0}")


FORMULAS = {
    r"\pi": "π",
    r"\frac{n^2}{2}": "n²/2",
    r"n^2/2": "n²/2",
    r"O(n + d \log k)": "O(n+d log k)",
    r"O(n\,w \log w)": "O(n w log w)",
    r"\sqrt{d_k}": "√(d_k)",
    r"\max_i x_i^2": "max_i x_i²",
    r"10^{-3}": "10⁻³",
    r"e^{-x}": "e^(−x)",
    r"\frac{a+b}{2}": "(a+b)/2",
    r"\hat y": "ŷ",
    r"\bar x": "x̄",
    r"q_i k_i": "q_i k_i",
    r"\frac{1}{2PN}": "1/(2PN)",
    r"p'": "p′",
    r"\nosuchcommand": r"\nosuchcommand",
}


@pytest.mark.parametrize(("tex", "typed"), FORMULAS.items())
def test_a_formula_as_plain_text(tex: str, typed: str) -> None:
    assert formula_text(tex) == typed


@pytest.mark.parametrize("tex", [r"a\!b", r"\begin{array}{l|cr}a&b&c\\\hline 1&2&3\end{array}", r"\textcolor{red}{x}"])
def test_a_formula_has_no_style_attribute(tex: str) -> None:
    assert " style=" in to_mathml(tex, display=True)
    assert " style=" not in formula_html(tex, display=True)


@pytest.mark.parametrize(
    ("tex", "classes"), [(r"\dfrac{a}{b}", "math-display"), (r"{\scriptstyle a}", "math-inline math-depth-1")]
)
def test_a_formula_names_its_size_by_classes(tex: str, classes: str) -> None:
    assert "displaystyle" in to_mathml(tex, display=False)
    found = formula_html(tex, display=False)
    assert f'class="{classes}"' in found
    assert "displaystyle" not in found
    assert "scriptlevel" not in found


@pytest.mark.parametrize(
    ("tex", "parts"), [("a = b", 1), (r"(1.286 + 0.143 - 0.4)/2 = 0.514", 2), (r"\frac{a = b}{c_1 + c_2 + c_3 + d}", 1)]
)
def test_a_long_inline_formula_may_break_after_its_outermost_relations(tex: str, parts: int) -> None:
    found = formula_html(tex, display=False)
    assert found.count("<math>") == parts
    assert found.replace("</math><math>", "") == to_mathml(tex, display=False)


def test_a_large_bracket_with_a_power_grows() -> None:
    found = formula_html(r"\big(a\big)^2", display=True)
    assert '<msup><mrow><mo minsize="1.2em" maxsize="1.2em">)</mo></mrow><mn>2</mn></msup>' in found


def test_every_class_of_a_formula_is_in_the_style_sheet() -> None:
    css = (ROOT / "docs" / "assets" / "handbook.css").read_text("utf-8")
    sizes = ("math-display", "math-inline", *(f"math-depth-{depth}" for depth in range(3)))
    assert [name for name in (*CLASSES.values(), *sizes) if f".{name} " not in css] == []


SHORT_ANSWER = r"""Take the cut with the largest

$$
\frac{G^2}{H + \lambda}
$$

if positive:

```python
--8<-- "sql/cut.py:gain"
```

| a | $b_1$ |
|---|---|
| *one* | `two` |
"""


def test_machines_read_the_formulas_the_code_and_the_rows_of_an_answer() -> None:
    code = "# --8<-- [start:gain]\n    if gain > 0:\n        cut()\n# --8<-- [end:gain]\n"
    snippets = SnippetTexts({"sql/cut.py": code})
    text = full_text(parse_tokens(SHORT_ANSWER), snippets)
    assert text == "Take the cut with the largest\nG²/(H+λ)\nif positive:\nif gain > 0:\n    cut()\na | b_1\none | two"
    assert plain_text(parse_tokens(SHORT_ANSWER)) == "Take the cut with the largest G²/(H+λ) if positive: a b_1 one two"


POST = Post(
    path="docs/blog/posts/2026-11-20-a.md",
    matter=FrontMatter({}, {}, "", 1),
    body=parse_body("", 1),
    title="A",
    date=date(2026, 11, 20),
    description="A post that says what it argues, in one sentence of fifty letters.",
    categories=("R&D",),
)


@pytest.mark.parametrize(("day", "found"), [(None, 20), (18, 20), (25, 25)])
def test_a_post_changed_when_its_file_did_and_never_before_its_date(day: int | None, found: int) -> None:
    changes = {POST.path: date(2026, 11, day)} if day else {}
    assert changed(POST, changes) == date(2026, 11, found)
    dates = feed_dates([POST], changes)
    assert dates == ("Fri, 20 Nov 2026 00:00:00 GMT", f"{changed(POST, changes):%a, %d %b} 2026 00:00:00 GMT")


def test_feeds_are_valid_whatever_a_post_is_called() -> None:
    assert valid_rss("<a>R&D &amp; co &#38; &lt;</a>") == "<a>R&amp;D &amp; co &#38; &lt;</a>"
    feed = json.loads(valid_json_feed('{"icon": null, "items": [{"image": null, "content_html": "a < b"}]}'))
    assert feed == {"items": [{"content_text": "a < b"}]}
    assert feed_dates([], {}) is None


def test_robots_name_the_site_map_where_there_is_an_address() -> None:
    assert f"Sitemap: {ADDRESS}sitemap.xml" in robots(ADDRESS)
    assert "Sitemap" not in robots("")


def test_every_page_has_its_policy_and_no_inline_style(site: Site) -> None:
    for page in site.pages.values():
        policies = page.tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert len(policies) == 1, page.path
        assert "unsafe" not in policies[0], page.path
        assert page.tree.xpath("//@style") == [], page.path


def test_every_article_has_an_address_and_a_picture_that_exists(site: Site) -> None:
    for page in site.pages.values():
        if page.is_redirect or page.path == "404.html":
            continue
        properties = {meta.get("property"): meta.get("content") for meta in page.tree.xpath("//meta[@property]")}
        assert properties["og:url"] == page.tree.xpath("string(//link[@rel='canonical']/@href)") == page.address, (
            page.path
        )
        assert properties["og:image"].removeprefix(ADDRESS) in site.files, page.path
        assert page.tree.xpath("string(//title)").startswith(properties["og:title"]), page.path
        assert properties["og:description"], page.path


def test_json_ld_fits_the_kind_of_page(site: Site) -> None:
    kinds: dict[str, set[str]] = {}
    for page in site.pages.values():
        for text in page.tree.xpath("//script[@type='application/ld+json']/text()"):
            thing = json.loads(text)
            assert thing["@context"] == "https://schema.org"
            kinds.setdefault(page.path.split("/")[0], set()).add(thing["@type"])
            if thing["@type"] == "BreadcrumbList":
                for step in thing["itemListElement"]:
                    assert site.resolve(step["item"]) is not None, page.path
                    assert site.resolve(step["item"])[0] in site.files, (page.path, step)  # type: ignore[index]
                assert thing["itemListElement"][-1]["item"] == page.address
            if thing["@type"] == "FAQPage":
                (question,) = thing["mainEntity"]
                assert question["name"] == page.tree.xpath("string(//h1)").strip()
                assert question["acceptedAnswer"]["text"]
            if thing["@type"] == "WebSite":
                assert thing["name"] == page.tree.xpath("string(//h1)").strip()
    assert kinds["index.html"] == {"WebSite"}
    assert kinds["cheatsheets"] == {"BreadcrumbList"}
    assert kinds["questions"] == {"FAQPage", "BreadcrumbList"}
    assert kinds["blog"] == {"BlogPosting", "BreadcrumbList"}
    assert "BreadcrumbList" in kinds["guides"]


def test_descriptions_are_unique_and_of_a_length_that_is_shown(site: Site) -> None:
    pages: dict[str, list[str]] = {}
    for page in site.pages.values():
        if not page.is_redirect:
            text = page.tree.xpath("string(//meta[@name='description']/@content)")
            assert 50 <= len(text) <= 160, (page.path, text)
            pages.setdefault(text, []).append(page.path)
    assert [paths for paths in pages.values() if len(paths) > 1] == []


WORD = re.compile(r"[^\W_]+")


def test_answers_for_machines_lack_no_formula_and_no_code(site: Site) -> None:
    for page in site.pages.values():
        for text in page.tree.xpath("//script[@type='application/ld+json']/text()"):
            if '"FAQPage"' not in text:
                continue
            answer = json.loads(text)["mainEntity"][0]["acceptedAnswer"]["text"]
            (section,) = page.tree.xpath("//section[@class='short-answer']")
            shown = "\n".join(section.xpath(".//pre//text() | .//*[local-name()='mi']/text()"))
            assert {word for word in WORD.findall(shown) if len(word) > 2} <= set(WORD.findall(answer)), page.path
            assert len(section.xpath(".//pre | .//div[@class='formula']")) <= answer.count("\n"), page.path


def test_the_site_map_names_every_page_and_nothing_else(site: Site) -> None:
    named = set(re.findall("<loc>(.*?)</loc>", (site.folder / "sitemap.xml").read_text("utf-8")))
    assert named == {page.address for page in site.pages.values() if not page.is_redirect and page.path != "404.html"}
