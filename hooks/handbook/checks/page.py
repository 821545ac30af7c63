"""What every page must hold to, whatever its kind: fences, includes, formulas, diagrams, plain Markdown."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace

from handbook.checks.dialects import dialect_problems
from handbook.checks.fence_syntax import SourceError, parse_source
from handbook.checks.safety import body_problems
from handbook.markup.mathml import FormulaError, to_mathml
from handbook.markup.mermaid import DiagramError
from handbook.model.page_source import Body, Fence, Unsupported
from handbook.model.problems import Problem, cut
from handbook.model.snippet_texts import SnippetTexts
from handbook.parse.includes import embed_problem, embedded_text

RUNNABLE = {"python": (".py",), "sql": (".sql",), "bash": (".sh",)}
LANGUAGES = (*RUNNABLE, "text", "yaml", "json", "toml", "dockerfile", "mermaid")
ALIASES = {
    "py": "python",
    "python3": "python",
    "pycon": "python",
    "sh": "bash",
    "shell": "bash",
    "zsh": "bash",
    "console": "bash",
    "sqlite": "sql",
    "yml": "yaml",
    "txt": "text",
    "docker": "dockerfile",
    "": "text",
}
LONGEST_FORMULA = 1_000
INFO = re.compile(r'^[a-z]+( hl_lines="\d+(?:-\d+)?(?: \d+(?:-\d+)?)*")?$')
# A problem of this rule is not told where one of those is told of the same row.
FOLLOW_FROM = {
    "HB202": ("HB204", "HB215"),
    "HB203": ("HB215",),
    "HB206": ("HB204",),
    "HB214": ("HB220",),
    "HB216": ("HB213",),
    "HB217": ("HB212",),
    "HB227": ("HB204", "HB212", "HB213", "HB216", "HB217"),
}
TWICE = ("HB203", "HB212", "HB213", "HB216")


def page_problems(path: str, body: Body, snippets: SnippetTexts) -> list[Problem]:
    """Return everything wrong with a page's body that does not depend on the kind of page."""
    if deep := next((found for found in body.unsupported if found.kind == "too-deep"), None):
        return [_oddity_problem(path, deep)]  # what lies deeper nobody has looked at, and the rest follows from it
    problems = [_oddity_problem(path, found) for found in body.unsupported]
    problems += [*body_problems(path, body), *dialect_problems(path, body)]
    for fence in body.fences:
        problems += _fence_problems(path, fence, snippets)
    for formula in body.formulas:
        if len(formula.tex) > LONGEST_FORMULA:  # thousands of nested braces would end the converter, and this process
            message = f"the formula has {len(formula.tex):,} characters"
            fix = f"stay below {LONGEST_FORMULA:,}: define parts in the text"
            problems.append(Problem(path, formula.line, "HB211", message, fix))
            continue
        try:
            to_mathml(formula.tex, display=formula.display)
        except FormulaError as error:
            message = f"formula ${formula.tex[:60]}$ does not parse: {error}"
            problems.append(
                Problem(path, formula.line, "HB211", message, r"correct the LaTeX; write \$ for a dollar sign")
            )
    problems += [
        Problem(path, link.line, "HB213", f'image "{link.target}" is not allowed', "draw it as a mermaid fence")
        for link in body.links
        if link.image
    ]
    problems += [
        Problem(
            path,
            heading.line,
            "HB214",
            "the page has a first-level heading",
            "remove it; the title comes from the front matter",
        )
        for heading in body.headings
        if heading.level == 1
    ]
    problems += [
        Problem(path, heading.line, "HB233", "the heading is empty", "write it, and something under it")
        for heading in body.headings
        if not heading.text
    ]
    # Two readings of one row find the same thing twice, and what is misread as one thing is also no other.
    found = {(p.line, p.rule, p.rule in TWICE or p.message): p for p in reversed(problems)}
    rules = {(line, rule) for line, rule, _ in found}
    return [p for p in found.values() if not any((p.line, cause) in rules for cause in FOLLOW_FROM.get(p.rule, ()))]


def _oddity_problem(path: str, found: Unsupported) -> Problem:
    shown = found.text[:60]
    rule, message, fix = {
        "html": ("HB212", f'raw HTML "{shown}"', "write Markdown; put code in backticks"),
        "indented-code": (
            "HB202",
            f'indented code "{shown}"',
            "use a fence with a language, and a file under snippets/ for code",
        ),
        "stray-fence": (
            "HB203",
            f'the fence "{shown}" is not understood here',
            "put it on its own line, indented like its paragraph",
        ),
        "stray-include": (
            "HB204",
            f'the include "{shown}" is not alone in a fence',
            'write --8<-- "topic/slug/file.py" inside a fence',
        ),
        "attributes": ("HB217", f'attribute list "{shown}"', "remove it; put code in backticks"),
        "too-deep": ("HB009", f"{shown} are nested too deeply", "keep to three levels or so"),
        "tight-block": (
            "HB215",
            found.text,
            "put empty lines around it, and indent by four spaces what belongs to a list item",
        ),
    }[found.kind]
    return Problem(path, found.line, rule, message, fix)


