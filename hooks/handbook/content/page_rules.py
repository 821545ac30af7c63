"""What every page must hold to, whatever its kind: fences, includes, formulas, diagrams, plain Markdown."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace

import yaml

from handbook.content.body import Body, Fence, Oddity
from handbook.content.diagrams import DiagramError, draw
from handbook.content.embeds import Snippets, embed_problem, embedded_text
from handbook.content.formulas import FormulaError, to_mathml
from handbook.content.front_matter import Loader
from handbook.content.safety_rules import body_problems
from handbook.problems import Problem

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
INFO = re.compile(r'^[a-z]+( hl_lines="\d+(?:-\d+)?(?: \d+(?:-\d+)?)*"| title="[^"<>]+")*$')
TWICE = ("HB203", "HB212", "HB213", "HB216")
INSTRUCTIONS = frozenset(
    "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL ONBUILD RUN SHELL STOPSIGNAL USER VOLUME "
    "WORKDIR".split()
)


def page_problems(path: str, body: Body, snippets: Snippets) -> list[Problem]:
    """Return everything wrong with a page's body that does not depend on the kind of page."""
    problems = [_oddity_problem(path, oddity) for oddity in body.oddities]
    problems += body_problems(path, body)
    for fence in body.fences:
        problems += _fence_problems(path, fence, snippets)
    for formula in body.formulas:
        try:
            to_mathml(formula.tex, display=formula.display)
        except FormulaError as error:
            what = f"formula ${formula.tex[:60]}$ does not parse: {error}"
            problems.append(
                Problem(path, formula.line, "HB211", what, r"correct the LaTeX; write \$ for a dollar sign")
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
    # Two readings of one row find the same thing twice.
    found = {(p.line, p.rule, p.rule in TWICE or p.what): p for p in reversed(problems)}
    return list(found.values())


def _oddity_problem(path: str, oddity: Oddity) -> Problem:
    shown = oddity.text[:60]
    rule, what, mend = {
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
        "tight-block": (
            "HB215",
            oddity.text,
            "put empty lines around it, and indent by four spaces what belongs to a list item",
        ),
    }[oddity.kind]
    return Problem(path, oddity.line, rule, what, mend)


def _fence_problems(path: str, fence: Fence, snippets: Snippets) -> Iterator[Problem]:
    language = fence.language
    if not fence.closed:
        yield Problem(
            path, fence.line, "HB205", "the fence is never closed", "end it with the same backticks or tildes on a line"
        )
    if language not in LANGUAGES:
        meant = ALIASES.get(language.lower().strip("{}. "), language.lower().strip("{}. "))
        advice = f'write "{meant}"' if meant in LANGUAGES else f"write one of {', '.join(LANGUAGES)}"
        yield Problem(path, fence.line, "HB201", f'fence language "{language}" is unknown', advice)
    elif not INFO.match(fence.info):
        yield Problem(
            path,
            fence.line,
            "HB201",
            f'fence options "{fence.info}" are not understood',
            'write the language alone, or with hl_lines="2 3"',
        )
    if language in RUNNABLE or ALIASES.get(language.lower().strip("{}. ")) in RUNNABLE:
        yield from _typed_code(path, fence)
    broken = [
        problem for target, line in fence.embeds if (problem := embed_problem(path, line, target, language, snippets))
    ]
    yield from broken
    if not broken and fence.closed:
        yield from _closing_problems(path, fence, snippets)
        yield from _content_problems(path, fence, embedded_text(fence, snippets))


def _closing_problems(path: str, fence: Fence, snippets: Snippets) -> Iterator[Problem]:
    for target, line in fence.embeds:
        text = embedded_text(replace(fence, content=f'--8<-- "{target}"'), snippets)
        if any(row.strip().startswith(fence.run) for row in text.split("\n")):
            what = f'include "{target}" holds a row of {fence.run}, which would close the fence'
            mend = f"open and close the fence with {fence.run[0] * (len(fence.run) + 1)}, or change the file"
            yield Problem(path, line, "HB225", what, mend)


def _typed_code(path: str, fence: Fence) -> Iterator[Problem]:
    rows = [(number, row) for number, row in enumerate(fence.content.split("\n"), fence.line + 1) if row.strip()]
    includes = {line for _, line in fence.embeds}
    typed = [number for number, row in rows if number not in includes]
    if typed or not rows:
        what = f"{fence.language} code is typed into the page" if typed else "the fence is empty"
        mend = 'move it to snippets/<topic>/<slug>/ and include it: --8<-- "topic/slug/solution.py"'
        yield Problem(path, typed[0] if typed else fence.line, "HB206", what, mend)


def _content_problems(path: str, fence: Fence, text: str) -> Iterator[Problem]:
    try:
        _parse(fence.language, text)
    except DiagramError as error:
        yield Problem(
            path,
            fence.line + error.line,
            "HB210",
            f"the diagram cannot be drawn: {error}",
            "correct the mermaid source",
        )
    except _Broken as error:
        name = fence.language.upper() if fence.language != "dockerfile" else "Dockerfile"
        yield Problem(path, fence.line + error.line, "HB207", f"the {name} does not parse: {error}", "correct it")


class _Broken(ValueError):
    def __init__(self, what: str, line: int) -> None:
        super().__init__(" ".join(what.split()))
        self.line = line


def _parse(language: str, text: str) -> None:
    if language == "mermaid":
        draw(text)
    elif language == "yaml":
        try:
            for _ in yaml.compose_all(text, Loader=Loader):
                pass
        except yaml.MarkedYAMLError as error:
            raise _Broken(error.problem or "broken", error.problem_mark.line + 1 if error.problem_mark else 1) from None
        except (yaml.YAMLError, RecursionError) as error:
            raise _Broken(str(error).split("\n")[0] or "nested too deeply", 1) from None
    elif language == "json":
        try:
            json.loads(text)
        except json.JSONDecodeError as error:
            raise _Broken(error.msg, error.lineno) from None
        except RecursionError:
            raise _Broken("nested too deeply", 1) from None
    elif language == "toml":
        try:
            tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            at = re.search(r"line (\d+)", str(error))
            raise _Broken(str(error) or "nested too deeply", int(at[1]) if at else 1) from None
    elif language == "dockerfile":
        _parse_dockerfile(text)


def _parse_dockerfile(text: str) -> None:
    continued = False
    for number, row in enumerate(text.split("\n"), 1):
        if row.strip().startswith("#") or not row.strip():
            continue
        word = row.split()[0]
        if not continued and word.upper() not in INSTRUCTIONS:
            raise _Broken(f'"{word}" is not an instruction', number)
        continued = row.rstrip().endswith("\\")
