import random
import struct

import pytest


def test_regular_times_cost_one_bit(answer):
    assert answer.time_bits(list(range(10**9, 10**9 + 1_000, 10))) == 98
    assert answer.time_bits([1, 2]) == 0


@pytest.mark.parametrize("change, bits", [(0, 1), (1, 9), (64, 9), (65, 12), (-63, 9), (-64, 12), (256, 12), (257, 16), (2_048, 16), (2_049, 36), (-2_048, 36)])
def test_ranges_of_the_change(answer, change, bits):
    assert answer.time_bits([0, 5_000, 10_000 + change]) == bits


def test_equal_values_cost_one_bit(answer):
    assert answer.value_bits([21.5] * 101) == 100


def test_first_difference_by_hand(answer):
    """12.0 and 24.0 differ in one bit of the exponent: 0x4028... and 0x4038..."""
    assert answer.as_int(12.0) ^ answer.as_int(24.0) == 1 << 52
    assert answer.value_bits([12.0, 24.0]) == 2 + 5 + 6 + 1


def test_the_window_is_reused(answer):
    assert answer.value_bits([12.0, 24.0, 12.0]) == 14 + 3


def test_a_reused_window_keeps_its_width(answer):
    """Steps that flip bits 40 to 43, then 41 alone, then 40 to 43 again."""
    bits, values = answer.as_int(12.0), [12.0]
    for flip in (0b1001 << 40, 1 << 41, 0b1001 << 40):
        bits ^= flip
        values.append(struct.unpack(">d", struct.pack(">Q", bits))[0])
    assert answer.value_bits(values) == (13 + 4) + (2 + 4) + (2 + 4)


def test_noise_does_not_compress(answer):
    rng = random.Random(0)
    noisy = [rng.gauss(20, 1) for _ in range(500)]
    rounded = [round(v * 2) / 2 for v in noisy]
    assert answer.value_bits(noisy) / 499 > 50
    assert answer.value_bits(rounded) / 499 < 20


def test_series_multiply(answer):
    assert answer.series(100, [500, 5, 4]) == 1_000_000
    assert answer.series(7, []) == 7
