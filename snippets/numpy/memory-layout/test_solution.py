import numpy as np
import pytest


@pytest.mark.parametrize("x", [
    np.zeros(100), np.zeros((50, 3))[:, 1], np.zeros((50, 100))[:, 0], np.zeros(80, dtype=np.int8)[::3],
    np.zeros(80, dtype=np.float32)[::-1], np.zeros(1), np.zeros(0), np.zeros((30, 8))[:, 0]])
def test_agrees_with_counting_bytes(answer, x):
    start = [i * abs(x.strides[0]) for i in range(len(x))]
    assert answer.cache_lines(x) == len({at // 64 for at in start})


def test_a_column_of_a_wide_table_takes_a_line_each(answer):
    x = np.zeros((1000, 100))
    assert answer.cache_lines(x[:, 0]) == 1000
    assert answer.cache_lines(np.asfortranarray(x)[:, 0]) == 125


def test_the_length_of_a_line(answer):
    assert answer.cache_lines(np.zeros(64), line=128) == 4
