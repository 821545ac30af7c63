import random

from solution import at_least, first_fit, first_fit_decreasing

FAMILIES = {
    "1, 2, 4 or 8 GPUs": lambda rng: (8, rng.choice([1, 2, 4, 8])),
    "1 to 8 GPUs": lambda rng: (8, rng.randrange(1, 9)),
    "3 or 5 GPUs of 16": lambda rng: (16, rng.choice([3, 5])),
    "5 to 50 GB of 80 GB": lambda rng: (80, rng.randrange(5, 51)),
}
RUNS, JOBS = 100, 60

print("60 jobs, 100 runs      machines needed at least   first fit   largest first   proved best")
for name, draw in FAMILIES.items():
    rng = random.Random(1)
    floor = online = offline = proved = 0
    for _ in range(RUNS):
        pairs = [draw(rng) for _ in range(JOBS)]
        capacity, sizes = pairs[0][0], [size for _, size in pairs]
        bound, packed = at_least(sizes, capacity), len(first_fit_decreasing(sizes, capacity))
        floor += bound
        online += len(first_fit(sizes, capacity))
        offline += packed
        proved += packed == bound
    print(f"{name:20}{floor / RUNS:29.2f}{online / RUNS:12.2f}{offline / RUNS:16.2f}{proved:12} %")
