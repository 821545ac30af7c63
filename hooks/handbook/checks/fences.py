"""The contents of fences: their language, what they include, and whether what they show can be read."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import yaml

from handbook.checks.stages import CheckedPage
from handbook.markup.figures import fence_parts
from handbook.markup.mermaid import diagram_faults
from handbook.model.kinds import BY_FENCE, Language, intended_language
from handbook.model.problems import Problem, cut
from handbook.model.sources import Fence, SnippetTexts
from handbook.parse.front_matter import Loader, yaml_fault
from handbook.parse.includes import TARGET, embedded_text

INFO = re.compile(r'^[a-z]+( hl_lines="\d+(?:-\d+)?(?: \d+(?:-\d+)?)*")?$')

FIGURE_FIELDS = {"caption": "what the figure shows", "alt": "what one sees, for readers who cannot see it"}
MARKS = re.compile(r"[`$<]|\*\*|\]\(")
SHORTEST_ALT = 40  # characters


def fence_problems(page: CheckedPage) -> Iterator[Problem]:
    """Find everything wrong with the fences of a page."""
    for fence in page.body.fences:
        meant = intended_language(fence.info)
        yield from _language_problems(page, fence, meant)
        if fence.language == "figure":
            yield from _figure_problems(page, fence)
        elif meant and meant.runnable:
            yield from _typed_code(page, fence, meant)
        elif not fence.content.strip():
            yield page.problem(
                fence.line, "HB201", "the code block is empty", "write what it should show, or delete it"
            )
        elif fence.language == "text" and _is_python(fence.content):
            yield from _typed_code(page, fence, BY_FENCE["python"])
        broken = [
            page.problem(line, *fault)
            for target, line in fence.embeds
            if (fault := include_fault(target, fence.language, page.snippets))
        ]
        yield from broken
        if not broken and fence.content.strip():
            yield from _text_problems(page, fence, embedded_text(fence, page.snippets))


def _language_problems(page: CheckedPage, fence: Fence, meant: Language | None) -> Iterator[Problem]:
    if fence.language not in BY_FENCE:
        named = f'"{cut(fence.language)}" is not a language that code blocks may have'
        message = named if fence.language else "the code block names no language"
        fix = f"write {fence.run}{meant.fence}" if meant else f"write one of {', '.join(BY_FENCE)}"
        if fence.language in ("math", "latex", "tex"):
            fix = "write $$ in place of the line above the formula and of the line below it"
        yield page.problem(fence.line, "HB201", message, fix)
    elif not INFO.match(fence.info) or (fence.language == "mermaid" and fence.info != "mermaid"):
        options = cut(fence.info.removeprefix(fence.language).strip())
        fix = f"write {fence.run}{fence.language}"
        if fence.language != "mermaid":
            fix += f', or {fence.run}{fence.language} hl_lines="2 3"'
        yield page.problem(fence.line, "HB201", f'the option "{options}" of the code block is unknown', fix)


def _typed_code(page: CheckedPage, fence: Fence, language: Language) -> Iterator[Problem]:
    rows = [(number, row) for number, row in enumerate(fence.content.split("\n"), fence.line + 1) if row.strip()]
    includes = {line for _, line in fence.embeds}
    typed = [number for number, _ in rows if number not in includes]
    if typed or not rows:
        message = f"{language.label} code is typed into the page" if typed else "the code block is empty"
        include = f'--8<-- "topic/slug/solution{language.suffixes[0]}"'
        fix = f"move the code to a file in snippets/<topic>/<slug>/ and include that: {include}"
        yield page.problem(typed[0] if typed else fence.line, "HB206", message, fix)


def _figure_problems(page: CheckedPage, fence: Fence) -> Iterator[Problem]:
    """Find what a figure lacks: its one drawing, its caption, and the words for readers who do not see it."""
    fields, _ = fence_parts(fence.content)
    if len(fence.embeds) != 1:
        fix = 'write one line --8<-- "topic/slug/figure.svg" into the block'
        yield page.problem(fence.line, "HB241", f"the figure includes {len(fence.embeds) or 'no'} drawings", fix)
    for name, purpose in FIGURE_FIELDS.items():
        if not (text := fields.get(name, "")):
            yield page.problem(
                fence.line, "HB241", f"the figure has no {name}", f"add a line `{name}: ` with {purpose}"
            )
        elif marks := MARKS.search(text):
            fix = f"write the {name} in plain words"
            yield page.problem(
                fence.line, "HB241", f'the {name} of the figure holds "{marks[0]}", which prints as it stands', fix
            )
    if 0 < len(fields.get("alt", "")) < SHORTEST_ALT:
        fix = "say what one sees: the axes, the curves, and what they show"
        yield page.problem(fence.line, "HB241", "the alt text of the figure is too short to replace it", fix)


def _is_python(text: str) -> bool:
    """Return whether a text imports something or defines a function with a body."""
    if not re.search(r"^\s*(?:def|class|import|from) ", text, re.MULTILINE):
        return False
    try:
        nodes = ast.walk(ast.parse(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(isinstance(node, ast.Import | ast.ImportFrom) or _has_body(node) for node in nodes)


def _has_body(node: ast.AST) -> bool:
    """Return whether a node is a function that does something; an interface only says what it would do."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    constants = (isinstance(row, ast.Expr) and isinstance(row.value, ast.Constant) for row in node.body)
    return not all(constant or isinstance(row, ast.Pass) for constant, row in zip(constants, node.body, strict=True))


