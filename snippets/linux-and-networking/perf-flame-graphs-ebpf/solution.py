"""From sampled stacks to a flame graph."""

from collections import Counter


# --8<-- [start:fold]
def fold(stacks):
    """Count equal stacks, each a list of functions from the root down."""
    return Counter(";".join(stack) for stack in stacks)


def shares(folded, name):
    """Return (self, total) share of the samples of a function.

    self: it was on top. total: it was anywhere, counted once a sample.
    """
    all_samples = sum(folded.values())
    own = sum(n for s, n in folded.items() if s.split(";")[-1] == name)
    total = sum(n for s, n in folded.items() if name in s.split(";"))
    return own / all_samples, total / all_samples
# --8<-- [end:fold]


# --8<-- [start:boxes]
def boxes(folded):
    """Return (depth, start, samples, name) of each box of the graph.

    Neighbours with the same path merge, so width is time in total. The
    order from left to right is alphabetical and says nothing about time.
    """
    result, start = [], {}
    x = 0
    for stack in sorted(folded):
        parts = tuple(stack.split(";"))
        for depth in range(len(parts)):
            path = parts[:depth + 1]
            start.setdefault(path, [x, 0])[1] += folded[stack]
        x += folded[stack]
    for path, (begin, width) in start.items():
        result.append((len(path) - 1, begin, width, path[-1]))
    return sorted(result)
# --8<-- [end:boxes]


# An illustration: 200 samples of an inference server, from the root down.
FOLDED = Counter({
    "serve;decode;json": 16, "serve;decode;utf8": 4,
    "serve;features;lookup;hash": 18, "serve;features;lookup;copy": 58,
    "serve;features;scale": 12,
    "serve;predict;matmul": 72, "serve;predict;relu": 8,
    "serve;encode;json": 12,
})
