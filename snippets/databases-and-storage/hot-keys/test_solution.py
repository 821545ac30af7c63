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


def first_end(rate, work, parallel):
    """When the first of the loads ends, if each read starts one and all share the database: by integrating by hand."""
    full = parallel / rate
    return work if full >= work else full * np.exp((work - full) * rate / parallel)


@pytest.mark.parametrize("rate, work, parallel", [(2000, 0.05, 20), (2000, 0.02, 20), (1000, 0.03, 10), (1000, 0.05, 200)])
def test_a_stampede_lasts_until_its_first_load_ends(answer, rate, work, parallel):
    loads, waited, history = answer.stampede("every miss", rate=rate, work=work, parallel=parallel, seconds=8.0)
    assert loads == waited == max(history)
    assert loads / rate == pytest.approx(first_end(rate, work, parallel), rel=0.08, abs=0.003)
    assert history[-1] == 0 and not any(history[:5000])


def test_a_database_without_limit_still_loads_once_per_read(answer):
    loads, _, history = answer.stampede("every miss", work=0.05, parallel=10_000)
    assert 100 <= loads == max(history) <= 104


def test_one_load_is_enough(answer):
    for policy, waiting in (("single flight", 100), ("serve stale", 0)):
        loads, waited, history = answer.stampede(policy)
        assert (loads, max(history)) == (1, 1)
        assert waited == pytest.approx(waiting, abs=4)


def test_early_refreshes_come_before_the_expiry_and_few_at_once(answer):
    loads, waited, history = answer.stampede("early refresh")
    assert waited == 0
    assert 1 <= loads <= 12 and max(history) <= 8
    assert 4500 < history.index(max(history)) < 5000


def test_a_key_that_is_never_read_twice_while_loading_needs_no_protection(answer):
    for policy in ("every miss", "single flight"):
        assert answer.stampede(policy, rate=1000, work=0.001)[0] == 1
