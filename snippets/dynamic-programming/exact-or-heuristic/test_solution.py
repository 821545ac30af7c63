import random

import pytest


def partitions_fit(sizes, capacity, machines):
    """Return whether the jobs fit, by trying every machine for every job."""
    loads = {(0,) * machines}
    for size in sizes:
        loads = {
            tuple(sorted((*load[:k], load[k] + size, *load[k + 1 :])))
            for load in loads
            for k in range(machines)
            if load[k] + size <= capacity
        }
    return bool(loads)


def brute_force(sizes, capacity):
    return next(n for n in range(len(sizes) + 1) if partitions_fit(sizes, capacity, n) or not sizes)


def test_greedy_rules_keep_to_the_capacity(answer):
    rng = random.Random(1)
    for _ in range(60):
        sizes = [rng.randrange(1, 9) for _ in range(rng.randrange(12))]
        for pack in (answer.first_fit, answer.first_fit_decreasing):
            loads = pack(sizes, 8)
            assert sum(loads) == sum(sizes) and all(0 < load <= 8 for load in loads)


def test_first_fit_takes_the_first_machine_with_room(answer):
    assert answer.first_fit([5, 6, 3, 2], 8) == [8, 8]
    assert answer.first_fit([2, 3, 6, 5], 8) == [5, 6, 5]
    assert answer.first_fit_decreasing([2, 3, 6, 5], 8) == [8, 8]


def test_bound_and_exact_agree_with_brute_force(answer):
    rng = random.Random(2)
    for _ in range(80):
        capacity = rng.choice([8, 10, 16])
        sizes = [rng.randrange(1, capacity + 1) for _ in range(rng.randrange(7))]
        best = brute_force(sizes, capacity)
        assert answer.fewest(sizes, capacity) == best
        assert answer.at_least(sizes, capacity) <= best
        assert answer.at_least(sizes, capacity) >= -(-sum(sizes) // capacity)
        assert best <= len(answer.first_fit_decreasing(sizes, capacity)) <= 11 / 9 * best + 6 / 9


def test_both_rules_are_best_if_sizes_divide_each_other_and_the_machine(answer):
    rng = random.Random(3)
    for _ in range(300):
        sizes = [rng.choice([1, 2, 4, 8]) for _ in range(rng.randrange(40))]
        for pack in (answer.first_fit, answer.first_fit_decreasing):
            assert len(pack(sizes, 8)) == -(-sum(sizes) // 8)


@pytest.mark.parametrize(("sizes", "capacity"), [([4, 4, 3, 3, 3, 3], 10), ([6, 6, 5, 5, 5, 4, 4, 4, 4, 3, 2], 16), ([3] * 9, 8)])
def test_largest_first_can_be_beaten_or_not(answer, sizes, capacity):
    assert answer.fewest(sizes, capacity) == brute_force(sizes, capacity)


def test_an_example_where_it_loses(answer):
    assert len(answer.first_fit_decreasing([4, 4, 3, 3, 3, 3], 10)) == 3
    assert answer.fewest([4, 4, 3, 3, 3, 3], 10) == 2
    assert answer.at_least([4, 4, 3, 3, 3, 3], 10) == 2


def test_the_better_bound(answer):
    assert answer.at_least([6] * 5, 10) == 5  # the sum alone says 3
    assert answer.at_least([], 10) == 0
    assert answer.at_least([1], 10) == 1
    assert answer.at_least([5, 5, 5], 10) == 2  # jobs of exactly half a machine share one
    assert answer.at_least([7, 7, 4, 4, 4, 1], 10) == 4  # no 4 fits beside a 7, and two fit together
    assert answer.at_least([7, 6, 4, 3], 10) == 2


def test_the_better_bound_agrees_with_its_definition(answer):
    rng = random.Random(4)
    for _ in range(300):
        capacity = rng.choice([9, 10, 16])
        sizes = [rng.randrange(1, capacity + 1) for _ in range(rng.randrange(9))]
        best = 0
        for small in range(capacity // 2 + 1):
            large = [size for size in sizes if 2 * size > capacity]
            beside = sum(capacity - size for size in large if size + small <= capacity)
            rest = sum(size for size in sizes if 2 * size <= capacity and size >= small)
            best = max(best, len(large) + max(0, -(-(rest - beside) // capacity)))
        assert answer.at_least(sizes, capacity) == best, (sizes, capacity)
