"""Every interleaving of a reader and writers on a cache beside a database."""


# --8<-- [start:programs]
class State:
    def __init__(self, cached):
        self.db = 0                        # the version that is committed
        self.cache = 0 if cached else None
        self.floor = 0                     # newest version the cache has heard of


def reader(versioned):
    seen = {}

    def get(s): seen["hit"] = s.cache is not None
    def load(s): seen["row"] = s.db

    def fill(s):
        if not seen["hit"] and (not versioned or seen["row"] >= s.floor):
            s.cache = seen["row"]
    return [get, load, fill]


def writer(strategy):
    mine = {}

    def commit(s): s.db += 1; mine["row"] = s.db
    def put(s): s.cache = mine["row"]
    def delete(s): s.cache = None

    def invalidate(s):
        s.floor = max(s.floor, mine["row"])
        if s.cache is not None and s.cache < s.floor:
            s.cache = None
    return {"write, then set": [commit, put],
            "delete, then write": [delete, commit],
            "write, then delete": [commit, delete],
            "versions": [commit, invalidate]}[strategy]
# --8<-- [end:programs]


def orders(counts):
    """All ways to interleave programs with these numbers of steps."""
    if not any(counts):
        yield ()
    for i, left in enumerate(counts):
        if left:
            rest = [c - (j == i) for j, c in enumerate(counts)]
            for order in orders(rest):
                yield (i, *order)


def stale(strategy, writers, cached):
    """Interleavings that leave an old value in the cache, and all of them."""
    bad = total = 0
    for order in orders([3] + [2] * writers):
        state = State(cached)
        programs = [reader(strategy == "versions")] + [writer(strategy) for _ in range(writers)]
        steps = [iter(p) for p in programs]
        for i in order:
            next(steps[i])(state)
        total += 1
        bad += state.cache is not None and state.cache != state.db
    return bad, total
