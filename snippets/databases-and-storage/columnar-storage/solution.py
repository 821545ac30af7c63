"""How a column store shrinks and skips data: run lengths, dictionaries, zone maps."""

from math import ceil, log2


# --8<-- [start:encode]
def run_lengths(column):
    """Pairs of a value and how often it follows itself."""
    runs = []
    for value in column:
        if runs and runs[-1][0] == value:
            runs[-1][1] += 1
        else:
            runs.append([value, 1])
    return runs


def dictionary_bits(column):
    """Bits a value when each distinct value gets a number."""
    return max(1, ceil(log2(len(set(column)))))
# --8<-- [end:encode]


# --8<-- [start:zones]
def zones(column, size):
    """Smallest and largest value of each block of rows."""
    return [(min(column[i:i + size]), max(column[i:i + size]))
            for i in range(0, len(column), size)]


def blocks_to_read(zone_map, low, high):
    return [i for i, (least, most) in enumerate(zone_map)
            if most >= low and least <= high]
# --8<-- [end:zones]
