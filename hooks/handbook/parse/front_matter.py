"""YAML front matter with the line of every value; broken YAML becomes problems, never an exception."""

from __future__ import annotations

import json
import re

import yaml

from handbook.model.problems import Problem, cut
from handbook.model.sources import FrontMatter, Place

FENCE = "---"
MAX_DEPTH = 12
NULL, INTEGER = "tag:yaml.org,2002:null", "tag:yaml.org,2002:int"
DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
FIELD = re.compile(r"\s*(?:- +)*(?P<name>[\w-]+):(?P<blank>[ \t]*)(?P<value>.*)")
NO_COLON = re.compile(r"(?P<name>[a-z_]+)(?:[ \t]+(?P<value>\[.*\]|[^:{}\[\],]+))?")
VALUE_WITH_COMMENT = re.compile(r"\s*(?:- +)*[\w-]+: +[^\s\"'\[{|>#][^#]*?\s#\S")
ENTRY_WITHOUT_COLON = re.compile(r"\s*(?:- +)+(?P<name>[a-z_]+) +(?P<value>[^:]+)")
CURLY_VALUE = re.compile("[“„][^“”„]*[”“]")
NOTICED_LATE = (  # by the parser, long after they begin
    "could not find expected ':'",
    "found unexpected end of stream",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
)
REFUSED_SYNTAX: dict[type[yaml.Token], tuple[str, str]] = {
    yaml.AnchorToken: ("a YAML anchor (&) is not allowed", "put the value in quotes, or write it out"),
    yaml.AliasToken: ("a YAML alias (*) is not allowed", "put the value in quotes, or write it out"),
    yaml.TagToken: ("a YAML tag (!) is not allowed", "put the value in quotes, or write it out"),
    yaml.DirectiveToken: ("a YAML directive (%) is not allowed", "delete the line, or put the value in quotes"),
    yaml.DocumentStartToken: ("the front matter has a second ---", "delete the line"),
    yaml.DocumentEndToken: ("the line ... would end the front matter", "delete the line"),
}
Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Broken(Exception):
    """The YAML cannot be read. line: 1-based within the front matter's source."""

    def __init__(self, line: int, message: str, fix: str) -> None:
        super().__init__(message)
        self.line, self.message, self.fix = line, message, fix


def parse_front_matter(path: str, text: str) -> tuple[FrontMatter | None, list[Problem]]:
    """Split a page into front matter and body. The front matter is None where it has problems."""
    rows = text.split("\n")
    end = next((number for number, row in enumerate(rows[1:], 1) if row.rstrip(" \t") == FENCE), None)

    def refused(line: int, rule: str, message: str, fix: str) -> tuple[None, list[Problem]]:
        return None, [Problem(path, line, rule, message, fix)]

    if rows[0].rstrip(" \t") != FENCE:
        return refused(1, "HB101", "the page has no front matter", "make the first line ---")
    if end is None:
        return refused(1, "HB101", "the front matter does not end", "write a line of --- under its last field")
    if end == len(rows) - 1:  # MkDocs would print the fields on the page
        message = "the file ends right after the --- that closes the front matter"
        return refused(end + 1, "HB101", message, "press Enter after the ---, and write the page below it")
    source = "\n".join(rows[1:end])
    try:
        node = _compose(source)
    except _Broken as error:
        return refused(error.line + 1, "HB102", error.message, error.fix)
    reader = _Reader(path)
    values = reader.fields(node, ())
    for number, row in enumerate(rows[1:end], 2):
        if VALUE_WITH_COMMENT.match(row):
            reader.refuse(number, "HB102", "YAML reads everything after the # as a comment", "put the value in quotes")
    if reader.problems:
        return None, reader.problems
    return FrontMatter(values, reader.lines, "\n".join(rows[end + 1 :]), end + 2), []


class _Reader:
    """Turns YAML nodes into values, notes the line of each, and collects what is wrong with them."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.lines: dict[Place, int] = {(): 1}
        self.problems: list[Problem] = []

    def refuse(self, line: int, rule: str, message: str, fix: str) -> None:
        self.problems.append(Problem(self.path, line, rule, message, fix))

    def fields(self, node: yaml.MappingNode, place: Place) -> dict[str, object]:
        """Return the fields of a mapping by name."""
        values: dict[str, object] = {}
        for key, value in node.value:
            line = _line(key)
            if not isinstance(key, yaml.ScalarNode) or key.tag == NULL:
                self.refuse(line, "HB102", "the name of the field is not a word", "write `name: value`")
            elif key.value == "<<":
                self.refuse(line, "HB102", "a YAML merge (<<) is not allowed", "write the fields out")
            elif key.value in values:
                first = self.lines[(*place, key.value)]
                message = f'the field "{key.value}" is written twice (first on line {first})'
                self.refuse(line, "HB103", message, "delete one of them")
            else:
                self.lines[(*place, key.value)] = line
                values[key.value] = self.value(value, (*place, key.value))
        return values

    def value(self, node: yaml.Node, place: Place) -> object:
        """Return the value of a node."""
        if len(place) > MAX_DEPTH:
            self.refuse(_line(node), "HB102", "the front matter is nested too deeply", "write `name: value` lines")
            return None
        if isinstance(node, yaml.MappingNode):
            return self.fields(node, place)
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self.lines[(*place, index)] = _line(item)
            return [self.value(item, (*place, index)) for index, item in enumerate(node.value)]
        return self._scalar(node)

    def _scalar(self, node: yaml.Node) -> object:
        if node.tag == INTEGER and not DECIMAL.fullmatch(node.value):  # YAML reads 010 as 8 and 1:30 as 90
            message = f'YAML does not read "{cut(node.value)}" as the number it looks like'
            self.refuse(_line(node), "HB102", message, "write it in plain digits, or put it in quotes")
            return None
        if isinstance(node, yaml.ScalarNode) and not node.style and CURLY_VALUE.fullmatch(node.value):
            self.refuse(_line(node), "HB102", "curly quotes do not mark text in YAML", _straight(node.value))
            return None
        try:
            return yaml.constructor.SafeConstructor().construct_object(node)
        except (ValueError, yaml.YAMLError):  # 2026-02-30 has the form of a date and is none
            message = f'YAML cannot read the value "{cut(str(node.value))}"'
            self.refuse(_line(node), "HB102", message, "correct it, or put it in quotes if it is text")
            return None


def _line(node: yaml.Node) -> int:
    """Return the line of the page on which a node starts: the source starts on the page's second line."""
    return int(node.start_mark.line) + 2


