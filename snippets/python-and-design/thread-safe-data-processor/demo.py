"""Eight threads, two schemas, two hundred batches, one processor."""

from concurrent.futures import ThreadPoolExecutor

import pandas as pd
from solution import Column, DataProcessor, Schema


def number(raw):
    return pd.to_numeric(raw, errors="coerce")


def text(raw):
    texts = [value if isinstance(value, str) else None for value in raw]
    return pd.Series(texts, raw.index, "string")


processor = DataProcessor()
processor.register(Schema("orders", 1, (
    Column("price", number, check=lambda values: values > 0),
    Column("note", text, fill=lambda values: values.fillna("")),
)))
processor.register(Schema("readings", 1, (
    Column("celsius", number, check=lambda values: values.between(-60, 60)),
)))
jobs = [
    ("orders", pd.DataFrame({"price": ["9.50", "-1"], "note": [None, "gift"]})),
    ("readings", pd.DataFrame({"celsius": ["21.5", "n/a", None, "999"]})),
] * 100
with ThreadPoolExecutor(max_workers=8) as pool:
    batches = list(pool.map(lambda job: processor.process(*job), jobs))

print(batches[1].rejected.to_string(index=False))
for name, counts in sorted(processor.counts().items()):
    print(name, counts)
