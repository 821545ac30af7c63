"""Whether what a fence shows is what it says: YAML, JSON, TOML, a Dockerfile or a diagram that can be read."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from handbook.markup.mermaid import draw
from handbook.parse.front_matter import Loader, place_of

INSTRUCTIONS = frozenset(
    "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME "
    "WORKDIR".split()
)
HEREDOC = re.compile(r"<<-?[\"']?(\w+)[\"']?")


class SourceError(ValueError):
    """The source does not parse. line: 1-based within it."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(" ".join(message.split()))
        self.line = line


def parse_source(language: str, text: str) -> None:
    """Raise SourceError or DiagramError unless a text of that language parses; other languages are not looked at."""
    parsers: dict[str, Callable[[str], object]] = {
        "mermaid": draw, "yaml": _yaml, "json": _json, "toml": _toml, "dockerfile": _dockerfile
    }  # fmt: skip
    try:
        parsers.get(language, str)(text)
    except RecursionError:
        raise SourceError("nested too deeply", 1) from None


def _yaml(text: str) -> None:
    try:
        for node in yaml.compose_all(text, Loader=Loader):
            for line, key in _doubled(node, set()):
                raise SourceError(f'"{key}" is written twice', line)
    except yaml.MarkedYAMLError as error:
        line, problem = place_of(error, text.count("\n") + 1)
        raise SourceError(problem, line) from None
    except yaml.YAMLError as error:
        raise SourceError(str(error).split("\n")[0], 1) from None


def _doubled(node: yaml.Node | None, seen: set[int]) -> Iterator[tuple[int, str]]:
    """Yield the fields that stand twice in a mapping; seen: nodes looked at, which aliases repeat without end."""
    if id(node) in seen or not isinstance(node, yaml.CollectionNode):
        return
    seen.add(id(node))
    names: set[str] = set()
    for item in node.value:
        key, value = item if isinstance(node, yaml.MappingNode) else (None, item)
        if isinstance(key, yaml.ScalarNode) and key.value != "<<":
            if key.value in names:
                yield key.start_mark.line + 1, key.value
            names.add(key.value)
        yield from _doubled(value, seen)


def _json(text: str) -> None:
    def pairs(found: list[tuple[str, Any]]) -> None:
        names = [name for name, _ in found]
        if twice := next((name for name in names if names.count(name) > 1), None) if len(names) < 1_000 else None:
            at = [number for number, row in enumerate(text.split("\n"), 1) if json.dumps(twice) in row]
            raise SourceError(f'"{twice}" is written twice', at[-1] if at else 1)

    def constant(name: str) -> None:
        at = [number for number, row in enumerate(text.split("\n"), 1) if name in row]
        raise SourceError(f"{name} is not JSON", at[0] if at else 1)

    try:
        json.loads(text, object_pairs_hook=pairs, parse_constant=constant, parse_int=len)
    except json.JSONDecodeError as error:
        raise SourceError(error.msg, error.lineno) from None


def _toml(text: str) -> None:
    try:
        tomllib.loads(text)
    except ValueError as error:  # also an integer of thousands of digits
        at = re.search(r"line (\d+)", str(error))
        raise SourceError(str(error).split(";")[0], int(at[1]) if at else 1) from None


def _dockerfile(text: str) -> None:
    rows = iter(enumerate(text.split("\n"), 1))
    continued, begun = False, False
    for number, row in rows:
        if row.strip().startswith("#") or not row.strip():
            continue
        word, *arguments = row.split()
        if not continued:
            _check_instruction(word, arguments, number, begun)
            begun = begun or word.upper() == "FROM"
        for end in HEREDOC.findall(row):
            if not any(inner.strip() == end for _, inner in rows):
                raise SourceError(f'the text that should end with "{end}" never does', number)
        continued = row.rstrip().endswith("\\")


def _check_instruction(word: str, arguments: list[str], number: int, begun: bool) -> None:
    if word.upper() not in INSTRUCTIONS:
        raise SourceError(f'"{word}" is not an instruction', number)
    if not arguments:
        raise SourceError(f"{word} says nothing", number)
    if not begun and word.upper() not in ("FROM", "ARG"):
        raise SourceError("it does not begin with FROM", number)
