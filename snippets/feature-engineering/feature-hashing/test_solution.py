import inspect
import os
import subprocess
import sys

import numpy as np
import pytest


def single(answer, column, value, buckets=2**40, seed="v1"):
    ((bucket, amount),) = answer.hash_features({column: value}, buckets, seed).items()
    return bucket, amount


def test_a_category_is_one_signed_entry(answer):
    bucket, amount = single(answer, "origin", "LHR", 1_000)
    assert 0 <= bucket < 1_000 and amount in (1.0, -1.0)


@pytest.mark.parametrize("value", [2, 10, 2.5, 1e9, -3])
def test_a_number_keeps_its_size_and_its_column_one_bucket(answer, value):
    bucket, amount = single(answer, "amount", value)
    assert abs(amount) == abs(value)
    assert bucket == single(answer, "amount", 7)[0]
    assert amount / value == single(answer, "amount", 1)[1]


def test_the_column_is_part_of_the_key(answer):
    assert single(answer, "origin", "LHR")[0] != single(answer, "destination", "LHR")[0]


def test_names_and_values_do_not_run_together(answer):
    assert single(answer, "ab", "c")[0] != single(answer, "a", "bc")[0]
    assert single(answer, "a=b", "c")[0] != single(answer, "a", "b=c")[0]


def test_missing_adds_nothing_and_zero_is_no_category(answer):
    assert answer.hash_features({"a": None}, 10) == {}
    assert answer.hash_features({"a": float("nan")}, 10) == {}
    assert answer.hash_features({}, 10) == {}
    assert sum(map(abs, answer.hash_features({"a": 0}, 10).values())) == 0


def test_an_empty_string_is_a_category(answer):
    assert abs(single(answer, "shop", "")[1]) == 1


def test_a_string_out_of_an_array_is_the_same_category(answer):
    """Training reads arrays, and the service reads JSON."""
    assert single(answer, "origin", np.array(["LHR"])[0]) == single(answer, "origin", "LHR")
    assert single(answer, "amount", np.float32(2.5)) == single(answer, "amount", 2.5)


def test_the_order_of_columns_does_not_matter(answer):
    row = {f"c{i}": f"v{i}" for i in range(30)}
    back = dict(reversed(row.items()))
    assert answer.hash_features(row, 8) == answer.hash_features(back, 8)


def test_collisions_add_up(answer):
    row = {f"c{i}": 1.0 for i in range(200)}
    total = sum(answer.hash_features(row, 4).values())
    assert total == sum(answer.hash_features({k: v}, 4)[b] for k, v in row.items()
                        for b in answer.hash_features({k: v}, 4))


def test_signs_cancel_on_average(answer):
    signs = [single(answer, "user", f"u{i}")[1] for i in range(4_000)]
    assert abs(sum(signs)) < 250


@pytest.mark.parametrize("buckets", [2, 7, 10])
def test_sign_and_bucket_are_independent(answer, buckets):
    hits = [single(answer, "user", f"u{i}", buckets) for i in range(4_000)]
    for b in range(buckets):
        signs = [s for bucket, s in hits if bucket == b]
        assert 0.7 < len(signs) * buckets / 4_000 < 1.3
        assert abs(sum(signs)) < 0.25 * len(signs)


def test_another_seed_is_another_table(answer):
    keys = [f"u{i}" for i in range(50)]
    assert [single(answer, "u", k, 1_000) for k in keys] != [single(answer, "u", k, 1_000, "v2") for k in keys]


def test_every_process_gives_the_same_buckets(answer):
    """Training and serving run in different processes."""
    row = {"city": "Paris", "shop": "10", "amount": 3}
    code = inspect.getsource(answer) + f"\nprint(sorted(hash_features({row!r}, 1000).items()))"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True,
                           env={**os.environ, "PYTHONHASHSEED": "12345"}, check=True)
    assert other.stdout.strip() == str(sorted(answer.hash_features(row, 1000).items()))
