import random
from itertools import combinations

import pytest


def state(log):
    now = {}
    for _, key, value, _ in log:
        now[key] = value
    return {key: value for key, value in now.items() if value is not None}


def random_log(rng, size=200):
    keys = ["vehicle-2", "vehicle-10", "vehicle-7", "a"]
    return [(10**9 + i, rng.choice(keys), rng.choice([None, 0, "", 5, 10**9]), i) for i in range(size)]


def test_compaction_keeps_the_state(answer):
    rng = random.Random(0)
    for size in (0, 1, 2, 50, 300):
        for keep in (0, 20, 10**6):
            log = random_log(rng, size)
            assert state(answer.compact(log, size, keep)) == state(log)


def test_each_key_has_at_most_one_record_and_offsets_stay(answer):
    log = random_log(random.Random(1))
    kept = answer.compact(log, 200, 10**6)
    assert len({key for _, key, _, _ in kept}) == len(kept)
    assert set(kept) <= set(log)
    assert kept == sorted(kept)


def test_zero_and_the_empty_text_are_values(answer):
    log = [(0, "a", 0, 0), (1, "b", "", 1)]
    assert answer.compact(log, 10**6, 0) == log


def test_a_tombstone_stays_for_a_while(answer):
    log = [(0, "a", 1, 0), (1, "a", None, 10)]
    assert answer.compact(log, 33, 24) == log[1:]
    assert answer.compact(log, 34, 24) == []


def test_an_old_tombstone_never_revives_the_value(answer):
    log = [(0, "a", 1, 0), (1, "a", None, 1)]
    assert answer.compact(log, 10**9, 24) == []


@pytest.mark.parametrize("replicas, least", [(3, 1), (3, 2), (3, 3), (5, 3)])
def test_a_record_survives_every_small_loss_and_not_every_larger_one(answer, replicas, least):
    holders = set(range(answer.copies("all", least, least)))
    lost = answer.always_survives(least)
    assert all(holders - set(gone) for gone in combinations(range(replicas), lost))
    assert any(not holders - set(gone) for gone in combinations(range(replicas), lost + 1))


@pytest.mark.parametrize("replicas, least", [(3, 1), (3, 2), (3, 3), (5, 3)])
def test_writes_go_on_until_one_more_is_down(answer, replicas, least):
    down = answer.may_be_down(replicas, least)
    assert answer.copies("all", replicas - down, least) is not None
    assert answer.copies("all", replicas - down - 1, least) is None


def test_acks_1_ignores_the_minimum(answer):
    assert answer.copies(1, 1, 2) == 1
    assert answer.copies(0, 3, 2) == 0
