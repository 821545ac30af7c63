"""Answers that meddle: with the tests that judge them, with the machine they run on. Read, never run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

MODULES = frozenset("pytest _pytest gc ctypes inspect _testcapi importlib builtins runpy atexit".split())
NAMES = frozenset(
    "_getframe _current_frames f_back f_locals f_globals tb_frame gi_frame cr_frame __subclasses__ __globals__ "
    "__builtins__ __import__ import_module settrace setprofile addaudithook _exit abort".split()
)
CALLS = frozenset("exec eval compile".split())
TEXTS = re.compile(r"\btest_\w+\.py\b|\bconftest\.py\b|/etc/(?:passwd|shadow)|/proc/(?:\d|self/(?:mem|environ|fd))")
# Most answers hold none of these words, and need not be parsed.
SUSPECT = re.compile(
    rf"\b(?:{'|'.join(MODULES | NAMES)}|sys\.modules|__eq__|(?<![.\w])(?:{'|'.join(CALLS)})\()|{TEXTS.pattern}"
)
SQL = re.compile(r"\b(attach|detach|vacuum|pragma|load_extension|readfile|writefile|fts3_tokenizer)\b", re.IGNORECASE)
SHELL = re.compile(
    r"/dev/(?:tcp|udp)\b|\brm\s+(?:-\w+\s+)+(?:--\S+\s+)*(?:/|~|\$HOME)(?=\s|\*|;|$)|\bsudo\b|:\(\)\s*\{|"
    r"/etc/(?:passwd|shadow)|/proc/(?:\d|self/(?:mem|environ))|\bkill\s+(?:-\w+\s+)*(?:\$PPID|-1|1)(?=\s|;|$)|"
    r"\b(?:curl|wget)\b[^\n]*\|\s*(?:ba|da|z)?sh\b|\bbase64\s+(?:-d|--decode)\b"
)


def forbidden_call(name: str, text: str) -> tuple[int, str] | None:
    """Return the first line of an answer that has no business there, and what it names."""
    if name.endswith(".py"):
        named = _in_python(text) if SUSPECT.search(text) else ()
        calls = name.startswith("solution")  # to evaluate text is a mistake that a wrong answer may show
        return min((pair for pair in named if calls or not pair[1].endswith("()")), default=None)
    pattern, comment = (SQL, r"--.*|/\*.*?\*/|'[^']*'") if name.endswith(".sql") else (SHELL, r"(?:^|(?<=\s))#.*")
    for number, row in enumerate(text.split("\n"), 1):
        if found := pattern.search(re.sub(comment, "", row)):
            return number, found[0].strip()
    return None


def _in_python(text: str) -> Iterator[tuple[int, str]]:
    try:
        nodes = list(ast.walk(ast.parse(text)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return  # judging says more
    prose = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        found = _names(node) if id(node) not in prose else ""
        if found:
            yield getattr(node, "lineno", 1), found


def _names(node: ast.AST) -> str:
    """Return what a piece of code names and an answer has no business with, else an empty text."""
    match node:
        case ast.Import(names=aliases):
            return next((alias.name for alias in aliases if alias.name.split(".")[0] in MODULES), "")
        case ast.ImportFrom(module=str(module)) if module.split(".")[0] in MODULES:
            return module
        case ast.Attribute(value=ast.Name(id="sys"), attr="modules"):
            return "sys.modules"
        case ast.Attribute(attr=name) | ast.Name(id=name) if name in NAMES:
            return name
        case ast.Call(func=ast.Name(id=name)) if name in CALLS:
            return f"{name}()"
        case ast.Constant(value=str(text)) if found := TEXTS.search(text):
            return found[0]
        case ast.FunctionDef(name="__eq__", body=[ast.Return(value=ast.Constant(value=True))]):
            return "an __eq__ that is always true"
    return ""
