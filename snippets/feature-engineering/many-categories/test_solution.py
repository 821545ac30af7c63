import numpy as np
import pytest


def test_the_bucket_never_changes(answer):
    assert answer.bucket("user", "42", 2**20) == answer.bucket("user", "42", 2**20)
    assert answer.bucket("user", "42", 2**20) == 581780


@pytest.mark.parametrize("buckets", [1, 7, 1_000])
def test_within_the_table(answer, buckets):
    assert all(0 <= answer.bucket("c", i, buckets) < buckets for i in range(200))


def test_columns_do_not_share_values(answer):
    same = [answer.bucket("from", i, 10_000) == answer.bucket("to", i, 10_000) for i in range(1_000)]
    assert sum(same) < 5


def test_column_and_value_are_kept_apart(answer):
    assert answer.bucket("ab", "c", 2**40) != answer.bucket("a", "bc", 2**40)


def test_spread_evenly(answer):
    counts = np.bincount([answer.bucket("c", i, 16) for i in range(16_000)], minlength=16)
    assert counts.min() > 850 and counts.max() < 1_150


@pytest.mark.parametrize("buckets", [1_000, 20_000])
def test_collisions_as_predicted(answer, buckets):
    found = np.array([answer.bucket("c", i, buckets) for i in range(5_000)])
    crowded = np.bincount(found, minlength=buckets)[found] > 1
    assert crowded.mean() == pytest.approx(answer.share_colliding(5_000, buckets), abs=0.02)


def test_one_value_has_nobody_to_collide_with(answer):
    assert answer.share_colliding(1, 7) == 0
    assert answer.share_colliding(2, 7) == pytest.approx(1 / 7, abs=0.02)
