"""YAML front matter with the line of every value; broken YAML becomes problems, never an exception."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass

import yaml

from handbook.content.yaml_source import compose, cut_short
from handbook.problems import Problem, cut

Place = tuple[str | int, ...]

FENCE = "---"
MAX_DEPTH = 12
DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")


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
    source = "\n".join(rows[1:end])
    node = compose(source)
    if isinstance(node, tuple):
        return None, [Problem(path, node[0] + 1, "HB102", node[1], node[2])]
    if not isinstance(node, yaml.MappingNode):
        return None, [
            Problem(path, 2, "HB102", "the front matter is not a list of fields", "write `field: value` lines")
        ]
    comments = [Problem(path, line + 1, "HB102", what, mend) for line, what, mend in cut_short(source)]
    lines: dict[Place, int] = {(): 1}
    found, values = _read(node, (), lines)
    problems = [Problem(path, line, "HB102" if rule == "" else rule, what, mend) for line, rule, what, mend in found]
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
        what = f'"{cut(node.value)}" is not a value YAML can read'
        return [(line, "", what, "put it in quotes, or correct it")], None


def _constructed(node: yaml.Node) -> Iterator[object]:
    yield yaml.constructor.SafeConstructor().construct_object(node)
