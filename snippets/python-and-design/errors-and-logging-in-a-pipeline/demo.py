"""Three batches: one read at the second try, one partly bad, one refused."""

import logging
import random
import sys
import textwrap
from types import SimpleNamespace

import pandas as pd
from solution import BadBatch, JsonLines, TooManyBad, run, with_retries


class Wrapped(JsonLines):
    """Folds the long lines, for this page only."""

    def format(self, record):
        line = super().format(record)
        return textwrap.fill(line, 76, subsequent_indent="    ")


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Wrapped(datefmt="12:00"))
logging.basicConfig(level=logging.INFO, handlers=[handler])
FILES = {
    "b1": pd.DataFrame({"price": ["1", "2"]}),
    "b2": pd.DataFrame({"price": ["1", "free", "?"]}),
    "b3": pd.DataFrame({"cost": ["1"]}),
}
failures = [TimeoutError("storage")]


def read(key):
    if failures:
        raise failures.pop()
    return FILES[key]


def process(frame):
    """Stands in for the processor."""
    if "price" not in frame:
        raise BadBatch("no column price")
    bad = pd.to_numeric(frame["price"], errors="coerce").isna()
    rejected = pd.DataFrame({
        "row": frame.index[bad], "column": "price", "reason": "unreadable"})
    return SimpleNamespace(rows=frame[~bad], rejected=rejected)


def batches():
    for key in FILES:
        yield key, with_retries(
            lambda key=key: read(key), sleep=lambda _: None,
            rng=random.Random(0))


try:
    for _ in run(batches(), process, quarantine=lambda *_: None):
        pass  # here the good rows would be trained on
except TooManyBad as error:
    logging.error(error)
