import random

import pytest


@pytest.mark.parametrize(
    ("mask", "count"),
    [
        (0, 0), (1, 1), (2, 1), (10, 2), (255, 8), (256, 1), (2**63 - 1, 63), (2**62 + 2**40 + 1, 3),
        (-1, 64), (-2, 63), (-(2**63), 1), (10**9, 13), (2**32, 1),
    ],
)
def test_known_masks(answer, mask, count):
    assert answer.count_flags(mask) == count


def test_agrees_with_looking_at_each_bit(answer):
    rng = random.Random(35)
    for _ in range(300):
        mask = rng.randrange(-(2**63), 2**63) >> rng.randrange(64)
        assert answer.count_flags(mask) == sum(mask >> bit & 1 for bit in range(64))


@pytest.mark.parametrize(
    ("ids", "one"),
    [([5], 5), ([2, 10, 2], 10), ([7, 7, 0], 0), ([-3, 4, 4], -3), ([10**9, 2**40, 10**9], 2**40), ([1, 2, 3, 2, 1], 3)],
)
def test_one_unpaired(answer, ids, one):
    assert answer.unpaired(ids) == one


@pytest.mark.parametrize(
    ("ids", "two"),
    [
        ([3, 5], (3, 5)), ([5, 3], (3, 5)), ([1, 2, 1, 3, 2, 5], (3, 5)), ([0, 4], (0, 4)), ([9, 9, -1, 0], (-1, 0)),
        ([10**9, 2**40, 6, 6], (10**9, 2**40)), ([-8, 8], (-8, 8)), ([7, 4, 4, 6], (6, 7)),
    ],
)
def test_two_unpaired(answer, ids, two):
    assert tuple(answer.two_unpaired(ids)) == two


def test_agrees_with_counting(answer):
    rng = random.Random(36)
    for _ in range(200):
        paired = rng.sample(range(-50, 50), rng.randrange(2, 9))
        one, other, *rest = paired
        ids = rest * 2 + [one]
        rng.shuffle(ids)
        assert answer.unpaired(ids) == one
        ids.append(other)
        rng.shuffle(ids)
        assert tuple(answer.two_unpaired(ids)) == tuple(sorted((one, other)))


class Id(int):
    def __hash__(self):
        raise AssertionError("a set or a dictionary needs memory for all ids")

    def __lt__(self, other):
        Id.compared += 1
        return int(self) < int(other)

    compared = 0


def test_constant_memory(answer):
    Id.compared = 0
    ids = [Id(n % 100) for n in range(200)]
    assert answer.unpaired([*ids, Id(500)]) == 500
    assert tuple(answer.two_unpaired([*ids, Id(500), Id(300)])) == (300, 500)
    assert Id.compared < 20  # nor is the list sorted
