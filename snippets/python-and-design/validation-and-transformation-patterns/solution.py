"""Rules that can be combined, and steps that say where they failed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pandas as pd


# --8<-- [start:rules]
@dataclass(frozen=True)
class Rule:
    """A named statement about rows: holds(frame) is one bool per row."""

    name: str
    holds: Callable[[pd.DataFrame], pd.Series]

    def __and__(self, other: "Rule") -> "Rule":
        return Rule(f"{self.name} and {other.name}",
                    lambda frame: self.holds(frame) & other.holds(frame))

    def given(self, condition: "Rule") -> "Rule":
        """The same rule, asked only of rows for which condition holds."""
        return Rule(f"{self.name}, given {condition.name}",
                    lambda frame: ~condition.holds(frame) | self.holds(frame))


def known(column: str) -> Rule:
    return Rule(f"{column} is known", lambda frame: frame[column].notna())


def ordered(first: str, second: str) -> Rule:
    return Rule(f"{first} <= {second}",
                lambda frame: (frame[first] <= frame[second]).fillna(False))
# --8<-- [end:rules]


# --8<-- [start:validate]
def faults(frame: pd.DataFrame, rules: Iterable[Rule]) -> pd.DataFrame:
    """Return one line per broken rule and row: row, rule. Empty is good."""
    found = [
        (row, rule.name)
        for rule in rules
        for row in frame.index[~rule.holds(frame).to_numpy(dtype=bool)]
    ]
    return pd.DataFrame(found, columns=["row", "rule"])
# --8<-- [end:validate]


# --8<-- [start:chain]
Step = Callable[[pd.DataFrame], pd.DataFrame]


def chain(**steps: Step) -> Step:
    """Return one step that runs the named steps in order.

    An error keeps its type and says in which step it happened.
    """

    def run(frame):
        for name, step in steps.items():
            try:
                frame = step(frame)
            except Exception as error:
                error.add_note(f"in step {name!r}, {len(frame)} rows")
                raise
        return frame

    return run
# --8<-- [end:chain]
