from collections.abc import Callable
from dataclasses import dataclass

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


class DataProcessor:
    """Applies registered schemas; every method may be called by any thread."""

    def register(self, schema: Schema) -> None:
        """Add a schema, or a newer version of one already known."""
        raise NotImplementedError

    def process(self, name: str, frame: pd.DataFrame) -> Batch:
        """Return the Batch for a frame, by the newest schema of that name."""
        raise NotImplementedError

    def counts(self) -> dict[str, Counts]:
        """Return a snapshot of the counts by schema name."""
        raise NotImplementedError