def _fence_problems(path: str, fence: Fence, snippets: SnippetTexts) -> Iterator[Problem]:
    language = fence.language
    if line := _swallowed_fence(fence):
        message = f"the fence is not closed before the next one opens on line {line}"
        yield Problem(path, fence.line, "HB205", message, f"end it with a line of {fence.run}")
        return  # what it swallowed is not its own
    if not fence.closed:
        fix = "end it with the same backticks or tildes on a line"
        yield Problem(path, fence.line, "HB205", "the fence is never closed", fix)
        return
    named = re.search(r"[a-z0-9]+", fence.info.lower())
    meant = ALIASES.get(named[0], named[0]) if named else "text"
    if language not in LANGUAGES:
        advice = f'write "{meant}"' if meant in LANGUAGES else f"write one of {', '.join(LANGUAGES)}"
        yield Problem(path, fence.line, "HB201", f'fence language "{cut(language)}" is unknown', advice)
    elif not INFO.match(fence.info):
        message = f'fence options "{cut(fence.info)}" are not understood'
        yield Problem(path, fence.line, "HB201", message, 'write the language alone, or with hl_lines="2 3"')
    if meant in RUNNABLE:
        yield from _typed_code(path, fence, meant)
    elif not fence.content.strip():
        yield Problem(path, fence.line, "HB201", "the fence is empty", "write what it should show, or remove it")
    elif language == "text" and _is_python(fence.content):
        yield from _typed_code(path, fence, "python")
    broken = [
        problem for target, line in fence.embeds if (problem := embed_problem(path, line, target, language, snippets))
    ]
    yield from broken
    if not broken and fence.content.strip():
        text = embedded_text(fence, snippets)
        yield from _highlight_problems(path, fence, text)
        yield from _closing_problems(path, fence, snippets)
        yield from _content_problems(path, fence, text)


def _swallowed_fence(fence: Fence) -> int | None:
    """Return the line of another fence's opening that this one takes for its own text, if there is one."""
    for number, row in enumerate(fence.content.split("\n"), fence.line + 1):
        if re.match(rf"\s*{re.escape(fence.run)}{fence.run[0]}*[ \t]*[A-Za-z]", row):
            return number
    return None


def _is_python(text: str) -> bool:
    """Tell whether a text imports something or defines a function with a body: code that nobody runs."""
    if not re.search(r"^\s*(?:def|class|import|from) ", text, re.MULTILINE):
        return False
    try:
        nodes = ast.walk(ast.parse(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(isinstance(node, ast.Import | ast.ImportFrom) or _has_body(node) for node in nodes)


def _has_body(node: ast.AST) -> bool:
    """Tell whether a node is a function that does something; an interface only says what it would do."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    constants = (isinstance(row, ast.Expr) and isinstance(row.value, ast.Constant) for row in node.body)
    return not all(constant or isinstance(row, ast.Pass) for constant, row in zip(constants, node.body, strict=True))


def _highlight_problems(path: str, fence: Fence, text: str) -> Iterator[Problem]:
    lines = text.count("\n") + 1
    wanted = [int(number[:9]) for number in re.findall(r"\d+", fence.info)] if INFO.match(fence.info) else []
    if wrong := [number for number in wanted if not 1 <= number <= lines]:
        message = f"line {wrong[0]} is to be highlighted, and there are {lines}"
        yield Problem(path, fence.line, "HB201", message, "count from 1 within the fence")


def _closing_problems(path: str, fence: Fence, snippets: SnippetTexts) -> Iterator[Problem]:
    for target, line in fence.embeds:
        text = embedded_text(replace(fence, content=f'--8<-- "{target}"'), snippets)
        if any(row.strip().startswith(fence.run) for row in text.split("\n")):
            message = f'include "{target}" holds a row of {fence.run}, which would close the fence'
            fix = f"open and close the fence with {fence.run[0] * (len(fence.run) + 1)}, or change the file"
            yield Problem(path, line, "HB225", message, fix)


def _typed_code(path: str, fence: Fence, language: str) -> Iterator[Problem]:
    rows = [(number, row) for number, row in enumerate(fence.content.split("\n"), fence.line + 1) if row.strip()]
    includes = {line for _, line in fence.embeds}
    typed = [number for number, row in rows if number not in includes]
    if typed or not rows:
        message = f"{language} code is typed into the page" if typed else "the fence is empty"
        fix = f'move it to snippets/<topic>/<slug>/ and include it: --8<-- "topic/slug/solution{RUNNABLE[language][0]}"'
        yield Problem(path, typed[0] if typed else fence.line, "HB206", message, fix)


def _content_problems(path: str, fence: Fence, text: str) -> Iterator[Problem]:
    try:
        parse_source(fence.language, text)
    except DiagramError as error:
        yield Problem(
            path,
            min(fence.line + error.line, max(fence.line, fence.end - 1)),
            "HB210",
            f"the diagram cannot be drawn: {error}",
            "correct the mermaid source",
        )
    except SourceError as error:
        name = fence.language.upper() if fence.language != "dockerfile" else "Dockerfile"
        yield Problem(path, fence.line + error.line, "HB207", f"the {name} does not parse: {error}", "correct it")
