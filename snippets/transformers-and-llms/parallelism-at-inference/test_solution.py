import pytest


def test_whole_sequences(answer):
    assert answer.sequences(70e9, 1e9, 1) == 2
    assert answer.sequences(141e9, 1e9, 1) == 0


def test_a_deadline_limits_what_is_read(answer):
    """In 10 ms a card reads 26.8 GB, and two cards read 53.6 GB."""
    assert answer.sequences(50e9, 1e9, 2, 0.010) == 3
    assert answer.sequences(26e9, 0.1e9, 1, 0.010) == 8
    assert answer.sequences(60e9, 1e9, 2, 0.010) == 0


def test_a_long_deadline_leaves_the_memory_as_the_limit(answer):
    assert answer.sequences(70e9, 1e9, 1, 1.0) == answer.sequences(70e9, 1e9, 1)


def test_groups_are_rounded_up(answer):
    assert answer.decode_cards(5, 2, 4) == 12
    assert answer.decode_cards(6, 2, 4) == 12


def test_prefill(answer):
    assert answer.prefill_cards(10, 50e9, 989) == pytest.approx(2)


def test_all_reduce(answer):
    assert answer.all_reduce_seconds(100, 5_000, 2, 1e9, 0) == pytest.approx(1e-3)
    assert answer.all_reduce_seconds(1, 1, 1, 1e9, 5e-6) == pytest.approx(5e-6)
