"""Two models: how many micro-partitions a filter reads, and what a warehouse bills."""

import random

# --8<-- [start:pruning]
def micro_partitions(values, rows_each):
    """Cut values into partitions in the order of loading; return (minimum, maximum) of each."""
    parts = [values[i : i + rows_each] for i in range(0, len(values), rows_each)]
    return [(min(part), max(part)) for part in parts]


def partitions_read(partitions, low, high):
    """Return how many partitions may hold a value from low to high."""
    return sum(smallest <= high and largest >= low for smallest, largest in partitions)
# --8<-- [end:pruning]


# --8<-- [start:billing]
def billed_seconds(queries, auto_suspend):
    """Return the seconds billed for queries (start, seconds), sorted by start, in one warehouse.

    The warehouse starts with a query, stops auto_suspend seconds after the last one
    has ended, and each start costs at least 60 seconds.
    """
    billed, started, ends = 0, None, None
    for start, seconds in queries:
        if started is not None and start <= ends + auto_suspend:
            ends = max(ends, start + seconds)
            continue
        if started is not None:
            billed += max(60, ends + auto_suspend - started)
        started, ends = start, start + seconds
    if started is not None:
        billed += max(60, ends + auto_suspend - started)
    return billed
# --8<-- [end:billing]


def days_of_events(rows, days, seed=2):
    """Return the day of each row in random order, equally many rows a day."""
    values = [row % days for row in range(rows)]
    random.Random(seed).shuffle(values)
    return values
