import random

import pytest


def test_equal_and_disjoint(answer):
    assert answer.distance([1, 2, 2], [2, 1, 2, 2, 2, 1]) == pytest.approx(0)
    assert answer.distance(["a"], ["b", "c"]) == 1
    assert answer.distance([0, 1], [0, 0]) == 0.5


@pytest.mark.parametrize("seed", range(20))
def test_the_largest_difference_over_all_sets_of_values(answer, seed):
    rng = random.Random(seed)
    before, after = ([rng.randrange(5) for _ in range(rng.randint(1, 30))] for _ in range(2))
    best = 0.0
    for subset in range(2**5):
        old = sum(subset >> v & 1 for v in before) / len(before)
        new = sum(subset >> v & 1 for v in after) / len(after)
        best = max(best, abs(old - new))
    assert answer.distance(before, after) == pytest.approx(best)


def test_an_empty_window_is_an_error(answer):
    with pytest.raises(ValueError, match="empty"):
        answer.distance([], [1])


def test_the_broken_feature_comes_first(answer):
    before = {"amount": [1, 2, 3, 4], "velocity": [0, 1, 2, 3]}
    after = {"velocity": [0, 0, 0, 0], "amount": [1, 2, 3, 3]}
    assert answer.suspects(before, after) == [(0.75, "velocity"), (0.25, "amount")]


def test_a_feature_that_vanished_is_named(answer):
    with pytest.raises(ValueError, match="velocity"):
        answer.suspects({"velocity": [1]}, {"amount": [1]})
