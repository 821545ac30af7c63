"""From the YAML of a front matter to its nodes, or to one line that says what is wrong with it and how to mend it."""

from __future__ import annotations

import json
import re

import yaml

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
            if found := next(((what, mend) for kind, what, mend in FOREIGN if type(token) is kind), None):
                return token.start_mark.line + 1, f"{found[0]} is not allowed here", found[1]
        node = yaml.compose(source, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        return _fault(error, source.split("\n"))
    except (yaml.YAMLError, RecursionError) as error:
        what = "nested too deeply" if isinstance(error, RecursionError) else str(error).split("\n")[0]
        return 0, f"broken YAML: {what}", "write plain `field: value` lines"
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
