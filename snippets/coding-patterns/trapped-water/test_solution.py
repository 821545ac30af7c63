import random

import pytest


@pytest.mark.parametrize(
    ("heights", "water"),
    [
        ([], 0),
        ([7], 0),
        ([7, 3], 0),
        ([3, 3, 3], 0),
        ([1, 2, 3], 0),  # all runs off to the left
        ([3, 2, 1], 0),
        ([3, 0, 2], 2),
        ([2, 0, 3], 2),
        ([0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1], 6),
        ([5, 1, 3, 1, 5], 10),  # the water covers the hill in the middle
        ([4, 2, 0, 3, 2, 5], 9),
    ],
)
def test_known_profiles(answer, heights, water):
    assert answer.trapped_water(heights) == water


@pytest.mark.parametrize(("heights", "water"), [([-3, -5, -2], 2), ([-1, -2], 0), ([0, -4, -1], 3)])
def test_the_sea_level_is_not_special(answer, heights, water):
    assert answer.trapped_water(heights) == water


def test_heights_may_be_fractions(answer):
    assert answer.trapped_water([1.5, 0.25, 1.0]) == pytest.approx(0.75)


def test_agrees_with_the_definition(answer):
    rng = random.Random(9)
    for _ in range(300):
        heights = [rng.randrange(-4, 5) for _ in range(rng.randrange(12))]
        expected = sum(
            min(max(heights[: i + 1]), max(heights[i:])) - height for i, height in enumerate(heights)
        )
        assert answer.trapped_water(heights) == expected


class Profile(list):
    """A list that counts how many of its elements are read."""

    reads = 0

    def __getitem__(self, index):
        found = super().__getitem__(index)
        self.reads += len(found) if isinstance(index, slice) else 1
        return found

    def __iter__(self):
        for height in super().__iter__():
            self.reads += 1
            yield height


def test_reads_each_column_a_few_times_only(answer):
    size = 1_000
    profile = Profile(n % 7 for n in range(size))
    answer.trapped_water(profile)
    assert profile.reads < 20 * size
