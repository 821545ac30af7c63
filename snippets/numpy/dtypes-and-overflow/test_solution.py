import numpy as np
import pytest

ENDS = np.array([0, 1, 2, 127, 128, 129, 254, 255], dtype=np.uint8)
A, B = (x.ravel() for x in np.meshgrid(ENDS, ENDS))


def test_difference_of_all_pairs(answer):
    found = answer.difference(A, B)
    assert found.dtype == np.uint8
    assert found.tolist() == [abs(x - y) for x, y in zip(A.tolist(), B.tolist())]


@pytest.mark.parametrize("weight", [0, 0.25, 0.5, 1 / 3, 1, 1.0])
def test_blend_of_all_pairs(answer, weight):
    found = answer.blend(A, B, weight)
    assert found.dtype == np.uint8
    assert found.tolist() == [round(weight * x + (1 - weight) * y) for x, y in zip(A.tolist(), B.tolist())]


def test_to_uint8(answer):
    x = np.array([-1e9, -0.6, -0.5, 0.5, 0.51, 1.5, 254.4, 254.9, 255.6, 1e9, np.inf, -np.inf, np.nan])
    assert answer.to_uint8(x).tolist() == [0, 0, 0, 0, 1, 2, 254, 255, 255, 255, 255, 0, 0]


def test_to_uint8_of_an_image(answer):
    x = np.random.default_rng(0).normal(128, 100, (4, 5, 3)).astype(np.float32)
    found = answer.to_uint8(x)
    assert found.shape == x.shape and found.dtype == np.uint8
    assert found.ravel().tolist() == [min(max(round(v), 0), 255) for v in x.ravel().tolist()]
