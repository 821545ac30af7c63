import pytest


def test_height(answer):
    assert answer.btree_height(300**3) == 3
    assert answer.btree_height(300**3 + 1) == 4
    assert answer.btree_height(1e9) == 4


def test_btree_writes_whole_pages(answer):
    assert answer.btree_write_amplification(8192) == 2
    assert answer.btree_write_amplification(100) == pytest.approx(82.92)


@pytest.mark.parametrize("size, levels", [(5, 1), (10, 1), (11, 2), (50, 2), (500, 3), (1000, 3)])
def test_levels_hold_ten_times_more_each(answer, size, levels):
    assert answer.lsm_levels(size, 1) == levels


def test_write_amplification_grows_with_the_logarithm(answer):
    assert answer.lsm_write_amplification(1) == 12
    assert answer.lsm_write_amplification(3) == 32


def test_bloom(answer):
    assert answer.bloom_error(10) == pytest.approx(0.0082, abs=1e-4)
    assert answer.bloom_error(20) == pytest.approx(answer.bloom_error(10)**2)


def test_reads(answer):
    assert answer.lsm_reads(4, 0) == 4
    assert answer.lsm_reads(4, 0, present=False) == 4
    assert answer.lsm_reads(4, 10, present=False) < 0.04


def test_ten_bits_per_key_and_a_key_that_exists_unless_told_otherwise(answer):
    assert answer.bloom_error() == answer.bloom_error(10)
    assert answer.lsm_reads(4) == pytest.approx(1 + 3 * answer.bloom_error(10))


def test_tiered_compaction_writes_each_key_once_per_level(answer):
    """ratio^3 flushes of new keys: flushed, and merged on the way to each of three levels."""
    for ratio in (2, 3, 5):
        written, runs = answer.compaction(list(range(7 * ratio**3)), 7, ratio, tiered=True)
        assert written == 1 + 3
        assert runs[-1] == 1 and max(runs) == 3 * (ratio - 1)


def test_leveled_compaction_rewrites_what_already_lies_on_the_level(answer):
    """Until the first level is full, flush number n writes n flushes there, besides itself."""
    for ratio in (2, 4, 10):
        written, runs = answer.compaction(list(range(7 * ratio)), 7, ratio, tiered=False)
        assert written == pytest.approx(1 + (ratio + 1) / 2)
        assert set(runs) == {1}


def test_leveled_levels_go_down_whole_and_never_outgrow_their_size(answer):
    written, runs = answer.compaction(list(range(5 * 3)), 5, 2, tiered=False)
    assert runs == [1, 1, 1]  # the third flush takes the first level down with it
    assert written == pytest.approx((3 * 5 + 5 + 10 + 15) / 15)
    _, runs = answer.compaction(list(range(5 * 4)), 5, 2, tiered=False)
    assert runs == [1, 1, 1, 2]


def test_overwritten_keys_are_dropped_in_merges(answer):
    same = [key for _ in range(64) for key in range(10)]
    assert answer.compaction(same, 10, 4, tiered=False)[0] == 2  # the flush and the one level of ten keys
    assert answer.compaction(same, 10, 4, tiered=True)[0] == 1 + 1 / 4 + 1 / 16 + 1 / 64


def test_one_strategy_saves_writes_and_the_other_runs(answer):
    keys = [key * 7919 % 5003 for key in range(20_000)]
    for ratio in (4, 8):
        leveled, tiered = (answer.compaction(keys, 50, ratio, tiered) for tiered in (False, True))
        assert tiered[0] < 0.7 * leveled[0]
        assert max(tiered[1]) > 2 * max(leveled[1])
