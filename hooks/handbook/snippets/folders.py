"""The folders under `snippets/`: what each file in them is for, told by its name."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from handbook.model.kinds import BY_SUFFIX
from handbook.parse.tree import Tree

UPDATE = "./handbook judge {} --update-outputs"
DATA = "csv|tsv|json|jsonl|txt|ya?ml|toml|ipynb|log|conf|cfg|ini"
CONFIGURES = re.compile(
    r"(?:pytest|tox|mypy)\.ini|(?:pyproject|pytest|ruff|uv)\.toml|setup\.cfg|package(?:-lock)?\.json"
)
DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)  # Windows cannot have such files
MISNAMED = re.compile(rf"(?:solution|starter|wrong_.*)\.(?:{DATA})|(?:test|demo)(?:_.*)?\.txt", re.IGNORECASE)
ROLES = {
    "solution": re.compile(r"solution\.(py|sql|sh)"),
    "starter": re.compile(r"starter\.(py|sql|sh)"),
    "wrong": re.compile(r"wrong_[a-z0-9_]+\.(py|sql|sh)"),
    "test": re.compile(r"test_[a-z0-9_]+\.py"),
    "demo": re.compile(r"(demo|figure)(_[a-z0-9_]+)?\.py|postgres(_[a-z0-9_]+)?\.sql"),
    "output": re.compile(r"(demo|postgres)(_[a-z0-9_]+)?\.out|figure(_[a-z0-9_]+)?\.svg"),
    "bench": re.compile(r"bench(_[a-z0-9_]+)?\.py"),  # prints a ratio that depends on the machine; never run here
    "generator": re.compile(r"generate(_[a-z0-9_]+)?\.py"),  # writes what an exercise hands out
    "input": re.compile(rf"schema\.sql|Dockerfile|[A-Za-z0-9][A-Za-z0-9_.-]*\.({DATA})"),
}


@dataclass(frozen=True)
class Demo:
    """A program and the file beside it that holds what it prints, or the figure it draws.

    `postgres.sql` is a program, too: PostgreSQL runs it.
    """

    program: str

    @property
    def output(self) -> str:
        return self.program.rpartition(".")[0] + (".svg" if self.is_figure else ".out")

    @property
    def is_figure(self) -> bool:
        return self.program.startswith("figure")

    @property
    def is_postgres(self) -> bool:
        return self.program.endswith(".sql")


@dataclass(frozen=True)
class Snippet:
    """One folder. slug: `topic/slug`; files: name to content; the other fields are names of files."""

    slug: str
    files: Mapping[str, bytes] = field(repr=False)
    solution: str | None = None
    starter: str | None = None
    wrong: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    demos: tuple[Demo, ...] = ()
    generators: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """The folder, relative to the repository."""
        return f"snippets/{self.slug}"

    @property
    def suffix(self) -> str:
        """What the names of its answers end in."""
        if self.solution:
            return PurePosixPath(self.solution).suffix
        return next((PurePosixPath(name).suffix for name in (self.starter, *self.wrong) if name), ".py")

    @property
    def language(self) -> str:
        """The language of its answers, as a sentence names it: Python, SQL or shell."""
        return BY_SUFFIX[self.suffix].label

    @property
    def is_for_postgres(self) -> bool:
        """Whether it only holds scripts for PostgreSQL, and no code that a test could call."""
        programs = {role(name) for name in self.files} & {"solution", "starter", "wrong", "test", "demo"}
        return programs == {"demo"} and all(demo.is_postgres for demo in self.demos)

    def text(self, name: str) -> str:
        return self.files[name].decode("utf-8", "replace")


def find_snippets(tree: Tree) -> tuple[Snippet, ...]:
    """Return every snippet folder of the repository, in the order of their paths."""
    folders: dict[str, dict[str, bytes]] = defaultdict(dict)
    for path, content in tree.files.items():
        top, *folder, name = path.split("/", 3)
        if top == "snippets" and len(folder) == 2:
            folders["/".join(folder)][name] = content
    return tuple(_snippet(slug, folders[slug]) for slug in sorted(folders))


def role(name: str) -> str:
    """Return what a file is for: one of ROLES, or "stray"."""
    if CONFIGURES.fullmatch(name) or DEVICES.fullmatch(name) or MISNAMED.fullmatch(name):
        return "stray"
    return next((role for role, pattern in ROLES.items() if pattern.fullmatch(name)), "stray")


def _snippet(slug: str, files: Mapping[str, bytes]) -> Snippet:
    named: dict[str, list[str]] = defaultdict(list)
    for name in sorted(files):
        named[role(name)].append(name)
    return Snippet(
        slug,
        files,
        solution=_most_alike(named["solution"], [*named["starter"], *named["wrong"]]),
        starter=next(iter(named["starter"]), None),
        wrong=tuple(named["wrong"]),
        tests=tuple(named["test"]),
        demos=tuple(Demo(name) for name in named["demo"]),
        generators=tuple(named["generator"]),
        inputs=tuple(named["input"]),
    )


def _most_alike(solutions: Sequence[str], answers: Sequence[str]) -> str | None:
    """Return the solution in whose language most of the other answers are written."""
    suffixes = [PurePosixPath(name).suffix for name in answers]
    return max(solutions, key=lambda name: suffixes.count(PurePosixPath(name).suffix), default=None)


def wrong_reason(name: str, text: str) -> str:
    """Return why a wrong answer is wrong, in its own first words; empty if it does not say."""
    if name.endswith(".py"):
        try:
            return (ast.get_docstring(ast.parse(text)) or "").split("\n")[0]
        except (SyntaxError, ValueError):
            return "it does not parse"  # judging says more
    mark = "--" if name.endswith(".sql") else "#"
    first = next((line.strip() for line in text.split("\n") if line.strip() and not line.startswith("#!")), "")
    return first.lstrip(mark).strip() if first.startswith(mark) and "--8<--" not in first else ""
