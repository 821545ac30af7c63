import random
from collections import Counter

import pytest


def cover(answer, labels, need):
    found = answer.shortest_cover(list(labels), need)
    return found if found is None else tuple(found)


@pytest.mark.parametrize(
    ("labels", "need", "expected"),
    [
        ("adobecodebanc", {"a": 1, "b": 1, "c": 1}, (9, 13)),
        ("aab", {"a": 2, "b": 1}, (0, 3)),
        ("abbba", {"a": 1, "b": 1}, (0, 2)),  # the first of two
        ("baab", {"a": 2}, (1, 3)),
        ("abcabca", {"a": 2, "c": 1}, (0, 4)),
        ("xxaxx", {"a": 1}, (2, 3)),
        ("aaaab", {"a": 1, "b": 1}, (3, 5)),  # what is plenty on the left must go
    ],
)
def test_known_slices(answer, labels, need, expected):
    assert cover(answer, labels, need) == expected


@pytest.mark.parametrize(("labels", "need"), [("", {"a": 1}), ("aa", {"a": 3}), ("aaa", {"a": 1, "b": 1})])
def test_too_few_examples(answer, labels, need):
    assert cover(answer, labels, need) is None


@pytest.mark.parametrize("need", [{}, {"a": 0}])
def test_nothing_needed(answer, need):
    assert cover(answer, "ab", need) == (0, 0)


def test_the_request_is_left_as_it_was(answer):
    need = {"a": 1, "b": 1}
    cover(answer, "abab", need)
    assert need == {"a": 1, "b": 1}


def test_agrees_with_brute_force(answer):
    rng = random.Random(13)
    for _ in range(300):
        labels = rng.choices("abc", k=rng.randrange(12))
        need = {"a": rng.randrange(1, 4), "b": rng.randrange(3)}
        slices = [
            (stop - start, start, stop)
            for start in range(len(labels))
            for stop in range(start + 1, len(labels) + 1)
            if all(Counter(labels[start:stop])[name] >= count for name, count in need.items())
        ]
        assert cover(answer, labels, need) == (min(slices)[1:] if slices else None)


class Labels(list):
    """A list that counts how many of its elements are read."""

    reads = 0

    def __getitem__(self, index):
        found = super().__getitem__(index)
        self.reads += len(found) if isinstance(index, slice) else 1
        return found

    def __iter__(self):
        for label in super().__iter__():
            self.reads += 1
            yield label


def test_reads_each_label_a_few_times_only(answer):
    labels = Labels(n % 50 for n in range(2_000))
    assert tuple(answer.shortest_cover(labels, dict.fromkeys(range(50), 1))) == (0, 50)
    assert labels.reads < 20 * 2_000


def test_classes_may_be_falsy_and_needs_zero(answer):
    labels = [10, 0, 2, None, 0, 2]
    assert tuple(answer.shortest_cover(labels, {0: 1, None: 1, 10: 0})) == (3, 5)


def test_leaves_its_labels_alone(answer):
    labels = list("abcabca")
    answer.shortest_cover(labels, {"a": 2, "c": 1})
    assert labels == list("abcabca")
