"""What a snippet folder must hold, and what it must not, as far as reading it tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath

from handbook.model.problems import Problem
from handbook.parse.tree import Tree
from handbook.snippets.folders import UPDATE, Snippet, find_snippets, role, wrong_reason
from handbook.snippets.forbidden_calls import forbidden_call

KINDS_WITH_ANSWERS = ("coding", "sql", "shell", "review")
FEWEST_WRONG = 2
NAMES = "solution, starter, wrong_<name>, test_<name>, demo, bench, generate or a data file"
REASONS = {".py": "a docstring", ".sql": "a first line `-- ...`", ".sh": "a comment `# ...` at its top"}
FOLDER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
# The words of hooks/handbook/scaffold/snippet_templates/; a test compares them.
BLANK = re.compile(
    r"What it (?:does|returns), in one line|Say what goes in and what comes out|Say why people write this"
    r"|write what is right|The tables; the tests add their rows"
)
IMPORT = re.compile(
    r"^[ \t]*(?:from|import)[ \t]+(solution|starter|wrong_\w+)\b|[\"'](solution)(?:\.py|\.sql|\.sh)?[\"']", re.MULTILINE
)
ANSWER = re.compile(r"\bdef \w+\([^)]*\banswer\b")
OWN_ANSWER = re.compile(r"^@pytest\.fixture\b[^\n]*\n(?:async[ ]+)?def answer\(", re.MULTILINE)
ENCODING = re.compile(r"\A(?:[ \t\f]*(?:#.*)?\n)?[ \t\f]*#.*?coding[:=][ \t]*(?!utf-?8\b)([-\w.]+)", re.IGNORECASE)


def snippet_problems(
    tree: Tree, kinds: Mapping[str, str], only: Callable[[str], bool] = lambda path: True
) -> list[Problem]:
    """Find what is missing, misnamed or unexplained under `snippets/`.

    kinds: the kind of the question each folder belongs to, by slug; other folders need no starter;
    only: which paths are asked about; folders without one are not looked into.
    """
    problems = []
    for path in tree.files:
        if path.startswith("snippets/") and path.count("/") < 3:
            message = "this file lies outside a snippet folder"
            problems.append(Problem(path, 1, "HB305", message, "move it to snippets/<topic>/<slug>/"))
    for snippet in find_snippets(tree):
        if not any(only(f"{snippet.path}/{name}") for name in snippet.files):
            continue
        if not FOLDER.fullmatch(snippet.slug):
            message, fix = "the folder's name is not understood", "call topic and slug by lower-case words with hyphens"
            problems.append(_problem(snippet, min(snippet.files), "HB305", message, fix))
            continue
        problems += [*_part_problems(snippet), *_name_problems(snippet), *_demo_problems(snippet)]
        problems += [*_blank_problems(snippet), *_text_problems(snippet)]
        problems += [*_reason_problems(snippet), *_import_problems(snippet)]
        if kinds.get(snippet.slug) in KINDS_WITH_ANSWERS:
            problems += _answer_problems(snippet, kinds[snippet.slug])
    return sorted(problems)


def _problem(snippet: Snippet, name: str, rule: str, message: str, fix: str) -> Problem:
    return Problem(f"{snippet.path}/{name}", 1, rule, message, fix)


def _part_problems(snippet: Snippet) -> Iterator[Problem]:
    if not snippet.tests:
        fix = "write test_solution.py; its tests take the fixture `answer`"
        yield _problem(snippet, "test_solution.py", "HB301", "the folder has no test", fix)
    if not snippet.solution:
        fix = "write solution.py, solution.sql or solution.sh"
        yield _problem(snippet, f"solution{snippet.suffix}", "HB302", "the folder has no solution", fix)


def _answer_problems(snippet: Snippet, kind: str) -> Iterator[Problem]:
    if not snippet.starter:
        message, fix = f"a {kind} question needs a starter", "write what a reader starts from; it must fail the tests"
        yield _problem(snippet, f"starter{snippet.suffix}", "HB303", message, fix)
    if len(snippet.wrong) < FEWEST_WRONG:
        message = f"a {kind} question needs {FEWEST_WRONG} wrong answers and has {len(snippet.wrong)}"
        fix = f"add mistakes people really make as wrong_<name>{snippet.suffix}"
        yield _problem(snippet, snippet.solution or "solution.py", "HB303", message, fix)


def _name_problems(snippet: Snippet) -> Iterator[Problem]:
    for name in snippet.files:
        if role(name) == "stray":
            message = "no part of a snippet is called so" if "/" not in name else "a snippet folder has no folders"
            yield _problem(snippet, name, "HB305", message, f"its files are {NAMES}")
        elif snippet.solution and role(name) in ("solution", "starter", "wrong") and not name.endswith(snippet.suffix):
            message = f"the solution is {snippet.solution}"
            yield _problem(snippet, name, "HB308", message, "write all answers in one language")


def _blank_problems(snippet: Snippet) -> Iterator[Problem]:
    """Find what `handbook new` wrote for somebody to replace."""
    for name in snippet.files:
        for number, row in enumerate(snippet.text(name).split("\n"), 1):
            if found := BLANK.search(row):
                message, fix = f'"{found[0]}" is still to be written', "write it in your words"
                yield Problem(f"{snippet.path}/{name}", number, "HB209", message, fix)


def _demo_problems(snippet: Snippet) -> Iterator[Problem]:
    outputs = {demo.output: demo.program for demo in snippet.demos}
    for output, program in outputs.items():
        if output not in snippet.files:
            fix = f"write it: {UPDATE.format(snippet.slug)}"
            yield _problem(snippet, program, "HB304", f"its output {output} is missing", fix)
    for name in snippet.files:
        if role(name) == "output" and name not in outputs:
            yield _problem(snippet, name, "HB304", "no program prints this", "add the program, or remove the file")


def _reason_problems(snippet: Snippet) -> Iterator[Problem]:
    for name in snippet.wrong:
        if not wrong_reason(name, snippet.text(name)):
            fix = f"say so in {REASONS[PurePosixPath(name).suffix]}"
            yield _problem(snippet, name, "HB306", "the wrong answer does not say why it is wrong", fix)


def _text_problems(snippet: Snippet) -> Iterator[Problem]:
    """Find code and output that is no text, answers that meddle with their judge, and answers given twice."""
    seen: dict[bytes, str] = {}
    for name, raw in snippet.files.items():
        if PurePosixPath(name).suffix in (".py", ".sql", ".sh", ".out") and not _is_text(raw):
            yield _problem(snippet, name, "HB001", "the file is not UTF-8 text", "save the file as UTF-8")
        elif name.endswith(".sh") and b"\r" in raw:
            message = "its rows end in CR LF, and bash takes the CR for a part of the command"
            yield _problem(snippet, name, "HB001", message, "save the file with Unix line ends (LF)")
        elif name.endswith(".py") and (cookie := ENCODING.match(snippet.text(name))):
            message = f"the file says it is written in {cookie[1]}"
            yield _problem(snippet, name, "HB001", message, "remove that comment, and save the file as UTF-8")
        elif role(name) in ("solution", "starter", "wrong") and (found := forbidden_call(name, snippet.text(name))):
            message = f"an answer has no business with {found[1]}"
            fix = "remove it; the tests judge what an answer returns"
            yield Problem(f"{snippet.path}/{name}", found[0], "HB309", message, fix)
        if role(name) in ("solution", "wrong") and raw.strip() and (first := seen.setdefault(raw, name)) != name:
            yield _problem(snippet, name, "HB309", f"it is the same as {first}", "write another mistake, or remove it")


def _is_text(raw: bytes) -> bool:
    try:
        return "\0" not in raw.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _import_problems(snippet: Snippet) -> Iterator[Problem]:
    found = [*_takes_another(snippet)]
    yield from found
    if snippet.tests and not found and not any(ANSWER.search(snippet.text(name)) for name in snippet.tests):
        fix = "write def test_...(answer): and call what the answer offers"
        yield _problem(snippet, snippet.tests[0], "HB307", "no test takes the fixture `answer`", fix)


def _takes_another(snippet: Snippet) -> Iterator[Problem]:
    for name in snippet.tests:
        text = snippet.text(name)
        for found in IMPORT.finditer(text):
            line = text[: found.start()].count("\n") + 1
            message = f"the test takes {found[1] or found[2]}, so it would test that and no attempt"
            yield Problem(f"{snippet.path}/{name}", line, "HB307", message, "take the fixture `answer` instead")
        if own := OWN_ANSWER.search(text):
            message, line = "the test makes a fixture `answer` of its own", text[: own.start()].count("\n") + 1
            yield Problem(f"{snippet.path}/{name}", line, "HB307", message, "remove it; the judge gives the answer")
