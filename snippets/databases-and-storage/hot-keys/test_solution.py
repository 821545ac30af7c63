import random

import numpy as np
import pytest

MAY_CHANGE = ("SplitCounter",)


def test_shares(answer):
    assert answer.zipf_shares(1, 1).tolist() == [1.0]
    s = answer.zipf_shares(1_000, 1)
    assert s.sum() == pytest.approx(1)
    assert s[0] == pytest.approx(2 * s[1])
    assert np.allclose(answer.zipf_shares(10, 0), 0.1)


def test_more_shards_do_not_help_a_hot_key(answer):
    shares = answer.zipf_shares(100_000, 1)
    for shards in (8, 64, 512):
        load = answer.busiest_shard(shares, shards)
        assert load / shards >= shares[0]
    assert answer.busiest_shard(shares, 512) > 5 * answer.busiest_shard(shares, 8)


def test_even_keys_stay_even(answer):
    assert answer.busiest_shard(np.full(100_000, 1e-5), 16) < 1.1


def test_split_counter_loses_nothing(answer):
    rng = random.Random(0)
    counter = answer.SplitCounter(16, rng.randrange)
    for amount in (1, 10**9, -3, 2):
        counter.add(amount)
    for _ in range(1_000):
        counter.add()
    assert counter.read() == 1_000_001_000
    assert sum(s > 0 for s in counter.slots) == 16


@pytest.mark.parametrize("writes, slots", [(1, 1), (700, 1), (701, 2), (20_000, 29)])
def test_slots(answer, writes, slots):
    assert answer.slots_needed(writes, 1_000) == slots
