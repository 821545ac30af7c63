import pytest


@pytest.mark.parametrize(("records", "size", "shards"), [
    (1_000, 100, 1),     # at the limit of records
    (1_001, 100, 2),
    (500, 2_000, 1),     # at the limit of bytes
    (500, 2_001, 2),
    (1, 1_000_001, 2),   # a megabyte is 10^6 bytes here
    (1, 1, 1),
])
def test_the_tighter_limit_of_a_shard_decides(answer, records, size, shards):
    assert answer.kinesis_shards(records, size) == shards


def test_reads_are_rounded_up_to_4_kb(answer):
    assert answer.dynamodb_read_units(100, 1, strong=True) == 100
    assert answer.dynamodb_read_units(100, 4_096, strong=True) == 100
    assert answer.dynamodb_read_units(100, 4_097, strong=True) == 200


def test_eventual_reads_cost_half(answer):
    assert answer.dynamodb_read_units(100, 2_000) == 50
