"""Two transactions at once, at three levels."""

from solution import (LEVELS, Conflict, Database, both_increment,
                      both_take_gpus, two_reads)


def result(work, db, show):
    try:
        work()
    except Conflict:
        return "one must retry"
    return show(db)


print(f"{'':16} {'reads twice':12} {'x + 1 twice':15} GPUs of quota 8")
for level in LEVELS:
    db = Database(x=0)
    reads = "%d then %d" % two_reads(db, level)
    db = Database(x=0)
    count = result(lambda: both_increment(db, level), db,
                   lambda d: f"x = {d.history[-1]['x']}")
    db = Database(red=2, blue=2)
    gpus = result(lambda: both_take_gpus(db, level), db,
                  lambda d: f"{sum(d.history[-1].values())} taken")
    print(f"{level:16} {reads:12} {count:15} {gpus}")
