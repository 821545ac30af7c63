import random
from itertools import product
from math import log2

import pytest


def test_metrics_by_hand(answer):
    shown = [1, 0, 1, 0, 0]
    assert answer.precision_at(shown, 5) == pytest.approx(0.4)
    assert answer.recall_at(shown, 5, 4) == pytest.approx(0.5)
    assert answer.average_precision_at(shown, 5, 4) == pytest.approx((1 + 2 / 3) / 4)


def test_average_precision_is_one_only_for_the_best_list(answer):
    for shown in product([0, 1], repeat=5):
        total = max(1, sum(shown))
        best = list(shown) == sorted(shown, reverse=True) and sum(shown)
        assert (answer.average_precision_at(list(shown), 5, total) == pytest.approx(1)) == bool(best)


def test_more_relevant_items_than_places(answer):
    assert answer.average_precision_at([1, 1], 2, 10) == 1


def test_the_push_is_the_negative_slope_of_the_pairwise_loss(answer):
    rng = random.Random(6)
    for _ in range(20):
        n = rng.randint(2, 6)
        scores, grades = [rng.gauss(0, 2) for _ in range(n)], rng.choices([0, 1, 2, 3], k=n)
        push = answer.lambdas(scores, grades, weighted=False)
        for i in range(n):
            up, down = (scores[:i] + [scores[i] + h] + scores[i + 1 :] for h in (1e-5, -1e-5))
            slope = (answer.pairwise_loss(up, grades) - answer.pairwise_loss(down, grades)) / 2e-5
            assert push[i] == pytest.approx(-slope, abs=1e-6)


def test_the_weight_is_the_change_of_dcg(answer):
    def dcg(order, grades):
        return sum((2 ** grades[item] - 1) / log2(place + 1) for place, item in enumerate(order, start=1))

    grades, order = [3, 0, 1, 2], [1, 3, 0, 2]
    places = {item: place for place, item in enumerate(order, start=1)}
    for i in range(4):
        for j in range(4):
            swapped = [{i: j, j: i}.get(item, item) for item in order]
            expected = abs(dcg(swapped, grades) - dcg(order, grades))
            assert answer.swap_gain(grades, places, i, j) == pytest.approx(expected)


def test_pushes_sum_to_zero_and_a_tie_pushes_nobody(answer):
    assert sum(answer.lambdas([1.0, 5.0, -2.0], [2, 0, 1])) == pytest.approx(0)
    assert answer.lambdas([1.0, 5.0], [1, 1]) == [0, 0]
