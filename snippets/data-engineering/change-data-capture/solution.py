"""Copy a table by polling updated_at, or by reading its log."""

import random


# --8<-- [start:copy]
def table_at(changes, time):
    """Rows as {key: (value, updated_at)}. A change is (started, committed,
    key, value); value None deletes. updated_at is the start of the
    transaction, as now() gives it in PostgreSQL."""
    rows = {}
    for started, committed, key, value in sorted(changes, key=lambda c: c[1]):
        if committed <= time:
            rows.pop(key, None)
            if value is not None:
                rows[key] = (value, started)
    return rows


def poll(changes, until, every, overlap=0):
    """SELECT … WHERE updated_at > mark, again and again."""
    copy, mark, seen = {}, -1, set()
    for now in range(every, until + 1, every):
        rows = table_at(changes, now)
        new = {k: r for k, r in rows.items() if r[1] > mark - overlap}
        copy.update((k, value) for k, (value, _) in new.items())
        seen |= {(k, value) for k, (value, _) in new.items()}
        mark = max([mark, *(t for _, t in new.values())])
    return copy, len(seen)


def read_log(changes):
    """Every committed change, in the order of the commits."""
    copy = {}
    for _, _, key, value in sorted(changes, key=lambda c: c[1]):
        copy.pop(key, None)
        if value is not None:
            copy[key] = value
    return copy, len(changes)
# --8<-- [end:copy]


def differences(copy, rows):
    """(missing, stale, ghosts): rows the copy lacks, has old, should not have."""
    missing = sum(k not in copy for k in rows)
    stale = sum(k in copy and copy[k] != value for k, (value, _) in rows.items())
    return missing, stale, sum(k not in rows for k in copy)


def make_changes(count, seconds, keys, seed=0):
    """One in ten transactions is open for up to 90 s; one in twenty deletes."""
    rng, changes = random.Random(seed), []
    for i in range(count):
        committed = rng.uniform(0, seconds)
        open_for = rng.uniform(0, 90) if rng.random() < 0.1 else 0.01
        value = None if rng.random() < 0.05 else i
        changes.append((committed - open_for, committed, rng.randrange(keys), value))
    return changes
