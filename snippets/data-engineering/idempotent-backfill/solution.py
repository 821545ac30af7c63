"""Daily revenue from orders: a job that may run twice, and one that may not."""

import sqlite3

SCHEMA = """
create table orders (id text, day text, amount integer, loaded text);
create table revenue (day text, amount integer);
"""


def open_database(orders):
    db = sqlite3.connect(":memory:")
    db.executescript(SCHEMA)
    db.executemany("insert into orders values (?, ?, ?, ?)", orders)
    return db


# --8<-- [start:append]
def append(db, day):
    """What most first versions do."""
    db.execute(
        "insert into revenue select day, sum(amount) from orders"
        " where loaded = ? group by day", (day,))
# --8<-- [end:append]


# --8<-- [start:replace]
def replace(db, day, fail=False):
    """Replace the whole result of the day in one transaction."""
    with db:                             # commit, or roll back on error
        db.execute("delete from revenue where day = ?", (day,))
        if fail:
            raise RuntimeError("killed in between")
        db.execute(
            "insert into revenue"
            " select day, sum(amount) from ("
            "   select id, day, amount, max(loaded) from orders"
            "   group by id)"            # newest version first, then the day
            " where day = ? group by day", (day,))
# --8<-- [end:replace]


def revenue(db):
    return dict(db.execute(
        "select day, sum(amount) from revenue group by day order by day"))
