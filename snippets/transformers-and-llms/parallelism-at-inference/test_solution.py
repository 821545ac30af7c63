import pytest


def test_whole_sequences(answer):
    assert answer.sequences(70e9, 1e9, 1) == 2
    assert answer.sequences(141e9, 1e9, 1) == 0


def test_groups_are_rounded_up(answer):
    assert answer.decode_groups(5, 70e9, 1e9, 1) == 3


def test_a_full_card_is_read_once(answer):
    assert answer.step_bound(72e9, 0, 1, 1) == pytest.approx(72 / 3350)
    assert answer.step_bound(72e9, 1e9, 72, 2) == pytest.approx(72 / 3350)


def test_prefill(answer):
    assert answer.prefill_cards(10, 50e9, 989, reached=1) == pytest.approx(1)


def test_all_reduce(answer):
    assert answer.all_reduce_seconds(100, 5_000, 2, 1e9, 0) == pytest.approx(1e-3)
    assert answer.all_reduce_seconds(1, 1, 1, 1e9, 5e-6) == pytest.approx(5e-6)
