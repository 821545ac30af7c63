"""Leaves each column in whatever type the batch happened to have.

A column without missing values comes back as integers, one with some as
floats, and one that is missing altogether as objects.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

Value = float | str
Strategy = Callable[[pd.Series], Value]


def median(values: pd.Series) -> float:
    return float(values.median())


def most_frequent(values: pd.Series) -> str:
    return values.mode()[0]  # sorted: the first of equals, every time


def constant(value: Value) -> Strategy:
    return lambda values: value


@dataclass(frozen=True)
class Imputer:
    """The fill of each column, as learned in training; it never changes."""

    fills: Mapping[str, Value]
    sentinels: Collection[Value]

    @classmethod
    def learn(cls, train, strategies, sentinels=()):
        """Choose a fill for each column of strategies from training rows.

        Sentinels are values that stand for "missing", such as -999.
        """
        fills = {}
        for name, strategy in strategies.items():
            observed = clean(train[name], sentinels).dropna()
            if observed.empty:
                raise ValueError(f"{name}: nothing to learn from")
            fills[name] = strategy(observed)
        return cls(fills, tuple(sentinels))

    def apply(self, batch):
        """Return batch with missing values filled, and a flag column each.

        Rows, their order and their index stay. The columns and types of the
        result are the same for every batch.
        """
        absent = [name for name in self.fills if name not in batch]
        if absent:
            raise ValueError(f"batch has no column {', '.join(absent)}")
        filled, flags = {}, {}
        for name, fill in self.fills.items():
            values = clean(batch[name], self.sentinels)
            filled[name] = values.fillna(fill)
            flags[f"{name}_missing"] = values.isna().astype("int8")
        return batch.assign(**filled, **flags)


def clean(values: pd.Series, sentinels: Collection[Value]) -> pd.Series:
    """Return values with sentinels and infinities as missing."""
    return values.mask(values.isin([*sentinels, np.inf, -np.inf]))
