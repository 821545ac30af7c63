"""How many times faster? python bench.py"""

from time import process_time

import solution
import starter
from demo import random_tables


def best(work, *args, rounds=3):
    """Seconds of processor time, so that a busy machine does not distort it."""
    times = []
    for _ in range(rounds):
        start = process_time()
        work(*args)
        times.append(process_time() - start)
    return min(times)


for size in (500, 1000, 2000):
    tables = random_tables(size)
    ratio = best(starter.enrich, *tables) / best(solution.enrich, *tables)
    print(f"{size:5} sales and prices: {ratio:5.0f} times")
