"""Another team adds embeddings. No line of the processor changes."""

import json
from dataclasses import dataclass

import numpy as np
import pandas as pd
from solution import KINDS, breaches, read_schema


# --8<-- [start:vector]
@dataclass(frozen=True)
class Vector:
    """A list of numbers of fixed size, such as an embedding."""

    size: int

    def convert(self, raw):
        return pd.Series([self.read(value) for value in raw], raw.index, object)

    def check(self, values):
        return values.map(self.finite).astype(bool)

    def finite(self, vector):
        return vector is not None and np.isfinite(vector).all()

    def read(self, value):
        try:
            vector = np.asarray(value, dtype="float32")
        except (TypeError, ValueError):
            return None
        return vector if vector.shape == (self.size,) else None
# --8<-- [end:vector]


spec = json.loads("""{
    "price": {"kind": "number", "low": 0},
    "image": {"kind": "vector", "size": 2}
}""")
raw = pd.DataFrame({
    "price": ["9.5", "-1", "free", None],
    "image": [[0.1, 0.2], [0.1, float("nan")], [0.1], None],
})
for name, kind in read_schema(spec, KINDS | {"vector": Vector}).items():
    typed = kind.convert(raw[name])
    readable, accepted = typed.notna(), typed.notna() & kind.check(typed)
    print(f"{kind}: {readable.sum()} readable, {accepted.sum()} accepted, "
          f"breaches {breaches(kind, raw[name])}")
try:
    read_schema(spec, KINDS)
except ValueError as error:
    print(error)
