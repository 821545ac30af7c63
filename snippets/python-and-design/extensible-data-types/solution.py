"""Data types by name: a new one is a new class, and nothing else changes."""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import pandas as pd


# --8<-- [start:kinds]
class Kind(Protocol):
    """What the processor asks of a data type; options are its fields."""

    def convert(self, raw: pd.Series) -> pd.Series:
        """Return typed values, missing where a raw one is unreadable."""

    def check(self, values: pd.Series) -> pd.Series:
        """Return True where a typed value is acceptable."""


@dataclass(frozen=True)
class Number:
    low: float = -np.inf
    high: float = np.inf

    def convert(self, raw):
        return pd.to_numeric(raw, errors="coerce").astype("float64")

    def check(self, values):
        return np.isfinite(values) & values.between(self.low, self.high)


@dataclass(frozen=True)
class Text:
    longest: int = 200

    def convert(self, raw):
        return raw.astype("str")

    def check(self, values):
        return values.str.len() <= self.longest


KINDS: dict[str, type[Kind]] = {"number": Number, "text": Text}
# --8<-- [end:kinds]


# --8<-- [start:schema]
def read_schema(
    spec: Mapping, kinds: Mapping[str, type[Kind]]
) -> dict[str, Kind]:
    """Return the kind of each column; raise ValueError for a bad entry.

    An entry names a kind, and the rest are its options:
    {"price": {"kind": "number", "low": 0}}
    """
    columns = {}
    for column, entry in spec.items():
        options = dict(entry)
        name = options.pop("kind", None)
        if name not in kinds:
            known = ", ".join(sorted(kinds))
            raise ValueError(f"{column}: kind {name!r} is not among {known}")
        try:
            columns[column] = kinds[name](**options)
        except TypeError as error:
            raise ValueError(f"{column}: {error}") from error
    return columns
# --8<-- [end:schema]


# --8<-- [start:contract]
def breaches(kind: Kind, raw: pd.Series) -> list[str]:
    """Return the promises that a kind breaks on raw; [] is a good kind.

    raw should hold good, bad, unreadable and missing values.
    """
    before = raw.copy()
    typed = kind.convert(raw)
    if not typed.index.equals(raw.index):
        return ["keeps rows and index"]
    rows = [slice(i, i + 1) for i in range(len(raw))]
    kept = {
        "leaves its input alone": raw.equals(before),
        "leaves missing values missing": bool(typed[raw.isna()].isna().all()),
        "reads its own output": equal(kind.convert(typed), typed),
        "reads a value alone as in company": all(
            equal(kind.convert(raw[row]), typed[row]) for row in rows),
        "checks every row": kind.check(typed).index.equals(typed.index),
        "travels to another process": travels(kind),
    }
    return [promise for promise, true in kept.items() if not true]
# --8<-- [end:contract]


def equal(left: pd.Series, right: pd.Series) -> bool:
    """Compare values, types and index exactly; missing equals missing."""
    try:
        pd.testing.assert_series_equal(left, right, check_exact=True)
    except AssertionError:
        return False
    return True


def travels(kind: Kind) -> bool:
    try:
        return pickle.loads(pickle.dumps(kind)) == kind
    except (pickle.PicklingError, AttributeError, TypeError):
        return False
