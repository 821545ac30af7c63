"""Scripts of SQL in which several sessions take turns: their text in, their steps out."""

from __future__ import annotations

import re
from dataclasses import dataclass

SESSION = re.compile(r"--[ \t]*session[ \t]+([A-Z])[ \t]*")
LIKE_SESSION = re.compile(r"\s*--[ \t]*session\b.*", re.IGNORECASE)
# What a semicolon does not end: quoted text, quoted names, bodies between dollars, comments.
QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|\$([A-Za-z_]\w*)?\$.*?\$(?(1)\1)\$|--[^\n]*|/\*.*?\*/", re.DOTALL)
OPEN = re.compile(r"['\"]|\$(?:[A-Za-z_]\w*)?\$|/\*")
PSQL_COMMANDS = re.compile(r"\\(?:d\+?|x)(?:[ \t]+[a-z0-9_.]+)?[ \t]*")


class ScriptError(Exception):
    """The script cannot be run; the message says why. line: where, 0 if that is unknown."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {message}" if line else message)
        self.line = line


@dataclass(frozen=True)
class Step:
    """A statement that a session types, or a comment. session: empty for a comment, and "-" if there is only one."""

    session: str
    text: str
    line: int


def read_script(script: str) -> list[Step]:
    """Return the steps of a script. Raises ScriptError."""
    steps: list[Step] = []
    session, rows, start = "-", list[str](), 0
    for number, row in enumerate(script.splitlines(), 1):
        if not rows and (named := SESSION.fullmatch(row)):
            session = named[1]
        elif LIKE_SESSION.fullmatch(row):
            if rows:
                break  # the statement before it does not end
            raise ScriptError("a session is named like this, by one capital letter: `-- session B`", number)
        elif not rows and (row.startswith("--") or not row.strip()):
            steps.append(Step("", row, number))
        elif not rows and PSQL_COMMANDS.fullmatch(row):
            steps.append(Step(session, row, number))
        elif "\\" in row:
            raise ScriptError("of psql's commands a script may have \\d, \\d+ and \\x, each on its own line", number)
        else:
            start = start if rows else number
            rows.append(row)
            if _ends("\n".join(rows)):
                steps.append(Step(session, "\n".join(rows), start))
                rows = []
    if rows:
        raise ScriptError("the statement does not end with a semicolon, or a quote or a bracket in it is open", start)
    if len({step.session for step in steps} - {""}) > 1 and any(step.session == "-" for step in steps):
        raise ScriptError("name the session of the first statement too: `-- session A`")
    return steps


def _ends(text: str) -> bool:
    """Return whether psql would send the text: it ends with a semicolon, outside quotes, comments and brackets."""
    bare = QUOTED.sub("", text)
    return bare.rstrip().endswith(";") and not OPEN.search(bare) and bare.count("(") <= bare.count(")")
