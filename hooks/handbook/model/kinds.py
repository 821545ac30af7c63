"""The closed lists of the handbook: kinds and levels of questions, groups of topics, headings of each kind."""

from __future__ import annotations

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
