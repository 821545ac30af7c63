"""Run batches: quarantine bad data, retry transient errors, stop on a bug."""

import json
import logging
import random
import time

import pandas as pd

# --8<-- [start:errors]
logger = logging.getLogger(__name__)  # no handlers here: the program decides
TRANSIENT = (ConnectionError, TimeoutError)


class BadBatch(ValueError):
    """A batch that no retry can fix, such as one without a column."""


class TooManyBad(RuntimeError):
    """So much is rejected that the source is broken, or this program is."""
# --8<-- [end:errors]


# --8<-- [start:retry]
def with_retries(work, attempts=4, base=0.5, sleep=time.sleep, rng=random):
    """Return work(), tried up to attempts times if errors are transient.

    Waits a random time of up to base, 2 base, 4 base … seconds in between,
    so that clients that failed together do not come back together.
    """
    attempt = 0
    while True:
        attempt += 1
        try:
            return work()
        except TRANSIENT as error:
            if attempt >= attempts:
                error.add_note(f"gave up after {attempt} attempts")
                raise
            delay = rng.uniform(0, base * 2 ** (attempt - 1))
            log(logging.WARNING, "retry", attempt=attempt,
                delay=round(delay, 2), error=repr(error))
            sleep(delay)
# --8<-- [end:retry]


# --8<-- [start:run]
def run(batches, process, quarantine, worst_share=0.05, judge_after=1000):
    """Yield the good rows of each (key, frame) in batches.

    process(frame) returns a result with rows and rejected, as a processor
    does. quarantine(key, rows, rejected) stores refused rows and why; the
    same key twice must store them once. Raises TooManyBad as soon as more
    than worst_share of judge_after or more rows are lost, or at the end.
    """
    seen = bad = 0
    for key, frame in batches:
        frame = frame.reset_index(drop=True)  # labels that name one row each
        try:
            result = process(frame)
            rows, rejected = result.rows, result.rejected
        except BadBatch as error:
            rows, rejected = frame[:0], all_rejected(frame, str(error))
        except Exception as error:
            error.add_note(f"in batch {key}")  # a bug: someone must look
            raise
        lost = len(frame) - len(rows)
        faulty = lost > 0 or len(rejected) > 0
        if faulty:
            quarantine(key, frame.drop(index=rows.index), rejected)
        log(logging.WARNING if faulty else logging.INFO, "batch done",
            batch=key, rows=len(frame), lost=lost, why=reasons(rejected))
        seen, bad = seen + len(frame), bad + lost
        if seen >= judge_after:
            judge(seen, bad, worst_share)
        yield rows
    judge(seen, bad, worst_share)


def judge(seen, bad, worst_share):
    if bad > worst_share * seen:
        raise TooManyBad(f"{bad} of {seen} rows rejected")


def all_rejected(frame, reason):
    """Return one fault per row, and one for a batch without rows."""
    rows = list(frame.index) or [None]
    return pd.DataFrame({"row": rows, "column": "*", "reason": reason})
# --8<-- [end:run]


# --8<-- [start:logging]
def reasons(rejected):
    """Count faults by column and reason; values are left out as personal."""
    counts = rejected.groupby(["column", "reason"]).size()
    return {f"{column}: {why}": int(n) for (column, why), n in counts.items()}


def log(level, event, **fields):
    logger.log(level, event, extra={"fields": fields})


class JsonLines(logging.Formatter):
    """One JSON object a line: fields to search by, instead of prose."""

    def format(self, record):
        entry = {
            "time": self.formatTime(record, self.datefmt),
            "level": record.levelname,
            "event": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            entry["traceback"] = self.formatException(record.exc_info)
        return json.dumps(entry, default=str)
# --8<-- [end:logging]
