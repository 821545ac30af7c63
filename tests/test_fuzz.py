"""Random text, bytes and YAML: problems come back, exceptions never; what passes cannot bring anything that runs."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from handbook.checks.links import heading_names
from handbook.checks.run import BODY_STAGES, check_content
from handbook.checks.stages import CheckedPage, first_problems
from handbook.markup.mathml import FormulaError, formula_html, to_mathml
from handbook.markup.rendered_html import not_allowed
from handbook.model.problems import Problem, printable
from handbook.model.sources import SnippetTexts
from handbook.parse.front_matter import parse_front_matter
from handbook.parse.git_history import days_of, read_times
from handbook.parse.markdown import new_parser, parse_body
from handbook.parse.text import hidden_problems, read_text
from handbook.parse.tree import Tree, read_tree
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt
from mkdocs.utils.meta import get_data

from tests.site import ROOT, site_markdown

BASE = read_tree(ROOT / "tests" / "cases" / "base")
PAGE = "docs/questions/sql/second-highest.md"
FRONT, BODY = BASE.files[PAGE].decode().split("---\n", 2)[1:]
KINDS_OF_PAGE = [path for path in sorted(BASE.files) if path.endswith(".md")]
few = settings(
    max_examples=120, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
)
quick = settings(few, max_examples=400)

PIECES = (
    *("```text", "```", "````", "~~~", "    ```", "> ```", "> x", "", "", "x", "- a", "1. b", "    y", "\t```"),
    *('??? question "t"', "!!! note", "`", "``a", "$$", "$a", "b$", "| a | b |", "|---|---|", "***", "---", "## A"),
    *(
        "--8<--",
        '--8<-- "a/b/c.py"',
        "[x]: y",
        "\x02klzzwxh:0001\x03",
        "{: #x }",
        "\\",
        "&lt;",
        "<",
        "{",
        "%%{",
        "[^1]",
    ),
)
HOSTILE = (
    *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "    <script>a</script>", "<object data=x>"),
    *("`<img src=x onerror=alert(1)>`", "- <form>", "$<canvas onclick=alert(1)>$", "`` ` <img src=x> ``"),
    *("[a](javascript:alert(1))", "[a](java\nscript:alert(1))", "[q]: javascript:alert(1)\n\n[q]", "![z](http://e/x)"),
    *("[a](javascript&#58;alert(1))", "<javascript:alert(1)>", '??? note "<b onclick=x>"', "<svg/onload=alert(1)>"),
)
RUNS = re.compile(
    r"<(?:script|img|object|iframe|form|canvas|svg)\b|<[^>]*\son\w+\s*=|(?:href|src)=\"(?:java|&#)", re.IGNORECASE
)
yaml_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.dates() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
yaml_text = st.lists(
    st.sampled_from([*FRONT.splitlines(), *"- [ ] { } : ? | > & * ! % @ ` --- ... << = ~ '".split()])
    | st.text("abc:-[]{}#&*!|>'\"%@`,? \t\n0123456789.~<=", max_size=24),
    max_size=20,
).map("\n".join)
markdown_text = st.lists(st.sampled_from([*PIECES, *HOSTILE]) | st.text(max_size=12), max_size=9).map("\n".join)


def check(path: str, raw: bytes) -> list[Problem]:
    """Check one file in place of the base's own: every problem must be one somebody can find and read."""
    _, problems = check_content(Tree({**BASE.files, path: raw}))
    for problem in problems:
        assert re.fullmatch(r"HB\d{3}", problem.rule)
        assert problem.line >= 1
        assert problem.message
        assert problem.fix
        assert "\n" not in str(problem)
    return problems


def body_problems(text: str) -> list[Problem]:
    """Check the body of a page that is alone in the handbook."""
    return first_problems(CheckedPage("x.md", parse_body(text), SnippetTexts({})), BODY_STAGES)


@few
@given(raw=st.binary(max_size=400), path=st.sampled_from([*KINDS_OF_PAGE, "snippets/sql/second-highest/solution.sql"]))
def test_any_bytes(raw: bytes, path: str) -> None:
    check(path, raw)


@few
@given(path=st.text("ab-_/.A\n\u00e9 \\", min_size=1, max_size=12), top=st.sampled_from(["docs/", "snippets/"]))
def test_any_path(path: str, top: str) -> None:
    check(top + path, b"---\ntitle: x\n---\n")


@quick
@given(text=st.text(max_size=300) | yaml_text.map(lambda text: f"---\n{text}\n---\n"))
@example("---\n" + "[" * 5000 + "\n---\n")
@example("---\nminutes: " + "9" * 5000 + "\n---\n")
@example("---\na: 0x" + "f" * 20000 + "\n---\n")
@example("---\n? [a]\n: b\n---\n")
@example("---\na: 1:99:99.5\nb: .inf\nc: 0b2\n---\n")
def test_any_front_matter(text: str) -> None:
    matter, problems = parse_front_matter("x.md", text)
    assert matter is not None or problems


