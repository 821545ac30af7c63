"""Data types by name: a new one is a new class, and nothing else changes."""

import pickle
from collections.abc import Iterator, Mapping
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
    """Strings only. 7 is unreadable: beside a missing value it reads "7.0"."""

    longest: int = 200

    def convert(self, raw):
        texts = [v if isinstance(v, str) else None for v in raw]
        return pd.Series(texts, raw.index, "str")

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

    raw must hold accepted, rejected, unreadable and missing values, or
    breaches raises ValueError. Errors of the kind itself come through.
    """
    if not travels(kind):
        return ["travels to another process"]
    new, given = copied(kind), copied(raw)
    typed = kind.convert(raw)
    if not typed.index.equals(raw.index):
        return ["keeps rows and index"]
    converted = copied(typed)
    passed = kind.check(typed)
    if not passed.index.equals(raw.index) or passed.dtype != bool:
        return ["checks every row with True or False"]
    demand_examples(given, converted, passed)

    def same(part: pd.Series, rows: slice) -> tuple[bool, bool]:
        fresh = copied(new)  # has seen no batch, so remembered state shows
        alone = fresh.convert(part)
        return (equal(alone, converted[rows]),
                equal(fresh.check(alone), passed[rows]))

    alone = [same(part, rows) for part, rows in other_batches(copied(given))]
    kept = {
        "leaves its input alone":
            equal(raw, given) and equal(typed, converted),
        "leaves missing values missing":
            converted[given.isna()].isna().all(),
        "reads its own output": equal(kind.convert(typed), typed),
        "reads a value the same in every batch": all(r for r, _ in alone),
        "checks a value the same in every batch": all(c for _, c in alone),
    }
    return [promise for promise, true in kept.items() if not true]
# --8<-- [end:contract]


# --8<-- [start:helpers]
def other_batches(raw: pd.Series) -> Iterator[tuple[pd.Series, slice]]:
    """Yield batches that share a row with raw, and where that row is."""
    yield raw[:0], slice(0, 0)
    for i in range(len(raw)):
        row, value, label = slice(i, i + 1), raw.iloc[i], raw.index[i]
        yield raw[row], row  # alone, with the dtype of the batch
        yield pd.Series([value], [label]), row  # with a dtype of its own
        yield pd.Series([value, None], [label] * 2)[:1], row  # beside a hole


def demand_examples(raw, typed, passed) -> None:
    found = {
        "accepted": typed.notna() & passed,
        "rejected": typed.notna() & ~passed,
        "unreadable": typed.isna() & raw.notna(),
        "missing": raw.isna(),
    }
    lacking = [name for name, where in found.items() if not where.any()]
    if lacking:
        raise ValueError(f"no example is {' or '.join(lacking)}")


def equal(left: pd.Series, right: pd.Series) -> bool:
    """Compare values, types and index exactly; missing equals missing."""
    try:
        pd.testing.assert_series_equal(
            left, right, check_names=False, rtol=0, atol=0,
            check_exact=left.dtype != object)  # else NaN in a list differs
    except AssertionError:
        return False
    return True


def copied(value):
    """Return a copy that shares nothing, not even lists inside a series."""
    return pickle.loads(pickle.dumps(value))


def travels(kind: Kind) -> bool:
    try:
        return copied(kind) == kind
    except (pickle.PicklingError, AttributeError, TypeError):
        return False
# --8<-- [end:helpers]
