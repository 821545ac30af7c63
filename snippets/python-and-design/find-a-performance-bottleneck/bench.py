"""How many times faster? python bench.py"""

from time import perf_counter

import solution
import starter
from demo import random_tables


def best(work, *args, rounds=3):
    times = []
    for _ in range(rounds):
        start = perf_counter()
        work(*args)
        times.append(perf_counter() - start)
    return min(times)


for size in (500, 1000, 2000, 4000):
    tables = random_tables(size)
    ratio = best(starter.enrich, *tables) / best(solution.enrich, *tables)
    print(f"{size:5} sales and prices: {ratio:5.0f} times")
