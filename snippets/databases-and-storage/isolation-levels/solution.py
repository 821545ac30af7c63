"""Three isolation levels over versioned values, PostgreSQL's flavour."""


# --8<-- [start:engine]
class Conflict(Exception):
    """Serialization failure: run the whole transaction again."""


class Database:
    def __init__(self, **values):
        self.history = [dict(values)]        # one entry per commit
        self.commits = []                    # (time, keys written)

    def begin(self, level):
        return Transaction(self, level)


class Transaction:
    def __init__(self, db, level):
        self.db, self.level = db, level
        self.start = len(db.history) - 1
        self.read_keys, self.writes = set(), {}

    def read(self, key):
        self.read_keys.add(key)
        fresh = self.level == "read committed"
        seen = self.db.history[-1 if fresh else self.start]
        return self.writes.get(key, seen[key])

    def write(self, key, value):
        self.writes[key] = value

    def commit(self):
        since = [keys for t, keys in self.db.commits if t > self.start]
        changed = set().union(*since)
        if self.level != "read committed" and changed & set(self.writes):
            raise Conflict("another transaction wrote it first")
        if self.level == "serializable" and changed & self.read_keys:
            raise Conflict("what I read has changed")
        self.db.history.append({**self.db.history[-1], **self.writes})
        self.db.commits.append((len(self.db.history) - 1, set(self.writes)))
# --8<-- [end:engine]


LEVELS = ("read committed", "repeatable read", "serializable")


def two_reads(db, level):
    """One transaction reads twice, another commits in between."""
    a = db.begin(level)
    first = a.read("x")
    b = db.begin(level)
    b.write("x", b.read("x") + 1)
    b.commit()
    return first, a.read("x")


def both_increment(db, level):
    """Both read x, then both write x + 1."""
    a, b = db.begin(level), db.begin(level)
    for t in (a, b):
        t.write("x", t.read("x") + 1)
    a.commit()
    b.commit()


def both_take_gpus(db, level, quota=8, wanted=4):
    """Both check the sum over two teams, then each raises its own row."""
    a, b = db.begin(level), db.begin(level)
    for t, mine in ((a, "red"), (b, "blue")):
        if t.read("red") + t.read("blue") + wanted <= quota:
            t.write(mine, t.read(mine) + wanted)
    a.commit()
    b.commit()
