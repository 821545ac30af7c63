import random

import numpy as np
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


@pytest.mark.parametrize(("kind", "heights", "water"), [
    ("int16", [30_000, -9_999, 30_000], 39_999),  # one difference overflows
    ("int16", [1_000] + 100 * [0] + [1_000], 100_000),  # the sum overflows
    ("uint8", [200] + 50 * [0] + [250], 10_000),
    ("float32", [20_000_000.0] + 3 * [0.0] + [20_000_001.0], 60_000_000),
])
def test_narrow_types_do_not_overflow(answer, kind, heights, water):
    assert answer.trapped_water(np.array(heights, dtype=kind)) == water


@pytest.mark.parametrize("level", [1e9, -1e9])
def test_a_puddle_far_above_or_below_the_sea(answer, level):
    assert answer.trapped_water([level + 2, level, level + 1]) == 1


def test_leaves_its_input_alone(answer):
    heights = [5, 1, 3, 1, 5]
    answer.trapped_water(heights)
    assert heights == [5, 1, 3, 1, 5]
