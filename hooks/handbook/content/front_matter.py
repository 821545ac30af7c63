"""YAML front matter with the line of every value; broken YAML becomes problems, never an exception."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass

import yaml

from handbook.problems import Problem

Place = tuple[str | int, ...]

FENCE = "---"
MAX_BYTES = 64_000
MAX_DEPTH = 12
Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True)
class FrontMatter:
    """The values of a page's front matter, the 1-based line of each, and the body below.

    lines: place of a value (`("stages", 0, "name")`; `()` is the opening fence) to its line.
    """

    values: Mapping[str, object]
    lines: Mapping[Place, int]
    body: str
    body_line: int

    def line(self, place: Place) -> int:
        """Return the line of a place, or of the nearest thing around it that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def parse_front_matter(path: str, text: str) -> tuple[FrontMatter | None, list[Problem]]:
    """Split a page into front matter and body."""
    rows = text.split("\n")
    if rows[0].rstrip() != FENCE:
        return None, [Problem(path, 1, "HB101", "the page has no front matter", "start the first line with ---")]
    end = next((i for i, row in enumerate(rows[1:], 1) if row.rstrip() == FENCE), None)
    if end is None:
        return None, [Problem(path, 1, "HB101", "the front matter has no end", "close it with a line of ---")]
    node, problems = _compose(path, "\n".join(rows[1:end]))
    if node is None:
        return None, problems
    if not isinstance(node, yaml.MappingNode):
        return None, [
            Problem(path, 2, "HB102", "the front matter is not a list of fields", "write `field: value` lines")
        ]
    lines: dict[Place, int] = {(): 1}
    found, values = _read(node, (), lines)
    problems = [Problem(path, line, "HB102" if rule == "" else rule, what, mend) for line, rule, what, mend in found]
    matter = FrontMatter({str(key): value for key, value in values.items()}, lines, "\n".join(rows[end + 1 :]), end + 2)
    return (None if any(p.rule == "HB102" for p in problems) else matter), problems


def _compose(path: str, source: str) -> tuple[yaml.Node | None, list[Problem]]:
    if len(source) > MAX_BYTES:
        return None, [
            Problem(path, 1, "HB102", "the front matter is far too long", f"stay below {MAX_BYTES:,} characters")
        ]
    try:
        for token in yaml.scan(source, Loader=Loader):
            if isinstance(token, yaml.AnchorToken | yaml.AliasToken | yaml.TagToken):
                line = token.start_mark.line + 2
                what = "YAML anchors, aliases and tags (&, *, !) are not allowed here"
                return None, [Problem(path, line, "HB102", what, "put the text in quotes, or write the value out")]
        node = yaml.compose(source, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(filter(None, [error.problem or "the YAML does not parse"])).replace("\n", " ")
        line = mark.line + 2 if mark else 1
        return None, [
            Problem(
                path, line, "HB102", f"broken YAML: {what}", "quote values that hold `: ` or `#`, indent with spaces"
            )
        ]
    except (yaml.YAMLError, RecursionError) as error:
        what = "nested too deeply" if isinstance(error, RecursionError) else str(error).split("\n")[0]
        return None, [Problem(path, 1, "HB102", f"broken YAML: {what}", "write plain `field: value` lines")]
    if node is None:
        return None, [Problem(path, 1, "HB102", "the front matter is empty", "write the fields of this kind of page")]
    return node, []


Finding = tuple[int, str, str, str]


def _read(
    node: yaml.MappingNode, place: Place, lines: dict[Place, int]
) -> tuple[list[Finding], dict[Hashable, object]]:
    findings: list[Finding] = []
    values: dict[Hashable, object] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 2
        if not isinstance(key_node, yaml.ScalarNode):
            findings.append((line, "", "a field's name is not a word", "write `field: value`"))
            continue
        key: str = key_node.value
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
    try:
        return [], next(_constructed(node))
    except (ValueError, yaml.YAMLError):  # a date such as 2026-02-30 matches the pattern and is none
        return [(line, "", f'"{node.value}" is not a value YAML can read', "put it in quotes, or correct it")], None


def _constructed(node: yaml.Node) -> Iterator[object]:
    yield yaml.constructor.SafeConstructor().construct_object(node)
