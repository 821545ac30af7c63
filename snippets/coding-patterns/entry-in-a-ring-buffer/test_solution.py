import random

import pytest


@pytest.mark.parametrize(
    ("times", "target", "index"),
    [
        ([], 5, None),
        ([5], 5, 0),
        ([5], 2, None),
        ([10, 2], 2, 1),
        ([10, 2], 10, 0),
        ([40, 50, 60, 10, 20, 30], 20, 4),
        ([40, 50, 60, 10, 20, 30], 40, 0),
        ([40, 50, 60, 10, 20, 30], 30, 5),
        ([40, 50, 60, 10, 20, 30], 35, None),
        ([10, 20, 30], 30, 2),  # not rotated at all
        ([0.25, 1.5, -3.0], -3.0, 2),
        ([10**9 + 2, 10**9 + 10, -(10**9)], 10**9 + 10, 1),
    ],
)
def test_known_rings(answer, times, target, index):
    assert answer.find_in_ring(times, target) == index


@pytest.mark.parametrize("size", range(1, 10))
def test_every_rotation_and_every_target(answer, size):
    ordered = [10 * n for n in range(size)]
    for turn in range(size):
        times = ordered[turn:] + ordered[:turn]
        assert answer.oldest(times) == times.index(0)
        for target in range(-5, 10 * size + 5, 5):
            assert answer.find_in_ring(times, target) == (times.index(target) if target in times else None)


class Ring(list):
    """A list that counts how many of its elements are read."""

    reads = 0

    def __getitem__(self, index):
        found = super().__getitem__(index)
        self.reads += len(found) if isinstance(index, slice) else 1
        return found

    def __iter__(self):
        for time in super().__iter__():
            self.reads += 1
            yield time

    def index(self, *args):
        self.reads += len(self)
        return super().index(*args)

    def __contains__(self, target):
        self.reads += len(self)
        return super().__contains__(target)


def test_reads_few_entries(answer):
    rng = random.Random(17)
    ordered = sorted(rng.sample(range(10**9, 2 * 10**9), 4_096))
    for turn in (0, 1, 1_000, 2_048, 4_095):
        times = ordered[turn:] + ordered[:turn]
        for target in (ordered[0], ordered[-1], ordered[2_000], 5):
            ring = Ring(times)
            assert answer.find_in_ring(ring, target) == (times.index(target) if target in ordered else None)
            assert ring.reads <= 6 * 13
        ring = Ring(times)
        assert answer.oldest(ring) == times.index(ordered[0])
        assert ring.reads <= 4 * 13
