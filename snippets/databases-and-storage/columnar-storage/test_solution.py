import random

import pytest


def test_runs_rebuild_the_column(answer):
    rng = random.Random(0)
    for _ in range(100):
        column = [rng.choice(["a", "b", None]) for _ in range(rng.randrange(30))]
        runs = answer.run_lengths(column)
        assert [v for v, n in runs for _ in range(n)] == column
        assert all(a[0] != b[0] for a, b in zip(runs, runs[1:]))


def test_sorting_first_gives_one_run_a_value(answer):
    column = [i % 7 for i in range(1_000)]
    assert len(answer.run_lengths(column)) == 1_000
    assert len(answer.run_lengths(sorted(column))) == 7


@pytest.mark.parametrize("distinct, bits", [(1, 1), (2, 1), (3, 2), (200, 8), (256, 8), (257, 9)])
def test_bits(answer, distinct, bits):
    assert answer.dictionary_bits([10**9 + i for i in range(distinct)] * 2) == bits


def test_no_matching_row_is_skipped(answer):
    rng = random.Random(1)
    for _ in range(100):
        column = [rng.choice([2, 10, 10**9, rng.randrange(100)]) for _ in range(rng.randrange(1, 40))]
        low = rng.randrange(100)
        high = low + rng.randrange(30)
        read = answer.blocks_to_read(answer.zones(column, 7), low, high)
        for i, value in enumerate(column):
            assert not low <= value <= high or i // 7 in read


def test_zone_maps_need_order(answer):
    column = list(range(10_000))
    shuffled = random.Random(2).sample(column, len(column))
    assert len(answer.blocks_to_read(answer.zones(column, 100), 500, 599)) == 1
    assert len(answer.blocks_to_read(answer.zones(shuffled, 100), 500, 599)) == 100
