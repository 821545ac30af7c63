import random
from collections import Counter

import pytest

MEMBERS = ["a", "b", "c", "d"]


def test_one_key_always_meets_the_same_partition(answer):
    assert len({answer.partition_of("user-10", 12) for _ in range(9)}) == 1
    assert {answer.partition_of(f"user-{i}", 12) for i in range(500)} == set(range(12))


def test_dealing_out_again_moves_most_of_them(answer):
    assert answer.moved(answer.dealt(12, MEMBERS), answer.dealt(12, MEMBERS[:3])) == 9


def test_sticky_moves_only_what_the_leaver_held(answer):
    before = answer.dealt(12, MEMBERS)
    after = answer.sticky(before, MEMBERS[:3])
    assert answer.moved(before, after) == 3
    assert Counter(after.values()) == {"a": 4, "b": 4, "c": 4}


@pytest.mark.parametrize("seed", range(20))
def test_sticky_is_balanced_and_moves_the_minimum(answer, seed):
    rng = random.Random(seed)
    names = [f"m{i}" for i in range(rng.randint(2, 9))]
    before = answer.dealt(rng.randint(1, 40), names)
    after_names = rng.sample(names, rng.randint(1, len(names))) + ["m10"] * rng.randint(0, 1)
    after = answer.sticky(before, after_names)
    counts = [Counter(after.values())[m] for m in after_names]
    assert set(after) == set(before) and max(counts) - min(counts) <= 1
    held = Counter(before.values())
    least, extra = divmod(len(before), len(after_names))
    sizes = sorted((held[m] for m in after_names), reverse=True)
    stay = sum(min(n, least + (i < extra)) for i, n in enumerate(sizes))
    assert answer.moved(before, after) == len(before) - stay


def test_lag_by_hand(answer):
    both, one = {0: "a", 1: "b"}, {0: "a", 1: None}
    run = answer.lag_over_time(4, [(0, both), (1, one), (2, both)], 10, 15, 2)
    assert run == [0, 10, 5, 0]


def test_a_member_beyond_its_capacity_falls_behind(answer):
    assert answer.lag_over_time(3, [(0, {0: "a", 1: "a"})], 10, 15, 2) == [5, 10, 15]


def test_incremental_hurts_less_than_eager(answer):
    peak = {p: max(answer.lag_over_time(300, answer.rolling_restart(MEMBERS, p)))
            for p in ("eager", "incremental", "static")}
    assert peak["incremental"] < peak["static"] < peak["eager"]


def test_everything_is_read_in_the_end(answer):
    for protocol in ("eager", "incremental", "static"):
        changes = answer.rolling_restart(MEMBERS, protocol)
        assert answer.lag_over_time(600, changes)[-1] == 0
