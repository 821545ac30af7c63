import random

import numpy as np
import pytest


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ([], (0, 0)),
        ([1], (0, 0)),
        ([0, 0, 0], (0, 0)),
        ([0, 1], (0, 2)),  # the whole input counts
        ([1, 1, 0, 0], (0, 4)),
        ([1, 1, 1, 0], (2, 4)),
        ([0, 0, 1, 0, 0, 0, 1, 1], (2, 8)),
        ([0, 0, 1, 1, 1, 1, 0], (0, 4)),
        ([1, 0, 0, 0, 1], (0, 2)),  # the first of two
    ],
)
def test_known_slices(answer, labels, expected):
    assert tuple(answer.longest_balanced(labels)) == expected


def test_reads_its_input_once(answer):
    assert tuple(answer.longest_balanced(iter([1, 1, 0]))) == (1, 3)


def test_labels_may_be_booleans(answer):
    assert tuple(answer.longest_balanced([True, False, False])) == (0, 2)


def test_agrees_with_brute_force(answer):
    rng = random.Random(4)
    for _ in range(300):
        labels = rng.choices([0, 1], k=rng.randrange(14))
        best = (0, 0)
        for start in range(len(labels)):
            for stop in range(start + 1, len(labels) + 1):
                if 2 * sum(labels[start:stop]) == stop - start > best[1] - best[0]:
                    best = start, stop
        assert tuple(answer.longest_balanced(labels)) == best


class Label(int):
    """A label that counts how often it is tested, compared or added up."""

    work = 0

    def _count(self, result):
        Label.work += 1
        return result

    def __bool__(self):
        return self._count(int(self) != 0)

    def __eq__(self, other):
        return self._count(int(self) == int(other))

    def __add__(self, other):
        return self._count(int(self) + int(other))

    __radd__ = __add__
    __hash__ = int.__hash__


def test_looks_at_each_label_a_few_times_only(answer):
    size = 1_000
    labels = [Label(n % 3 == 0) for n in range(size)]
    Label.work = 0
    answer.longest_balanced(labels)
    assert Label.work < 20 * size


@pytest.mark.parametrize("kind", ["uint8", "int8", "bool"])
def test_narrow_labels_do_not_wrap(answer, kind):
    """The balance climbs to 300, which no 8-bit integer holds."""
    assert tuple(answer.longest_balanced(np.ones(300, dtype=kind))) == (0, 0)
    labels = np.array([1] * 300 + [0] * 300 + [1], dtype=kind)
    assert tuple(answer.longest_balanced(labels)) == (0, 600)


def test_a_long_climb(answer):
    """A balance of 70,000 fits neither int16 nor float16."""
    labels = [1] * 70_000 + [0] * 70_000 + [1]
    assert tuple(answer.longest_balanced(labels)) == (0, 140_000)


def test_leaves_its_input_alone(answer):
    labels = [1, 1, 0]
    answer.longest_balanced(labels)
    assert labels == [1, 1, 0]
