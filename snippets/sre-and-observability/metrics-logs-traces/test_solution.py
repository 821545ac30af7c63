import itertools
import random

import pytest


@pytest.mark.parametrize("seed", range(20))
def test_the_same_as_writing_all_series_down(answer, seed):
    rng = random.Random(seed)
    labels = {name: rng.randint(1, 5) for name in "abc"[:rng.randint(0, 3)]}
    combinations = list(itertools.product(*(range(n) for n in labels.values())))
    assert answer.series(labels) == len(combinations)
    buckets = rng.randint(1, 6)
    names = [*(f"bucket le={n}" for n in range(buckets)), "sum", "count"]
    assert answer.series(labels, buckets) == len(set(itertools.product(combinations, names)))


def test_no_label_is_one_series(answer):
    assert answer.series({}) == 1


def test_the_guilty_label_comes_first(answer):
    samples = [{"route": f"/r{n % 3}", "customer": str(n), "code": "200"} for n in range(100)]
    assert answer.observed(samples) == [(100, "customer"), (3, "route"), (1, "code")]
    assert answer.observed([]) == []


def test_missing_labels_are_fine(answer):
    assert answer.observed([{"a": 2}, {"b": 10}, {"a": "2"}]) == [(2, "a"), (1, "b")]
