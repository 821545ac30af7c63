"""Every rule of the checks, from `rules.toml`: ids are stable and never reused."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Rule:
    """summary: what the rule asks for; reason: why it exists; example: lines that are right, empty where none help."""

    summary: str
    reason: str
    example: str = ""


_TEXTS: dict[str, dict[str, str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
RULES = {id: Rule(**texts) for id, texts in _TEXTS.items()}
