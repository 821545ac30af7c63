import pytest


def test_one_sequence_is_bound_by_reading_the_weights(answer):
    assert answer.step_seconds(1, 0, 5e9, 0, 1e12, 1e15) == pytest.approx(0.01)


def test_a_large_batch_is_bound_by_arithmetic(answer):
    assert answer.step_seconds(1000, 0, 5e9, 0, 1e12, 1e14) == pytest.approx(0.1)


def test_caches_are_read_too(answer):
    assert answer.step_seconds(10, 100, 0, 1e6, 1e12, 1e15) == pytest.approx(1e-3)


def test_prefill(answer):
    assert answer.prefill_seconds(100, 5e9, 1e14) == pytest.approx(0.01)


@pytest.mark.parametrize("lengths, static, continuous", [
    ([1, 9, 1, 1], 10, 9), ([3, 3], 3, 3), ([5, 1, 1, 1], 6, 5), ([], 0, 0)])
def test_two_slots_by_hand(answer, lengths, static, continuous):
    assert answer.static_steps(lengths, 2) == static
    assert answer.continuous_steps(lengths, 2) == continuous
