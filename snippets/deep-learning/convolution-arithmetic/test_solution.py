import numpy as np
import pytest


def loops(size, c_in, c_out, k, stride, padding, dilation, groups):
    """Count by doing: where a kernel fits, and every product."""
    padded = size + 2 * padding
    starts = [i for i in range(0, padded, stride) if i + dilation * (k - 1) < padded]
    products = len(starts) ** 2 * c_out * (c_in // groups) * k * k
    return len(starts), products


@pytest.mark.parametrize("case", [
    (5, 1, 1, 3, 1, 0, 1, 1), (7, 3, 8, 3, 2, 1, 1, 1), (224, 3, 64, 7, 2, 3, 1, 1),
    (10, 4, 6, 3, 1, 2, 2, 2), (8, 4, 4, 3, 1, 1, 1, 4), (6, 2, 2, 2, 3, 0, 1, 1)])
def test_agrees_with_counting(answer, case):
    out, parameters, macs = answer.conv_cost(*case)
    size, c_in, c_out, k, *_, groups = case
    assert (out, macs) == loops(*case)
    assert parameters == np.ones((c_out, c_in // groups, k, k)).size + c_out


def test_same_padding_keeps_the_size(answer):
    for k in (1, 3, 5, 7):
        assert answer.conv_cost(56, 1, 1, k, padding=k // 2)[0] == 56


@pytest.mark.parametrize("layers, field", [
    ([], 1), ([(3, 1)], 3), ([(3, 1), (3, 1)], 5), ([(3, 2), (3, 1)], 7), ([(7, 2), (3, 2)], 11)])
def test_receptive_field(answer, layers, field):
    assert answer.receptive_field(layers) == field


def test_without_options_every_pixel_and_no_padding(answer):
    assert answer.conv_cost(5, 2, 4, 3) == (3, 3 * 3 * 2 * 4 + 4, 3 * 3 * 72)


def test_counts_are_whole_numbers(answer):
    assert [type(count) for count in answer.conv_cost(9, 4, 6, 3, stride=2, groups=2)] == [int] * 3
