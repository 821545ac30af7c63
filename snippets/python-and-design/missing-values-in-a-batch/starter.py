from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import pandas as pd

Value = float | str
Strategy = Callable[[pd.Series], Value]


def median(values: pd.Series) -> float:
    raise NotImplementedError


def most_frequent(values: pd.Series) -> str:
    raise NotImplementedError


def constant(value: Value) -> Strategy:
    raise NotImplementedError


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
        raise NotImplementedError

    def apply(self, batch):
        """Return batch with missing values filled, and a flag column each.

        Rows, their order and their index stay. The columns and types of the
        result are the same for every batch.
        """
        raise NotImplementedError
