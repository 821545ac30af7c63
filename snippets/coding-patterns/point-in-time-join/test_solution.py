import random

import pytest

FEATURES = [(10, "a"), (20, "b"), (30, "c")]


def test_takes_the_newest_value_of_the_past(answer):
    assert answer.latest_known([15, 25, 29, 35], FEATURES, 100) == ["a", "b", "b", "c"]


def test_never_looks_ahead_even_if_the_future_is_nearer(answer):
    assert answer.latest_known([5, 19], FEATURES, 100) == [None, "a"]


def test_a_value_of_the_same_moment_is_not_known_yet(answer):
    assert answer.latest_known([10, 20], FEATURES, 100) == [None, "a"]


@pytest.mark.parametrize(("label", "expected"), [(37, "c"), (37.5, None), (38, None)])
def test_a_value_may_be_at_most_max_age_old(answer, label, expected):
    assert answer.latest_known([label], FEATURES, 7) == [expected]


def test_the_last_of_several_values_of_one_moment_wins(answer):
    assert answer.latest_known([11], [(10, "old"), (10, "new")], 5) == ["new"]


def test_labels_of_one_moment_get_the_same_value(answer):
    assert answer.latest_known([15, 15, 15], FEATURES, 100) == ["a", "a", "a"]


@pytest.mark.parametrize("value", [0, "", False])
def test_zero_and_empty_are_values(answer, value):
    found = answer.latest_known([2], [(1, value)], 5)
    assert found == [value]
    assert type(found[0]) is type(value)


def test_without_labels_or_features(answer):
    assert answer.latest_known([], FEATURES, 5) == []
    assert answer.latest_known([1, 2], [], 5) == [None, None]


class Counted(list):
    """A list that counts how often an element is read."""

    reads = 0

    def __getitem__(self, index):
        self.reads += 1
        return super().__getitem__(index)

    def __iter__(self):
        for item in super().__iter__():
            self.reads += 1
            yield item


def test_does_not_start_again_for_every_label(answer):
    size = 1_000
    features = Counted((time, time) for time in range(size))
    answer.latest_known(range(1, size + 1), features, 5)
    assert features.reads < 30 * size


def test_agrees_with_brute_force(answer):
    rng = random.Random(3)
    for _ in range(200):
        labels = sorted(rng.choices(range(30), k=8))
        features = [(time, n) for n, time in enumerate(sorted(rng.choices(range(30), k=8)))]
        expected = []
        for label in labels:
            past = [value for time, value in features if label - 6 <= time < label]
            expected.append(past[-1] if past else None)
        assert answer.latest_known(labels, features, 6) == expected


def test_times_of_real_logs(answer):
    start = 1_700_000_000.0
    features = [(start, 2), (start + 1e-3, 10), (start + 2e-3, 3)]
    assert answer.latest_known([start + 1e-3, start + 1.5e-3, start + 9], features, 1) == [2, 10, None]


def test_a_too_old_value_does_not_hide_behind_an_older_one(answer):
    assert answer.latest_known([30], [(0, "a"), (10, "b"), (30, "c")], 5) == [None]


def test_leaves_its_input_alone(answer):
    labels, features = [15, 25], list(FEATURES)
    answer.latest_known(labels, features, 100)
    assert labels == [15, 25] and features == FEATURES
