import pytest


@pytest.mark.parametrize("size, units", [(1, 1), (1024, 1), (1025, 2), (3500, 4)])
def test_writes_round_up_to_a_kilobyte(answer, size, units):
    assert answer.write_units(size) == units
    assert answer.write_units(size, transactional=True) == 2 * units


@pytest.mark.parametrize("size, strong", [(1, 1), (4096, 1), (4097, 2), (9000, 3)])
def test_reads_round_up_to_four(answer, size, strong):
    assert answer.read_units(size, "strong") == strong
    assert answer.read_units(size) == strong / 2
    assert answer.read_units(size, "transactional") == 2 * strong


def test_one_hot_key_is_throttled_although_the_table_has_room(answer):
    load = {"big": 1600, "a": 400, "b": 10}
    assert answer.throttled(load, 1024) == 600
    assert answer.throttled(load, 1024, shards=2) == 0
    assert answer.throttled(load, 1500) == 1100


def test_suffixes_can_be_computed_again_and_spread_evenly(answer):
    assert answer.shard_of("t", 10, 4) == answer.shard_of("t", 10, 4)
    counts = answer.spread("t", range(10_000), 4)
    assert len(counts) == 4 and max(counts.values()) < 1.1 * 2500
