import random

import pytest


def test_sorted_load_reads_only_the_days_own_partitions(answer):
    days = sorted(answer.days_of_events(1000, 10))
    partitions = answer.micro_partitions(days, 50)
    assert len(partitions) == 20
    assert all(answer.partitions_read(partitions, day, day) == 2 for day in range(10))


def test_pruning_never_skips_a_partition_with_a_match(answer):
    rng = random.Random(10)
    values = [rng.randrange(10**9) for _ in range(997)]
    partitions = answer.micro_partitions(values, 50)
    assert len(partitions) == 20
    for low in values[:100]:
        high = low + rng.randrange(10**7)
        matching = {i // 50 for i, v in enumerate(values) if low <= v <= high}
        assert len(matching) <= answer.partitions_read(partitions, low, high) <= 20


def test_random_load_reads_nearly_all(answer):
    partitions = answer.micro_partitions(answer.days_of_events(10_000, 100), 500)
    assert answer.partitions_read(partitions, 50, 50) == 20


@pytest.mark.parametrize(
    ("queries", "auto_suspend", "expected"),
    [
        ([], 60, 0),
        ([(0, 5)], 60, 65),
        ([(0, 5)], 10, 60),
        ([(0, 5), (600, 5)], 60, 130),
        ([(0, 5), (600, 5)], 600, 1205),
        ([(0, 5), (65, 5)], 60, 130),
        ([(0, 100), (10, 5)], 60, 160),
        ([(0, 5), (66, 5)], 60, 130),
    ],
)
def test_billing(answer, queries, auto_suspend, expected):
    assert answer.billed_seconds(queries, auto_suspend) == expected


def test_billing_against_counting_each_second(answer):
    rng = random.Random(31)
    for _ in range(30):
        queries = sorted((rng.randrange(3000), rng.randrange(1, 90)) for _ in range(rng.randrange(1, 12)))
        suspend = rng.choice([60, 120])
        running = {s for start, seconds in queries for s in range(start, start + seconds + suspend)}
        assert answer.billed_seconds(queries, suspend) == len(running)
