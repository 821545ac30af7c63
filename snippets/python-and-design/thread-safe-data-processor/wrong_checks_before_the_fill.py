"""Checks only what the caller sent, and trusts the fill.

A fill is a value someone chose once; if it breaks the rule, every missing
value becomes an accepted row that no rule would have let through.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

Transform = Callable[[pd.Series], pd.Series]


@dataclass(frozen=True)
class Column:
    """The rules for one column, each a function of the whole column."""

    name: str
    convert: Transform               # raw to typed, unreadable values to NA
    fill: Transform | None = None    # None: a missing value rejects its row
    check: Transform | None = None   # True where a typed value is acceptable


@dataclass(frozen=True)
class Schema:
    name: str
    version: int
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Batch:
    """What became of one frame, and by which schema."""

    schema: Schema
    rows: pd.DataFrame      # typed, complete and valid, under their old index
    rejected: pd.DataFrame  # one line per fault: row, column, reason


@dataclass(frozen=True)
class Counts:
    batches: int = 0
    accepted: int = 0
    rejected: int = 0


def apply(schema: Schema, frame: pd.DataFrame) -> Batch:
    """Turn a raw frame into a Batch. A pure function: safe in any thread."""
    absent = [c.name for c in schema.columns if c.name not in frame]
    if absent:
        raise ValueError(f"{schema.name} v{schema.version}: no column {absent}")
    typed, faults, bad = {}, [], np.zeros(len(frame), dtype=bool)
    for column in schema.columns:
        raw = frame[column.name]
        values = column.convert(raw)
        unreadable = raw.notna() & values.isna()
        reasons = {"unreadable": unreadable}
        if column.check is not None:
            reasons["invalid"] = values.notna() & ~column.check(values)
        if column.fill is None:
            reasons["missing"] = raw.isna()
        else:
            values = column.fill(values)
        for reason, where in reasons.items():
            where = where.to_numpy(dtype=bool)
            faults += [(row, column.name, reason) for row in frame.index[where]]
            bad |= where
        typed[column.name] = values
    rejected = pd.DataFrame(faults, columns=["row", "column", "reason"])
    return Batch(schema, pd.DataFrame(typed)[~bad], rejected)


class DataProcessor:
    """Applies registered schemas; every method may be called by any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # guards both names below, never a batch
        self._schemas: dict[str, Schema] = {}  # replaced whole, never changed
        self._counts: dict[str, Counts] = {}

    def register(self, schema: Schema) -> None:
        """Add a schema, or a newer version of one already known."""
        with self._lock:
            known = self._schemas.get(schema.name)
            if known is not None and known.version >= schema.version:
                raise ValueError(f"{schema.name}: v{known.version} is there")
            self._schemas = {**self._schemas, schema.name: schema}

    def process(self, name: str, frame: pd.DataFrame) -> Batch:
        """Return the Batch for a frame, by the newest schema of that name."""
        batch = apply(self._schemas[name], frame)  # no lock: the slow part
        accepted = len(batch.rows)
        with self._lock:
            old = self._counts.get(name, Counts())
            self._counts[name] = Counts(
                old.batches + 1,
                old.accepted + accepted,
                old.rejected + len(frame) - accepted,
            )
        return batch

    def counts(self) -> dict[str, Counts]:
        """Return a snapshot of the counts by schema name."""
        with self._lock:
            return dict(self._counts)