@few
@given(front=yaml_text, path=st.sampled_from(KINDS_OF_PAGE))
def test_any_yaml_in_a_page(front: str, path: str) -> None:
    check(path, f"---\n{front}\n---\n{BODY}".encode("utf-8", "surrogatepass"))


FIELDS = [
    (path, number)
    for path in KINDS_OF_PAGE
    for number, row in enumerate(BASE.files[path].decode().split("\n---\n")[0].split("\n"))
    if re.match(r"\s*(?:- )?\w+:", row)
]


@quick
@given(value=yaml_values, place=st.sampled_from(FIELDS))
def test_any_value_in_any_field_of_any_page(value: object, place: tuple[str, int]) -> None:
    path, number = place
    rows = BASE.files[path].decode().split("\n")
    rows[number] = re.sub(r"(\w+:).*", lambda found: f"{found[1]} {value!r}", rows[number])
    check(path, "\n".join(rows).encode("utf-8", "surrogatepass"))


@quick
@given(front=yaml_text)
@example("minutes:\t10")
@example("a: b\n...\nc: d")
@example("%YAML 1.1")
def test_the_site_reads_the_front_matter_that_was_checked(front: str) -> None:
    text = f"---\n{front}\n---\n{BODY}"
    matter, problems = parse_front_matter("x.md", text)
    if matter is None or problems or hidden_problems("x.md", text):
        return
    body, values = get_data(text)
    assert body.lstrip("\n") == matter.body.lstrip("\n")
    assert {str(key) for key in values} == set(matter.values)


@few
@given(body=markdown_text)
def test_any_body(body: str) -> None:
    check(PAGE, f"---\n{FRONT}---\n{body}".encode("utf-8", "surrogatepass"))


@few
@given(
    language=st.sampled_from(["yaml", "json", "toml", "dockerfile", "mermaid"]),
    source=st.text(max_size=60) | yaml_text,
    opening=st.sampled_from(
        ["", "flowchart LR\naccTitle: a\naccDescr: b\n", "sequenceDiagram\naccTitle: a\naccDescr: b\n"]
    ),
)
def test_any_source_in_a_fence(language: str, source: str, opening: str) -> None:
    body_problems(f"```{language}\n{opening}{source}\n```\n")


COMMANDS = r"\frac \sum \left( \right) \begin{matrix} \end{matrix} \text{ \def\a \href \url \class & \\ { } _ ^ # % ~"
formula_text = st.lists(
    st.sampled_from(COMMANDS.split()) | st.text("x1+-=<>&'\"{}_^\\ \u00e9", max_size=6), max_size=12
).map("".join)


@quick
@given(tex=formula_text | st.text(max_size=40), display=st.booleans())
@example("\\text{\\text{<script>}}", False)
@example("{" * 400, True)
def test_any_formula(tex: str, display: bool) -> None:
    try:
        shown = to_mathml(tex, display=display)
    except FormulaError as error:
        shown = printable(str(error)).replace("<", "")
    assert shown
    assert not RUNS.search(shown)


SNIPPET_ROWS = (
    *("# --8<-- [start:a]", "# --8<-- [end:a]", "-- --8<-- [start:b]", '--8<-- "x"', '"""Why."""', "<<<<<<< a"),
    *("def test_a(answer):", "    assert answer", "import solution", "# coding: x", "ATTACH 'x'", "rm -rf /"),
)
SNIPPET_FILES = (
    *("solution.py", "solution.sql", "wrong_a.sh", "wrong_a.py", "starter.sql", "test_solution.py"),
    *("demo.py", "demo.out", "a.csv", "schema.sql"),
)
snippet_text = st.lists(st.sampled_from(SNIPPET_ROWS) | st.text(max_size=16), max_size=8).map("\n".join)


@quick
@given(text=snippet_text, name=st.sampled_from(SNIPPET_FILES))
def test_any_snippet_file(text: str, name: str) -> None:
    check(f"snippets/sql/second-highest/{name}", text.encode("utf-8", "surrogatepass"))


BEGINNINGS = (b"", b"\x89PNG\r\n\x1a\n", b"RIFF", b"<svg xmlns='", b"<?xml ")


@few
@given(raw=st.binary(max_size=80), start=st.sampled_from(BEGINNINGS))
def test_any_picture(raw: bytes, start: bytes) -> None:
    for suffix in ("png", "webp", "svg"):
        check(f"docs/questions/sql/x.{suffix}", start + raw)


LOG_ROWS = ("@1790000000", "@", "@x", "", "docs/a.md", "@" + "9" * 20)


@few
@given(log=st.lists(st.sampled_from(LOG_ROWS) | st.text(max_size=9)).map("\n".join))
@example("@99999999999999\n\ndocs/a.md\n@1790000000\n\ndocs/b.md")
def test_any_log(log: str) -> None:
    assert all(path and day for path, day in days_of(read_times(log)).items())


