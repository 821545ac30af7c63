"""Scripts of SQL in which several sessions take turns: their text in, their steps out."""

from __future__ import annotations

import re
from dataclasses import dataclass

SESSION = re.compile(r"--[ \t]*session[ \t]+([A-Z])[ \t]*")
PSQL_COMMANDS = re.compile(r"\\(?:d\+?|x)(?:[ \t]+[a-z0-9_.]+)?[ \t]*")


class ScriptError(Exception):
    """The script cannot be run; the message says why."""


@dataclass(frozen=True)
class Step:
    """A statement that a session types, or a comment. session: empty for a comment, and "-" if there is only one."""

    session: str
    text: str
    line: int


def read_script(script: str) -> list[Step]:
    """Return the steps of a script. Raises ScriptError."""
    steps: list[Step] = []
    session, rows, start, dollars = "-", list[str](), 0, 0
    for number, row in enumerate(script.splitlines(), 1):
        if not rows and (named := SESSION.fullmatch(row)):
            session = named[1]
        elif not rows and (row.startswith("--") or not row.strip()):
            steps.append(Step("", row, number))
        elif not rows and PSQL_COMMANDS.fullmatch(row):
            steps.append(Step(session, row, number))
        elif "\\" in row:
            raise ScriptError(
                f"line {number}: of psql's commands a script may have \\d, \\d+ and \\x, each on its own line"
            )
        else:
            start, dollars = start if rows else number, dollars + row.count("$$")
            rows.append(row)
            if row.split(" --")[0].rstrip().endswith(";") and dollars % 2 == 0:
                steps.append(Step(session, "\n".join(rows), start))
                rows, dollars = [], 0
    if rows:
        raise ScriptError(f"line {start}: the statement does not end with a semicolon")
    if len({step.session for step in steps} - {""}) > 1 and any(step.session == "-" for step in steps):
        raise ScriptError("name the session of the first statement too: `-- session A`")
    return steps
