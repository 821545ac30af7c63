import random

import pytest


def test_the_birthday_bound_against_a_simulation(answer):
    rng = random.Random(0)
    hits = sum(len({rng.getrandbits(16) for _ in range(200)}) < 200 for _ in range(4_000))
    assert hits / 4_000 == pytest.approx(answer.chance(200, 16), abs=0.02)


def test_a_small_chance_is_the_number_of_pairs(answer):
    assert answer.chance(1e9, 64) == pytest.approx(0.0267, abs=1e-4)
    assert answer.chance(1e15, 122) == pytest.approx(answer.colliding_pairs(1e15, 122))
    assert answer.uuid7_collisions_a_year(100) == pytest.approx(8.3e-9, rel=0.01)


def test_ids_are_unique_and_in_order_of_the_clock(answer):
    rng, maker, now, made = random.Random(1), answer.Snowflake(7), 10**9, []
    for _ in range(20_000):
        now += rng.random() < 0.001
        if (fresh := maker.make(now)) is not None:
            made.append(fresh)
    assert len(made) > 15_000
    assert made == sorted(set(made))


def test_workers_never_share_an_id(answer):
    ids = [answer.Snowflake(worker).make(5) for worker in (0, 2, 10, 1_023)]
    assert len(set(ids)) == 4
    with pytest.raises(ValueError):
        answer.Snowflake(1_024)


def test_a_clock_that_goes_back_makes_no_id(answer):
    maker = answer.Snowflake(2)
    assert maker.make(100) is not None
    assert maker.make(99) is None
    assert maker.make(100) is not None


def test_a_millisecond_holds_4096_ids(answer):
    maker = answer.Snowflake(2)
    made = [maker.make(3) for _ in range(4_097)]
    assert None not in made[:-1] and made[-1] is None
    assert len(set(made[:-1])) == 4_096
    assert maker.make(4) > made[-2]


def test_the_epoch_is_subtracted(answer):
    assert answer.Snowflake(0, epoch=1_000).make(1_000) == 0
    assert answer.Snowflake(0, epoch=1_000).make(1_000 + 2**41 - 1) < 2**63
