import math

import numpy as np
import pytest


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (0, ["odd", "even", "odd", "even"]), (1, [10, 20, 20, 30]), (2, [0, 5, 10]), (3, ([1, 2, 1, 2], [1, 1, 2, 2])),
        (4, ([[1, 10], [2, 20]], 21)), (5, [1, 2, 10, 20]), (6, ((1, 4), (4, 1), (3,))), (7, ((4, 2, 3), (4, 3, 2))),
        (8, ([1, 2, 1], [0, 2, 4, 5])), (9, [0, 1, 2, 3]), (11, 8.0), (12, ([3, 4, 8], [1, 4], [3, 1, 2])), (13, (True, True)),
    ],
)
def test_examples(answer, index, expected):
    assert answer.plain(answer.value(answer.EXAMPLES[index])) == expected


def test_maximum_passes_nan_on_and_fmax_ignores_it(answer):
    largest, ignoring, mean = answer.value(answer.EXAMPLES[10])
    assert math.isnan(largest) and ignoring == 2 and mean == 2


def test_last_bin_of_a_histogram_is_closed_and_the_others_are_not():
    assert np.histogram([0, 2, 5], bins=[0, 2, 5])[0].tolist() == [1, 2]


def test_kron_is_made_of_scaled_copies():
    rng = np.random.default_rng(2)
    a, b = rng.integers(0, 9, (2, 3)), rng.integers(0, 9, (4, 2))
    blocks = np.block([[a[i, j] * b for j in range(3)] for i in range(2)])
    assert (np.kron(a, b) == blocks).all()


def test_where_computes_both_branches():
    with pytest.warns(RuntimeWarning):
        np.where(np.array([0.0, 1.0]) > 0, np.log(np.array([0.0, 1.0])), 0.0)