@settings(few, max_examples=1500)
@given(text=st.lists(st.sampled_from([*PIECES, *HOSTILE]), min_size=1, max_size=8).map("\n".join))
@example("x\n`\n``` text\n\n| a | b |\n```\n`` ` <img src=x> ``")
@example("```text\n- <form>\n````")
@example("[x]: y\n[a](java\nscript:alert(1))")
@example("$$\na\n<script>alert(1)</script>\n$$")
def test_what_passes_the_checks_runs_nothing(text: str) -> None:
    """The checks and the site read Markdown with two libraries; where they differ, the HTML is refused at build."""
    if body_problems(text) or hidden_problems("x.md", text):
        return
    rendered = site_markdown().convert(text)
    assert not RUNS.search(rendered) or not_allowed(rendered)


HONEST = (
    *("1. a", "2) b", "* x", "+ y", "    - z", "  - w", "- ", "> q", "> - a", "a  ", "a\\", "**b**", "*c*", "***d***"),
    *(
        "a_b_c",
        "`x`",
        "`` y ``",
        "[t](u.md)",
        '[t](https://a.b "t")',
        "<https://a.b>",
        "$x$",
        "a $b",
        "5$",
        "\\$5",
        "\\*a\\*",
    ),
    *(
        "&amp;",
        "~s~",
        "a|b",
        "-|-",
        "| `a|b` | c |",
        "## H",
        "### H ##",
        "H\n===",
        "- - -",
        '???+ tip "u"',
        '!!! note "T"',
    ),
    *(
        "    text",
        "\ttab",
        "~~~text",
        "$$\nx\n$$",
        "[a]: b",
        "[a][b]",
        "#x",
        "1986. A",
        "a@b.cc",
        "a < b",
        "a<b",
        "%",
        "{a}",
    ),
    *("$5–$10", "($5) to ($10)", "90\\%", "| $P(A\\|B)$ |", "$`x`$", "```text\nx\n```", "1)", "Some words here."),
)
COUNTED = "ul ol li table tr blockquote em strong code pre a h2 h3 h4 hr br".split()


def seen(content: str) -> tuple[str, list[int]]:
    """Return what a reader sees of a page's HTML: its letters without spaces, and how many tags of each kind."""
    tree = html.fragment_fromstring(content, create_parent="div")
    for link in tree.xpath('//a[@class="headerlink"]'):
        link.drop_tree()
    return "".join(tree.text_content().split()), [len(tree.findall(f".//{tag}")) for tag in COUNTED]


@cache
def read_html() -> MarkdownIt:
    """Return markdown-it with the checks' own settings, ready to write HTML."""
    parser = new_parser()
    for kind, display in (("math_inline", False), ("math_inline_double", True), ("math_block", True)):
        parser.add_render_rule(
            kind,
            lambda self, tokens, index, *_, display=display: formula_html(
                tokens[index].content.strip(), display=display
            ),
        )
    return parser


@settings(few, max_examples=1500)
@given(text=st.lists(st.sampled_from([*PIECES, *HONEST, *HONEST, ""]), min_size=1, max_size=7).map("\n".join))
@example("1. a\n\n- b")
@example("```text\nx\n```\n- after")
@example("a|b\n-|-")
def test_what_passes_the_checks_is_shown_as_it_is_read(text: str) -> None:
    """Compares the HTML that both libraries write, by other means than the check does."""
    if text.strip() and not hidden_problems("x.md", text) and not body_problems(text):
        assert seen(site_markdown().convert(text)) == seen(read_html().render(text))


HEADINGS = (
    *("A", "b c", "`x_y`", "$x^2$", "*em*", "**st**", "[t](https://a.b)", "a_b", "C++", "\u00e9", "\u2013", "&amp;"),
    *("_u_", "x/y", '"q"', "1.", "__x__", "?", "&lt;", "AT&T"),
)


@few
@given(
    texts=st.lists(st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=3)
)
def test_links_know_the_headings_by_the_names_of_the_site(texts: list[str]) -> None:
    body = parse_body("\n\n".join(f"## {text}" for text in texts))
    tree = html.fragment_fromstring(site_markdown().convert(body.text), create_parent="div")
    assert heading_names(body) == [str(heading.get("id")) for heading in tree.iter("h2")]


PARTS = ("[", "`a", "> ", "*a", "<", "$", "](", "{", "- ", "![", "&#", "| a ", "_[", "\\", "<!--", "$$ ", "??? ")


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n    "])
@pytest.mark.parametrize("part", PARTS)
def test_long_input_is_read_in_time_that_grows_with_it(part: str, between: str) -> None:
    """Rows and pages as long as they may be: what takes them minutes ends the test run."""
    row = part * (1_900 // len(part))
    text = "---\n" + FRONT + "---\n" + between.join([row] * 30)
    assert read_text(PAGE, text.encode()) == text
    check(PAGE, text.encode())


def test_the_base_is_where_it_was() -> None:
    assert Path(PAGE).suffix == ".md"
    assert check(PAGE, BASE.files[PAGE]) == []
