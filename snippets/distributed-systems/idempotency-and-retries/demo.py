"""Pages that wait for many calls, and servers under load; a second copy goes out after 17 ms, an idle server's p95."""
from random import Random

from solution import loaded, page

print("one page, idle servers: median and p99 in ms")
print("calls   one copy      second after 17 ms   more calls")
for fanout in (1, 10, 100):
    row = []
    for hedge_after in (None, 17):
        random = Random(2)
        pages = [page(random, fanout, hedge_after) for _ in range(1000)]
        times = sorted(time for time, _ in pages)
        row.append(f"{times[500]:5.0f} {times[990]:5.0f}")
    more = sum(copies for _, copies in pages) / (1000 * fanout)
    print(f"{fanout:5} {row[0]} {row[1]:>21} {more:12.1%}")

print("one call, 20 servers with queues: median and p99 in ms")
print("load      one copy   second copy   at most 5 %    cancelled")
for load in (0.2, 0.4, 0.6):
    row = []
    for rules in ({}, {"hedge_after": 17}, {"hedge_after": 17, "budget": 0.05}, {"hedge_after": 17, "cancel": True}):
        waits, _ = loaded(Random(11), load, 10_000, **rules)
        row.append(f"{waits[5000]:6.0f} {waits[9900]:5.0f}")
    print(f"{load:4.0%}" + "".join(f"{cell:>14}" for cell in row))
