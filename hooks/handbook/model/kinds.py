"""The closed lists of the handbook: kinds and levels of questions, groups of topics, headings, languages of code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal["concept", "coding", "sql", "shell", "design", "debugging", "review", "behavioural"]
Level = Literal["junior", "mid", "senior", "staff"]
Sheet = Literal["must", "should", "never"]
Need = Literal["basic", "preferred", "context"]
Group = Literal["Foundations", "Coding", "Systems", "People"]

KINDS: tuple[Kind, ...] = get_args(Kind)
LEVELS: tuple[Level, ...] = get_args(Level)
GROUPS: tuple[Group, ...] = get_args(Group)

CODE_KINDS: dict[Kind, str] = {"coding": ".py", "sql": ".sql", "shell": ".sh", "review": ".py"}
"""The kinds whose answer is code, with its suffix: they need a snippet folder with a starter and wrong answers."""

SHORT, LISTEN, FOLLOW_UPS = "Short answer", "What interviewers listen for", "Follow-ups"
CONCEPT_HEADINGS = (SHORT, "Answer", FOLLOW_UPS, LISTEN)
CODE_HEADINGS = ("Task", SHORT, "Answer", FOLLOW_UPS, LISTEN)
BEHAVIOURAL_HEADINGS = (SHORT, "How to answer", "Example answer", FOLLOW_UPS, LISTEN)
HEADINGS: dict[Kind, tuple[str, ...]] = {
    "concept": CONCEPT_HEADINGS,
    "design": CONCEPT_HEADINGS,
    "debugging": CONCEPT_HEADINGS,
    "coding": CODE_HEADINGS,
    "sql": CODE_HEADINGS,
    "shell": CODE_HEADINGS,
    "review": CODE_HEADINGS,
    "behavioural": BEHAVIOURAL_HEADINGS,
}
OPTIONAL: dict[Kind, tuple[str, ...]] = {"behavioural": (FOLLOW_UPS,)}
LISTENED = ("Weak", "Solid", "Strong", "Red flag", "Hint")


@dataclass(frozen=True)
class Language:
    """One language. fence: its name after the backticks; label: its name in a sentence.

    aliases: what else people write after the backticks; suffixes: the endings of its files;
    runnable: whether its code must come from a tested file under `snippets/`.
    """

    fence: str
    label: str
    aliases: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    runnable: bool = False


LANGUAGES = (
    Language("python", "Python", ("py", "python3", "pycon"), (".py",), runnable=True),
    Language("sql", "SQL", ("sqlite",), (".sql",), runnable=True),
    Language("bash", "shell", ("sh", "shell", "zsh", "console"), (".sh",), runnable=True),
    Language("text", "text", ("txt", "plain", "plaintext", "output")),
    Language("yaml", "YAML", ("yml",), (".yaml", ".yml")),
    Language("json", "JSON", (), (".json",)),
    Language("toml", "TOML", (), (".toml",)),
    Language("hcl", "Terraform", ("terraform", "tf", "tofu"), (".tf", ".hcl")),
    Language("dockerfile", "Dockerfile", ("docker",)),
    Language("mermaid", "Mermaid"),
    Language("figure", "figure", (), (".svg",)),
)
BY_SUFFIX = {suffix: language for language in LANGUAGES for suffix in language.suffixes}
RUNNABLE = {language.label.lower(): language for language in LANGUAGES if language.runnable}
DRAWN = ("mermaid", "figure")  # shown as a picture, not as code
BY_FENCE = {language.fence: language for language in LANGUAGES}
_BY_ANY_NAME = {name: language for language in LANGUAGES for name in (language.fence, *language.aliases)}


def intended_language(info: str) -> Language | None:
    """Return the language that was most likely meant by the words after the backticks; text where there are none."""
    name = re.search(r"[a-z0-9]+", info.lower())
    return _BY_ANY_NAME.get(name[0]) if name else BY_FENCE["text"]
