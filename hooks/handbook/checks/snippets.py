"""What a snippet folder must hold, by reading alone; and the numbers that a page quotes from its outputs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from handbook.markup.figures import figure_fault
from handbook.model.catalogue import Catalogue
from handbook.model.kinds import CODE_KINDS
from handbook.model.problems import Problem
from handbook.model.records import Record
from handbook.model.sources import SnippetTexts
from handbook.parse.includes import embedded_text
from handbook.parse.text import visible_rows
from handbook.parse.tree import Tree
from handbook.snippets.folders import UPDATE, Snippet, find_snippets, role, wrong_reason

FEWEST_WRONG = 2
ANSWERS = ("solution", "starter", "wrong")
NAMES = "solution, starter, wrong_<name>, test_<name>, demo, figure, postgres, bench, generate or a data file"
REASONS = {".py": "a docstring", ".sql": "a first line `-- ...`", ".sh": "a comment `# ...` at its top"}
FOLDER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
# The words of hooks/handbook/scaffold/snippet_templates/; a test compares them.
BLANKS = {
    "What it does, in one line": "write in one line what the code does",
    "What it returns, in one line": "write in one line what the query returns",
    "Say what goes in and what comes out": "write what the function takes and what it returns",
    "Say why people write this": "write why someone gives this answer, and what is wrong with it",
    "write what is right": "write the value that a right answer returns",
    "The tables; the tests add their rows": "write the CREATE TABLE statements, without this line",
    "What it shows, in one line": "write in one line what the figure shows",
    "Say what this axis holds": "write what the axis holds, with its unit",
}
BLANK = re.compile("|".join(map(re.escape, BLANKS)))
IMPORT = re.compile(
    r"^[ \t]*(?:from|import)[ \t]+(solution|starter|wrong_\w+)\b|[\"'](solution)(?:\.py|\.sql|\.sh)?[\"']", re.MULTILINE
)
ANSWER = re.compile(r"\bdef \w+\([^)]*\banswer\b")
OWN_ANSWER = re.compile(r"^@pytest\.fixture\b[^\n]*\n(?:async[ ]+)?def answer\(", re.MULTILINE)
ENCODING = re.compile(r"\A(?:[ \t\f]*(?:#.*)?\n)?[ \t\f]*#.*?coding[:=][ \t]*(?!utf-?8\b)([-\w.]+)", re.IGNORECASE)


def snippet_problems(tree: Tree, kind: str) -> list[Problem]:
    """Find what is missing, misnamed or unexplained in a folder under `snippets/`.

    tree: its files; kind: of the question it belongs to, empty for another folder, which needs no starter.
    """
    problems = []
    for path in tree.files:
        if path.startswith("snippets/") and path.count("/") < 3:
            message = "the file is not in a snippet folder"
            problems.append(Problem(path, 1, "HB305", message, "move it to snippets/<topic>/<slug>/"))
    for snippet in find_snippets(tree):
        if not FOLDER.fullmatch(snippet.slug):
            fix = "rename the folder, such as snippets/sql/second-highest/"
            message = "topic and slug must be lower-case words with hyphens"
            problems.append(_problem(snippet, min(snippet.files), "HB305", message, fix))
            continue
        problems += [*_missing_files(snippet, kind), *_name_problems(snippet)]
        problems += [*_demo_problems(snippet), *_placeholder_problems(snippet), *_text_problems(snippet)]
        problems += [*_copy_problems(snippet), *_reason_problems(snippet), *_fixture_problems(snippet)]
    return sorted(problems)


def _problem(snippet: Snippet, name: str, rule: str, message: str, fix: str, line: int = 1) -> Problem:
    return Problem(f"{snippet.path}/{name}", line, rule, message, fix)


def _missing_files(snippet: Snippet, kind: str) -> Iterator[Problem]:
    if kind not in CODE_KINDS and snippet.is_for_postgres:
        return
    if not snippet.tests:
        fix = "write test_solution.py, with tests that take the fixture `answer`"
        yield _problem(snippet, "test_solution.py", "HB301", "the folder has no tests", fix)
    if not snippet.solution:
        fix = "write solution.py, solution.sql or solution.sh"
        yield _problem(snippet, f"solution{snippet.suffix}", "HB302", "the folder has no solution", fix)
    if kind not in CODE_KINDS:
        return
    if not snippet.starter:
        fix = "write what a reader starts from, which must fail the tests"
        yield _problem(snippet, f"starter{snippet.suffix}", "HB303", f"a {kind} question needs a starter", fix)
    if len(snippet.wrong) < FEWEST_WRONG:
        message = f"a {kind} question needs at least {FEWEST_WRONG} wrong answers and has {len(snippet.wrong)}"
        fix = f"add mistakes people really make as wrong_<name>{snippet.suffix}"
        yield _problem(snippet, snippet.solution or "solution.py", "HB303", message, fix)


def _name_problems(snippet: Snippet) -> Iterator[Problem]:
    for name in snippet.files:
        if role(name) == "stray":
            message = "a snippet folder has no subfolders" if "/" in name else "a snippet has no file of this name"
            yield _problem(snippet, name, "HB305", message, f"use one of these names: {NAMES}")
        elif snippet.solution and role(name) in ANSWERS and not name.endswith(snippet.suffix):
            message = f"the solution is {snippet.solution}, in another language"
            yield _problem(snippet, name, "HB308", message, "write all answers in the same language")


def _placeholder_problems(snippet: Snippet) -> Iterator[Problem]:
    """Find words of the templates of `handbook new` that nobody has replaced."""
    for name in snippet.files:
        for number, row in enumerate(snippet.text(name).split("\n"), 1):
            if found := BLANK.search(row):
                message = f'the template\'s "{found[0]}" is still there'
                yield _problem(snippet, name, "HB209", message, BLANKS[found[0]], number)


def _demo_problems(snippet: Snippet) -> Iterator[Problem]:
    outputs = {demo.output: demo.program for demo in snippet.demos}
    for output, program in outputs.items():
        if output not in snippet.files:
            message = f"the file with {'its figure' if output.endswith('.svg') else 'its output'}, {output}, is missing"
            yield _problem(snippet, program, "HB304", message, f"run {UPDATE.format(snippet.slug)}")
    for name in snippet.files:
        if role(name) == "output" and name not in outputs:
            yield _problem(snippet, name, "HB304", "no program makes this file", "add the program, or remove the file")


def _text_problems(snippet: Snippet) -> Iterator[Problem]:
    """Find code and output that is not UTF-8, or has line endings that bash cannot read."""
    for name, raw in snippet.files.items():
        if PurePosixPath(name).suffix in (".py", ".sql", ".sh", ".out", ".svg") and not _is_text(raw):
            yield _problem(snippet, name, "HB001", "the file is not UTF-8 text", "save the file as UTF-8")
        elif name.endswith(".svg") and role(name) == "output" and (fault := figure_fault(snippet.text(name))):
            fix = f"change the program, then run {UPDATE.format(snippet.slug)}"
            yield _problem(snippet, name, "HB242", fault[1], fix, fault[0])
        elif name.endswith(".sh") and b"\r" in raw:
            message = "its lines end in CR LF, and bash reads the CR as part of the command"
            yield _problem(snippet, name, "HB001", message, "save the file with Unix line endings (LF)")
        elif name.endswith(".py") and (cookie := ENCODING.match(snippet.text(name))):
            fix = "remove that comment and save the file as UTF-8"
            yield _problem(snippet, name, "HB001", f"a comment declares the encoding {cookie[1]}", fix)


def _is_text(raw: bytes) -> bool:
    try:
        return "\0" not in raw.decode("utf-8")
    except UnicodeDecodeError:
        return False


def _copy_problems(snippet: Snippet) -> Iterator[Problem]:
    names: dict[bytes, str] = {}
    for name, raw in snippet.files.items():
        if role(name) in ("solution", "wrong") and raw.strip() and (first := names.setdefault(raw, name)) != name:
            fix = "write a different mistake, or remove the file"
            yield _problem(snippet, name, "HB309", f"it is a copy of {first}", fix)


def _reason_problems(snippet: Snippet) -> Iterator[Problem]:
    for name in snippet.wrong:
        if not wrong_reason(name, snippet.text(name)):
            fix = f"say why in {REASONS[PurePosixPath(name).suffix]}"
            yield _problem(snippet, name, "HB306", "the wrong answer does not say why it is wrong", fix)


def _fixture_problems(snippet: Snippet) -> Iterator[Problem]:
    """Find tests that would judge something else than the fixture `answer`."""
    sound = True
    for name in snippet.tests:
        text = snippet.text(name)
        for found in IMPORT.finditer(text):
            sound, line = False, text[: found.start()].count("\n") + 1
            message = f"the test imports {found[1] or found[2]}, so it tests that file whatever the answer is"
            yield _problem(snippet, name, "HB307", message, "use the fixture `answer` instead", line)
        if own := OWN_ANSWER.search(text):
            sound, line = False, text[: own.start()].count("\n") + 1
            fix = "remove it; `./handbook judge` provides the fixture"
            yield _problem(snippet, name, "HB307", "the test defines its own fixture `answer`", fix, line)
    if snippet.tests and sound and not any(ANSWER.search(snippet.text(name)) for name in snippet.tests):
        fix = "write def test_...(answer): and call a function of answer"
        yield _problem(snippet, snippet.tests[0], "HB307", "no test uses the fixture `answer`", fix)


NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w,]*\d)|(?<![\w.,])\d+(?:\.\d+)?(?![\w.,]*\d)")
FEWEST_DIGITS = 3  # of an integer; with a decimal point one less: what is shorter stands everywhere


def quoted_number_warnings(catalogue: Catalogue, before: Mapping[str, bytes]) -> Iterator[Problem]:
    """Find numbers of the text that an output on the same page showed before and does not show now.

    Nothing tells a quoted number from one that an author derived: of 995 numbers on pages with an output, every third
    stands nowhere in it, and nearly all of those are right. So only a number counts that the output showed before it
    was changed.

    before: former content of outputs, by path below the repository.
    """
    former = {path.removeprefix("snippets/"): raw.decode("utf-8", "replace") for path, raw in before.items()}
    for record in catalogue.records if former else ():
        shown = {target.split(":")[0] for target, _ in record.body.embeds}
        for name in sorted(shown & former.keys()):
            yield from _warnings(record, name, former[name], catalogue.snippets)


def _warnings(record: Record, name: str, former: str, snippets: SnippetTexts) -> Iterator[Problem]:
    folder = name.rsplit("/", 1)[0] + "/"
    texts = [embedded_text(fence, snippets) for fence in record.body.fences]
    texts += [text for other, text in snippets.texts.items() if other.startswith(folder)]
    now, then = _values(texts), _values([former])
    for line, row in enumerate(visible_rows(record.body), record.body.first_line):
        for found in NUMBER.finditer(row):
            digits = len(found[0].replace(",", "").replace(".", "").lstrip("0"))
            if digits + ("." in found[0]) >= FEWEST_DIGITS and _shows(then, found[0]) and not _shows(now, found[0]):
                message = f'the text says "{found[0]}", which snippets/{name} showed before and does not show now'
                fix = "write the number that it shows now, or make sure that this one still holds"
                yield Problem(record.path, line, "HB317", message, fix)


def _values(texts: Iterable[str]) -> frozenset[float]:
    return frozenset(float(found[0].replace(",", "")) for text in texts for found in NUMBER.finditer(text))


def _shows(values: Iterable[float], number: str) -> bool:
    """Return whether one of the values is this number when it is rounded as the number is, or as per cent."""
    wanted, places = float(number.replace(",", "")), len(number.partition(".")[2])
    return any(wanted in (round(value, places), round(value * 100, places)) for value in values)