def _compose(source: str) -> yaml.MappingNode:
    """Return the fields as YAML nodes, without anchors, aliases and tags. Raises _Broken."""
    plain_fields = "write `name: value` lines"
    try:
        for token in yaml.scan(source, Loader=Loader):
            if refused := REFUSED_SYNTAX.get(type(token)):
                raise _Broken(token.start_mark.line + 1, *refused)
        node = yaml.compose(source, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        raise _explained(error, source.split("\n")) from None
    except RecursionError:
        raise _Broken(0, "the front matter is nested too deeply", plain_fields) from None
    except yaml.YAMLError as error:
        raise _Broken(0, f"the YAML cannot be read: {str(error).split(chr(10))[0]}", plain_fields) from None
    if node is None:
        raise _Broken(0, "the front matter is empty", "write the fields of this kind of page")
    if not isinstance(node, yaml.MappingNode):
        raise _Broken(1, "the front matter has no fields", plain_fields)
    return node


def yaml_fault(error: yaml.MarkedYAMLError, rows: int) -> tuple[int, str]:
    """Return the line (1-based, of so many) on which broken YAML is to be fixed, and the parser's words for it."""
    problem = " ".join((error.problem or "the YAML does not parse").split())
    begun = error.context_mark if problem in NOTICED_LATE else None
    mark = begun or error.problem_mark or error.context_mark
    return (min(mark.line, rows - 1) if mark else 0) + 1, problem


def _explained(error: yaml.MarkedYAMLError, rows: list[str]) -> _Broken:
    """Return what is wrong with broken YAML as its author would see it, and what to write instead."""
    line, problem = yaml_fault(error, len(rows))
    for number, row in enumerate(rows[:line], 1):
        if lacking := NO_COLON.fullmatch(row.rstrip()):
            return _without_colon(number, lacking["name"], lacking["value"] or "...")
    if line > 1 and (lacking := ENTRY_WITHOUT_COLON.fullmatch(rows[line - 2].rstrip())):
        return _without_colon(line - 1, lacking["name"], lacking["value"])
    row = rows[line - 1]
    if "\t" in row[: len(row) - len(row.lstrip())]:
        return _Broken(line, "the line is indented with a tab", "indent it with spaces")
    field = FIELD.match(row)
    if not field:
        name, _, value = row.strip().removeprefix("- ").partition(" ")
        if name.isidentifier() and value:
            return _without_colon(line, name, value)
        return _Broken(line, f"YAML cannot read this line ({problem})", "write `name: value`, indented with spaces")
    name, value = field["name"], field["value"].strip()
    if value and not field["blank"]:
        return _Broken(line, "a space is missing after the colon", f"write {name}: {cut(value)}")
    if value[:1] in ('"', "'"):
        fix = 'close the quotes, and write \\" for a quotation mark within the text'
        return _Broken(line, "the quotes do not close, or close too early", fix)
    if value[:1] in ("[", "{"):
        return _Broken(line, "the list has no closing bracket, or lacks a comma", f"write {name}: [one, two]")
    if CURLY_VALUE.fullmatch(value):
        return _Broken(line, "curly quotes do not mark text in YAML", _straight(value))
    if ": " in value or value[:1] in tuple("`%@&*!|>,]}"):
        reason = "holds a colon" if ": " in value else f"starts with {value[0]}"
        fix = f"put it in quotes: {name}: {json.dumps(value[:80], ensure_ascii=False)}"
        return _Broken(line, f"the value {reason}, which means something else in YAML", fix)
    return _Broken(line, f"YAML cannot read this line ({problem})", "indent it like the fields above it")


def _straight(value: str) -> str:
    return f"write {json.dumps(cut(value[1:-1]), ensure_ascii=False)} with the straight quotes of the keyboard"


def _without_colon(line: int, name: str, value: str) -> _Broken:
    return _Broken(line, f'there is no colon after "{cut(name)}"', f"write {name}: {cut(value)}")
