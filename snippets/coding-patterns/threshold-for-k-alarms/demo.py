"""How many comparisons does each way need for the 100th largest of 10,000 scores?"""

import heapq
import random

from solution import kth_largest


class Score(float):
    compared = 0

    def __lt__(self, other):
        Score.compared += 1
        return float(self) < float(other)

    def __gt__(self, other):
        Score.compared += 1
        return float(self) > float(other)


SIZE, DAYS = 10_000, 5
rng = random.Random(4)
days = [[Score(rng.random()) for _ in range(SIZE)] for _ in range(DAYS)]
ways = {
    "sort": lambda scores: sorted(scores)[-100],
    "heap of 100": lambda scores: heapq.nlargest(100, scores)[-1],
    "quickselect": lambda scores: kth_largest(scores, 100),
}
print("way           comparisons per score, mean of 5 days")
for name, way in ways.items():
    Score.compared = 0
    for scores in days:
        way(scores)
    print(f"{name:12}  {Score.compared / SIZE / DAYS:5.1f}")
