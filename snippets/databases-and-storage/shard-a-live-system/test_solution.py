from collections import Counter

import pytest

KEYS = [f"user{i}" for i in range(5_000)]


def moved(old, new):
    return {(old(k), new(k)) for k in KEYS if old(k) != new(k)}, sum(
        old(k) != new(k) for k in KEYS) / len(KEYS)


def test_modulo_moves_nearly_everything(answer):
    _, share = moved(answer.by_modulo("ABCD"), answer.by_modulo("ABCDE"))
    assert share == pytest.approx(0.8, abs=0.03)


def test_a_ring_moves_keys_only_to_the_new_shard(answer):
    moves, share = moved(answer.by_ring("ABCD", 200),
                         answer.by_ring("ABCDE", 200))
    assert {to for _, to in moves} == {"E"}
    assert share == pytest.approx(0.2, abs=0.06)


def test_slots_move_exactly_the_fair_part_and_only_to_the_new_shard(answer):
    owners = ["ABCD"[i % 4] for i in range(1_000)]
    after = answer.add_shard(owners, "E")
    assert Counter(after) == dict.fromkeys("ABCDE", 200)
    for old, new in zip(owners, after, strict=True):
        assert new in (old, "E")
    assert owners == ["ABCD"[i % 4] for i in range(1_000)]  # the old map is unchanged


def test_more_points_balance_the_ring(answer):
    def spread(points):
        counts = Counter(map(answer.by_ring("ABCDE", points), KEYS))
        return max(counts.values()) / min(counts.values())

    assert spread(200) < 1.6 < spread(1)


def test_the_first_shard_owns_the_end_of_the_ring(answer):
    place = answer.by_ring("A", 1)
    assert {place(key) for key in KEYS} == {"A"}


def test_catching_up_needs_spare_write_capacity(answer):
    assert answer.catch_up(100, 10, 20) == 100
    assert answer.catch_up(100, 10, 10) == float("inf")


def test_keys_follow_their_slots(answer):
    owners = ["ABCD"[i % 4] for i in range(1_024)]
    moves, share = moved(answer.by_slots(owners),
                         answer.by_slots(answer.add_shard(owners, "E")))
    assert {to for _, to in moves} == {"E"}
    assert share == pytest.approx(0.2, abs=0.03)
