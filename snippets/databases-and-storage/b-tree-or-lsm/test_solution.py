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
