import random

import pytest


def rows(n, seed):
    rng = random.Random(seed)
    return [(rng.choice("aaaabcd"), i) for i in range(n)]


@pytest.mark.parametrize("salts", [1, 3, 16])
def test_salting_keeps_the_result(answer, salts):
    left = rows(200, 1)
    right = [("a", 1), ("a", 2), ("b", 3), ("z", 4)]
    expected = answer.join(left, right)
    assert answer.join(*answer.salted(left, right, {"a"}, salts)) == expected


def test_salting_flattens(answer):
    left = [("hot", i) for i in range(6400)]
    before = answer.load([k for k, _ in left], 32)
    big, _ = answer.salted(left, [], {"hot"}, 64)
    assert max(before) == 6400
    assert max(answer.load([k for k, _ in big], 32)) < 6400 / 8


def test_hot_rows_at_regular_places_are_spread_too(answer):
    left = [("hot" if i % 4 == 0 else "cold", i) for i in range(4000)]
    big, _ = answer.salted(left, [], {"hot"}, 4)
    salts = [key[1] for key, _ in big if key[0] == "hot"]
    assert all(150 < salts.count(s) < 350 for s in range(4))


def test_a_repeated_task_gives_the_same_salts(answer):
    left = rows(100, 2)
    big, _ = answer.salted(left, [], {"a"}, 8)
    again, _ = answer.salted(left[50:], [], {"a"}, 8)
    assert again == big[50:]


def test_cold_keys_are_not_copied(answer):
    _, small = answer.salted([], [("a", 1), ("b", 2)], {"a"}, 8)
    assert len(small) == 9


@pytest.mark.parametrize(
    "size, median, skewed",
    [(2000, 100, True), (240, 12, False), (400, 100, False),
     (500, 100, False), (501, 100, True), (256, 10, False), (257, 10, True)],
)
def test_spark_needs_both(answer, size, median, skewed):
    assert answer.aqe_calls_it_skewed(size, median) is skewed


def test_the_inputs_are_not_changed(answer):
    left, right, hot = [("guest", 2), ("u1", 10)], [("guest", "G"), ("u1", 1)], {"guest"}
    answer.salted(left, right, hot, 4)
    assert left == [("guest", 2), ("u1", 10)]
    assert right == [("guest", "G"), ("u1", 1)]
    assert hot == {"guest"}


def test_join_pairs_every_left_row_with_every_right_row_of_its_key(answer):
    left = [("b", 10), ("a", 2), ("c", 7), ("a", 1)]
    right = [("a", 9), ("b", 8), ("z", 4), ("a", 3)]
    assert answer.join(left, right) == [(1, 3), (1, 9), (2, 3), (2, 9), (10, 8)]
