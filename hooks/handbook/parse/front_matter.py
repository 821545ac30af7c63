"""YAML front matter with the line of every value; broken YAML becomes problems, never an exception."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator

import yaml

from handbook.model.page_source import FrontMatter, Place
from handbook.model.problems import Problem, cut

FENCE = "---"
MAX_DEPTH = 12
DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")


def parse_front_matter(path: str, text: str) -> tuple[FrontMatter | None, list[Problem]]:
    """Split a page into front matter and body."""
    rows = text.split("\n")
    if rows[0].rstrip() != FENCE:
        return None, [Problem(path, 1, "HB101", "the page has no front matter", "start the first line with ---")]
    end = next((i for i, row in enumerate(rows[1:], 1) if row.rstrip() == FENCE), None)
    if end is None:
        return None, [Problem(path, 1, "HB101", "the front matter has no end", "close it with a line of ---")]
    source = "\n".join(rows[1:end])
    node = compose(source)
    if isinstance(node, tuple):
        return None, [Problem(path, node[0] + 1, "HB102", node[1], node[2])]
    if not isinstance(node, yaml.MappingNode):
        return None, [
            Problem(path, 2, "HB102", "the front matter is not a list of fields", "write `field: value` lines")
        ]
    comments = [Problem(path, line + 1, "HB102", message, fix) for line, message, fix in cut_short(source)]
    lines: dict[Place, int] = {(): 1}
    found, values = _read(node, (), lines)
    problems = [
        Problem(path, line, "HB102" if rule == "" else rule, message, fix) for line, rule, message, fix in found
    ]
    matter = FrontMatter({str(key): value for key, value in values.items()}, lines, "\n".join(rows[end + 1 :]), end + 2)
    return (None if any(p.rule == "HB102" for p in problems) else matter), [*problems, *comments]


Finding = tuple[int, str, str, str]


def _read(
    node: yaml.MappingNode, place: Place, lines: dict[Place, int]
) -> tuple[list[Finding], dict[Hashable, object]]:
    findings: list[Finding] = []
    values: dict[Hashable, object] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 2
        if not isinstance(key_node, yaml.ScalarNode) or key_node.tag == "tag:yaml.org,2002:null":
            findings.append((line, "", "a field's name is not a word", "write `field: value`"))
            continue
        key: str = key_node.value
        if key == "<<":
            findings.append((line, "", "YAML merges (<<) are not allowed here", "write the fields out"))
            continue
        if key in values:
            first = lines[(*place, key)]
            findings.append(
                (line, "HB103", f'field "{key}" is written twice (first on line {first})', "keep one of them")
            )
            continue
        lines[(*place, key)] = line
        more, values[key] = _value(value_node, (*place, key), lines)
        findings += more
    return findings, values


def _value(node: yaml.Node, place: Place, lines: dict[Place, int]) -> tuple[list[Finding], object]:
    line = node.start_mark.line + 2
    if len(place) > MAX_DEPTH:
        return [(line, "", "the front matter is nested too deeply", "write plain `field: value` lines")], None
    if isinstance(node, yaml.MappingNode):
        return _read(node, place, lines)
    if isinstance(node, yaml.SequenceNode):
        findings: list[Finding] = []
        values: list[object] = []
        for index, item in enumerate(node.value):
            lines[(*place, index)] = item.start_mark.line + 2
            more, value = _value(item, (*place, index), lines)
            findings += more
            values.append(value)
        return findings, values
    return _scalar(node, line)


def _scalar(node: yaml.Node, line: int) -> tuple[list[Finding], object]:
    if node.tag == "tag:yaml.org,2002:int" and not DECIMAL.fullmatch(node.value):  # 010 is 8 to YAML, 1:30 is 90
        return [(line, "", f'"{cut(node.value)}" is not a plain number', "write its digits, or put it in quotes")], None
    try:
        return [], next(_constructed(node))
    except (ValueError, yaml.YAMLError):  # a date such as 2026-02-30 matches the pattern and is none
        message = f'"{cut(node.value)}" is not a value YAML can read'
        return [(line, "", message, "put it in quotes, or correct it")], None


def _constructed(node: yaml.Node) -> Iterator[object]:
    yield yaml.constructor.SafeConstructor().construct_object(node)


# From YAML to its nodes, or to one line that says what is wrong with it.

MAX_CHARACTERS = 64_000
FIELD = re.compile(r"\s*(?:- +)*(?P<name>[\w-]+):(?P<blank>[ \t]*)(?P<value>.*)")
HEADLESS = (  # noticed long after they begin
    "could not find expected ':'",
    "found unexpected end of stream",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
)
FOREIGN: tuple[tuple[type[yaml.Token], str, str], ...] = (
    (yaml.AnchorToken, "a YAML anchor (&)", "put the text in quotes, or write the value out"),
    (yaml.AliasToken, "a YAML alias (*)", "put the text in quotes, or write the value out"),
    (yaml.TagToken, "a YAML tag (!)", "put the text in quotes, or write the value out"),
    (yaml.DirectiveToken, "a YAML directive (%)", "remove the line, or put the text in quotes"),
    (yaml.DocumentStartToken, "a second document (---)", "remove the line"),
    (yaml.DocumentEndToken, "an end of the document (...)", "remove the line"),
)
CUT_SHORT = re.compile(r"\s*(?:- +)*[\w-]+: +[^\s\"'\[{|>#][^#]*?\s#\S")
Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Fault = tuple[int, str, str]
"""Line of the source (1-based), what is wrong, how to mend it."""


def compose(source: str) -> yaml.Node | Fault:
    """Return the node of the YAML, which holds no anchors, aliases, tags or merges."""
    if len(source) > MAX_CHARACTERS:
        return 0, "the front matter is far too long", f"stay below {MAX_CHARACTERS:,} characters"
    try:
        for token in yaml.scan(source, Loader=Loader):
            if found := next(((message, fix) for kind, message, fix in FOREIGN if type(token) is kind), None):
                return token.start_mark.line + 1, f"{found[0]} is not allowed here", found[1]
        node = yaml.compose(source, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        return _fault(error, source.split("\n"))
    except (yaml.YAMLError, RecursionError) as error:
        message = "nested too deeply" if isinstance(error, RecursionError) else str(error).split("\n")[0]
        return 0, f"broken YAML: {message}", "write plain `field: value` lines"
    if node is None:
        return 0, "the front matter is empty", "write the fields of this kind of page"
    return node


def cut_short(source: str) -> list[Fault]:
    """Find values that end earlier than they look: YAML takes ` #` and what follows for a comment."""
    return [
        (number, "the value ends at the #, which begins a comment", 'put the value in quotes: "..."')
        for number, row in enumerate(source.split("\n"), 1)
        if CUT_SHORT.match(row)
    ]


def _fault(error: yaml.MarkedYAMLError, rows: list[str]) -> Fault:
    line, problem = place_of(error, len(rows))
    return line, f"broken YAML: {problem}", _mend(rows[line - 1])


def place_of(error: yaml.MarkedYAMLError, rows: int) -> tuple[int, str]:
    """Return the line (1-based) of so many on which broken YAML is to be mended, and what is wrong with it."""
    problem = " ".join((error.problem or "the YAML does not parse").split())
    begun = error.context_mark if problem in HEADLESS else None
    mark = begun or error.problem_mark or error.context_mark
    return (min(mark.line, rows - 1) if mark else 0) + 1, problem


def _mend(row: str) -> str:
    """Say what to write instead of a row of broken YAML."""
    if "\t" in row[: len(row) - len(row.lstrip())]:
        return "indent with spaces; there is a tab"
    field = FIELD.match(row)
    if not field:
        return "write a field as `name: value`, quote values that hold `: ` or `#`, indent with spaces"
    value = field["value"].strip()
    if value and not field["blank"]:
        return f"put a blank after the colon: {field['name']}: {value[:60]}"
    if value[:1] in ('"', "'"):
        return "close the quotes, and write \\ before a quote that belongs to the text"
    if value[:1] in ("[", "{"):
        return "close the bracket, and write commas between: [one, two]"
    if ": " in value or value[:1] in ("`", "%", "@", "&", "*", "!", "|", ">", ",", "]", "}"):
        return f"put the value in quotes: {field['name']}: {json.dumps(value[:80], ensure_ascii=False)}"
    return "begin the line under the fields of its kind; values that hold `: ` or `#` need quotes"
