import random
from collections import Counter

import pytest


def words(line):
    return [(word, 1) for word in line.split()]


def total(key, values):
    return sum(values)


SPLITS = [["b a", "b"], ["a c b", "a"], []]


def test_word_count_by_hand(answer):
    assert answer.mapreduce(SPLITS, words, total, 2) == ({"a": 3, "b": 3, "c": 1}, 7)


def test_a_combiner_changes_the_traffic_and_not_the_result(answer):
    assert answer.mapreduce(SPLITS, words, total, 2, total) == ({"a": 3, "b": 3, "c": 1}, 5)


@pytest.mark.parametrize("reducers", [1, 2, 10])
def test_against_a_counter(answer, reducers):
    rng = random.Random(reducers)
    splits = [[" ".join(f"w{rng.randrange(30)}" for _ in range(20)) for _ in range(9)] for _ in range(4)]
    expected = Counter(w for split in splits for line in split for w in line.split())
    for combiner in (None, total):
        assert answer.mapreduce(splits, words, total, reducers, combiner)[0] == expected


def test_an_average_must_not_be_combined_as_an_average(answer):
    def mean(key, values):
        return sum(values) / len(values)

    splits = [[("x", 0), ("x", 0), ("x", 9)], [("x", 9)]]
    assert answer.mapreduce(splits, lambda r: [r], mean, 1)[0] == {"x": 4.5}
    assert answer.mapreduce(splits, lambda r: [r], mean, 1, mean)[0] == {"x": 6.0}


def test_names_cost_memory_by_count_and_not_by_size(answer):
    assert answer.namenode_bytes(1, 128 * 2**20) == 300
    assert answer.namenode_bytes(1, 128 * 2**20 + 1) == 450
    assert answer.namenode_bytes(10, 1) == 3000


def test_recovery_is_shared_by_the_others(answer):
    assert answer.recovery_seconds(48e12, 500, 50e6) == pytest.approx(1923.8, abs=0.1)