def include_fault(target: str, language: str, snippets: SnippetTexts) -> tuple[str, str, str] | None:
    """Return the rule, message and fix for an include of `target` in a fence of that language; None if it is right."""
    match = TARGET.match(target)
    if not match or ".." in target.split("/"):
        fix = 'write "topic/slug/file.py" or "topic/slug/file.py:section"'
        return "HB221", f'the include "{cut(target)}" does not name a file under snippets/', fix
    name, section = match["file"], match["section"]
    if any(name == link or name.startswith(link + "/") for link in snippets.links):
        return "HB221", f'the include "{target}" goes through a symbolic link', "include the file itself"
    if name in snippets.unreadable:
        is_code = name.endswith((".py", ".sql", ".sh", ".out"))  # HB001 says so of these
        message = f"snippets/{name} is not UTF-8 text"
        return None if is_code else ("HB222", message, "save that file with the encoding UTF-8")
    if name not in snippets.texts:
        return "HB222", f"there is no file snippets/{name}", "create it, or correct its name here"
    known = BY_FENCE.get(language)
    if known and known.suffixes and not name.endswith(known.suffixes):
        fix = f"include a {known.suffixes[0]} file, or name the language of this one after the backticks"
        return "HB224", f"a {known.label} block includes {name}", fix
    if section and section not in snippets.sections(name) and not snippets.has_fault(name, section):
        sections = ", ".join(snippets.sections(name)) or "none"
        fix = f"name one of these, or mark it there with [start:{section}] and [end:{section}]"
        return "HB222", f'snippets/{name} has no section "{section}"; its sections: {sections}', fix
    return None


def _text_problems(page: CheckedPage, fence: Fence, text: str) -> Iterator[Problem]:
    """Find what is wrong with a fence's text after its includes are filled in."""
    count = text.count("\n") + 1
    numbers = [int(number[:9]) for number in re.findall(r"\d+", fence.info)] if INFO.match(fence.info) else []
    if wrong := [number for number in numbers if not 1 <= number <= count]:
        message = f"there is no line {wrong[0]} to highlight in this code block"
        yield page.problem(fence.line, "HB201", message, f"count its lines from 1 to {count}")
    for target, line in fence.embeds:
        included = embedded_text(replace(fence, content=f'--8<-- "{target}"'), page.snippets)
        if any(row.strip().startswith(fence.run) for row in included.split("\n")):
            message = f'the included file "{target}" has a line of {fence.run}, which would close the block'
            fix = f"open and close this block with {fence.run[0] * (len(fence.run) + 1)}"
            yield page.problem(line, "HB225", message, fix)
    if fence.language == "mermaid":
        for number, message, fix in diagram_faults(text, page.cache):
            line = min(fence.line + number, max(fence.line, fence.end - 1))
            yield page.problem(line, "HB210", message, fix)
    elif fault := source_fault(fence.language, text):
        label = BY_FENCE[fence.language].label
        yield page.problem(fence.line + fault[0], "HB207", f"the {label} is not valid: {fault[1]}", "correct it")


def source_fault(language: str, text: str) -> tuple[int, str] | None:
    """Return the line (1-based) and what is wrong with a text of that language; None if it parses, or has no parser."""
    find_fault = FAULT_FINDERS.get(language)
    try:
        fault = find_fault(text) if find_fault else None
    except RecursionError:
        return 1, "it is nested too deeply"
    return (fault[0], " ".join(fault[1].split())) if fault else None


def _yaml_fault(text: str) -> tuple[int, str] | None:
    try:
        doubled = (found for node in yaml.compose_all(text, Loader=Loader) for found in _doubled(node, set()))
        return next(((line, f'"{key}" is written twice') for line, key in doubled), None)
    except yaml.MarkedYAMLError as error:
        return yaml_fault(error, text.count("\n") + 1)
    except yaml.YAMLError as error:
        return 1, str(error).split("\n")[0]


def _doubled(node: yaml.Node | None, seen: set[int]) -> Iterator[tuple[int, str]]:
    """Yield the fields that a mapping has twice, with their lines; seen: nodes looked at, which aliases repeat."""
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


def _json_fault(text: str) -> tuple[int, str] | None:
    def pairs(found: list[tuple[str, Any]]) -> None:
        names = [name for name, _ in found]
        if twice := next((name for name in names if names.count(name) > 1), None) if len(names) < 1_000 else None:
            raise json.JSONDecodeError(f'"{twice}" is written twice', text, max(0, text.rfind(json.dumps(twice))))

    def constant(name: str) -> None:
        raise json.JSONDecodeError(f"{name} is not JSON", text, max(0, text.find(name)))

    try:
        json.loads(text, object_pairs_hook=pairs, parse_constant=constant, parse_int=len)
    except json.JSONDecodeError as error:
        return error.lineno, error.msg
    return None


def _toml_fault(text: str) -> tuple[int, str] | None:
    try:
        tomllib.loads(text)
    except ValueError as error:  # also an integer of thousands of digits
        at = re.search(r"line (\d+)", str(error))
        return int(at[1]) if at else 1, str(error).split(";")[0]
    return None


FAULT_FINDERS: dict[str, Callable[[str], tuple[int, str] | None]] = {
    "yaml": _yaml_fault,
    "json": _json_fault,
    "toml": _toml_fault,
}
