"""Score a request with any model, and add behaviour without touching the models."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol


# --8<-- [start:ports]
class Model(Protocol):
    def predict(self, row: Mapping[str, float]) -> float: ...


@dataclass
class Service:
    """Depends on what it needs, not on where it comes from."""

    model: Model
    fallback: float

    def score(self, row):
        """Return the model's score, or the fallback for an incomplete row."""
        try:
            return self.model.predict(row)
        except KeyError:
            return self.fallback
# --8<-- [end:ports]


# --8<-- [start:patterns]
@dataclass
class Clipped:
    """A model around a model: scores stay within low and high."""

    model: Model
    low: float
    high: float

    def predict(self, row):
        return min(max(self.model.predict(row), self.low), self.high)


@dataclass
class Registry:
    """Names to factories: a new model is one entry, not a new branch."""

    factories: dict[str, Callable[[], Model]] = field(default_factory=dict)

    def register(self, name):
        def add(factory):
            if name in self.factories:
                raise ValueError(f"{name} is registered twice")
            self.factories[name] = factory
            return factory
        return add

    def create(self, name):
        if name not in self.factories:
            raise LookupError(f"no model {name}; there are {', '.join(sorted(self.factories))}")
        return self.factories[name]()
# --8<-- [end:patterns]
