import pytest


@pytest.mark.parametrize("layers, heads, size, each, expected", [
    (12, 12, 64, 2, 36_864),      # GPT-2 small
    (32, 8, 128, 2, 131_072),     # 8 billion parameters, grouped
    (32, 8, 128, 1, 65_536),      # the same in 8 bits
    (32, 1, 128, 2, 16_384)])
def test_bytes_per_token(answer, layers, heads, size, each, expected):
    assert answer.bytes_per_token(layers, heads, size, each) == expected


def test_only_whole_sequences_fit(answer):
    assert answer.sequences_that_fit(1_000, 100, 10, 20) == 4
    assert answer.sequences_that_fit(1_000, 1_000, 10, 20) == 0


def test_weights_that_do_not_fit_leave_nothing(answer):
    assert answer.sequences_that_fit(1_000, 2_000, 10, 20) == 0


def test_numbers_have_two_bytes_unless_told_otherwise(answer):
    assert answer.bytes_per_token(32, 8, 128) == 131_072
