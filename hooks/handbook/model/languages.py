"""The languages of code blocks: how a fence names them, which files they come from, whether they can be run."""

from __future__ import annotations

import re
from dataclasses import dataclass


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
