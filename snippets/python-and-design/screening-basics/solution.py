"""Expressions that screening calls ask for, each evaluated."""

from functools import reduce


# --8<-- [start:examples]
EXAMPLES = (
    "-7 // 2, -7 % 2, int(-7 / 2)",
    "2 ** 10, divmod(7, 2)",
    "'telemetry'[2:6], 'telemetry'[::-1], 'telemetry'[-3:]",
    "[1, 2, 3][10:]",
    "sorted(['b', 'A', 'C']), sorted(['b', 'A', 'C'], key=str.lower)",
    "f'{3.14159:.2f} {1234567:,} {0.256:.1%} {7:03d}'",
    "','.join(['a', 'b']), 'a  b'.split(), 'a  b'.split(' ')",
    "[] or 'default', 0 and 1, not []",
    "'even' if 4 % 2 == 0 else 'odd'",
    "list(zip([1, 2, 3], 'ab')), list(enumerate('ab', start=1))",
    "list(map(len, ['a', 'bc'])), list(filter(None, [0, 1, '', 'x']))",
    "reduce(lambda total, x: total * x, [2, 3, 4], 1)",
    "any([]), all([])",
)
# --8<-- [end:examples]


def value(expression):
    """Return what an expression of EXAMPLES evaluates to."""
    return eval(expression, {"reduce": reduce})


# --8<-- [start:lists]
def add_both_ways(items, more):
    """Return (items with more appended, items with more extended); leave the arguments alone."""
    appended, extended = list(items), list(items)
    appended.append(more)
    extended.extend(more)
    return appended, extended


def first_negative(values):
    """Return the first negative value, or None: a loop with else."""
    for value in values:
        if value < 0:
            break
    else:
        return None
    return value
# --8<-- [end:lists]
