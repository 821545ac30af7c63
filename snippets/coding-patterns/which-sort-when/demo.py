"""Comparisons per item for 1,000 items in five orders."""

import heapq
import random

from solution import insertion_sort, merge_sort, quick_sort


class Item(int):
    compared = 0

    def __lt__(self, other):
        Item.compared += 1
        return int(self) < int(other)


def heap_sort(items):
    heapq.heapify(items)
    items[:] = [heapq.heappop(items) for _ in range(len(items))]


SIZE = 1_000
rng = random.Random(5)
shuffled = rng.sample(range(SIZE), SIZE)
nearly = list(range(SIZE))
for i in range(0, SIZE - 1, 10):
    nearly[i], nearly[i + 1] = nearly[i + 1], nearly[i]
orders = {
    "shuffled": shuffled,
    "sorted": sorted(shuffled),
    "reversed": sorted(shuffled, reverse=True),
    "nearly": nearly,
    "10 values": [value % 10 for value in shuffled],
}
sorts = {
    "insertion": insertion_sort,
    "merge": merge_sort,
    "quick": quick_sort,
    "heap": heap_sort,
    "list.sort": list.sort,
}
print(f"{'':10}" + "".join(f"{name:>11}" for name in orders))
for name, sort in sorts.items():
    row = f"{name:10}"
    for values in orders.values():
        items = [Item(value) for value in values]
        Item.compared = 0
        sort(items)
        row += f"{Item.compared / SIZE:11.1f}"
    print(row)
